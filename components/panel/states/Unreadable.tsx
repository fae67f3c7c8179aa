import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { NoticeLine } from '../reply/NoticeLine.tsx';
import { missingWords } from './missing.ts';
import { OfferTeach } from './OfferTeach.tsx';
import { PasteBox } from './PasteBox.tsx';
import type { StateProps } from './props.ts';
import { StateCard } from './StateCard.tsx';

/** A ticket is open and its messages were not found: says which part, and offers three ways on. */
export function Unreadable({ view, actions }: StateProps) {
  const words = missingWords(view.missing);
  return (
    <StateCard title={i18n.t('state.unreadable')} note={i18n.t('state.unreadable_note')}>
      {words && <p class="state-missing">{i18n.t('state.missing', [words])}</p>}
      <div class="state-do">
        <Button look="outline" onClick={() => actions.lookAgain()}>
          {i18n.t('source.again')}
        </Button>
        <OfferTeach actions={actions} />
      </div>
      <PasteBox actions={actions} />
      <NoticeLine notice={view.notice} onDismiss={actions.dismiss} />
    </StateCard>
  );
}
