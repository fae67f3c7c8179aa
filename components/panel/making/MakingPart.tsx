import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Making } from '../../../lib/making.ts';
import { TextButton } from '../../ui/Button.tsx';
import { useLater } from '../useLater.ts';

const script = () => import('./Script.tsx');

interface Props {
  making: Making;
  /** Opens the page that prints it. */
  onPaper(making: Making): void;
}

/** What can be made for a gesture: a card opens on its own page, a script or a guide is read here first. */
export function MakingPart({ making, onPaper }: Props) {
  const [open, setOpen] = useState(false);
  const { part } = useLater(script, open);
  if (making.kind === 'card')
    return <TextButton onClick={() => onPaper(making)}>{i18n.t('making.make_card')}</TextButton>;
  return (
    <>
      <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
        {i18n.t(making.kind === 'call' ? 'making.show_call' : 'making.show_steps')}
      </TextButton>
      {open && part && <part.Script making={making} onPaper={onPaper} />}
    </>
  );
}
