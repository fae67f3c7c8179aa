import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { useEscape } from '../../ui/escape.ts';
import { NoticeLine } from '../reply/NoticeLine.tsx';
import { OfferTeach } from './OfferTeach.tsx';
import { PasteBox } from './PasteBox.tsx';
import type { StateProps } from './props.ts';

/** The paste box, folded away until it is wanted. */
export function OfferPaste({ view, actions }: StateProps) {
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useEscape(open, close);
  return (
    <>
      <div class="state-do">
        <Button look="outline" onClick={() => actions.lookAgain()}>
          {i18n.t('source.again')}
        </Button>
        <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t('paste.open')}
        </Button>
        <OfferTeach actions={actions} />
      </div>
      {open && <PasteBox actions={actions} />}
      <NoticeLine notice={view.notice} onDismiss={actions.dismiss} />
    </>
  );
}
