import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReceivedKudos } from '../../../lib/kudos.ts';
import { TextButton } from '../../ui/Button.tsx';
import './thanks-line.css';

interface Props {
  received: readonly ReceivedKudos[];
  onHeard(): void;
}

/** A colleague has thanked the agent: who, and for what. */
export function ThanksLine({ received, onHeard }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const hear = () => {
    // The button goes with what was heard, and the keyboard must stay somewhere.
    place.current?.focus();
    onHeard();
  };
  return (
    <div ref={place} class="thanks-line" role="status" tabIndex={-1} dir="auto">
      {received.map(({ id, by, for: point }) => (
        <p key={id}>{i18n.t('kudos.you', [by, i18n.t(`kudos.point.${point}`)])}</p>
      ))}
      {received.length > 0 && <TextButton onClick={hear}>{i18n.t('kudos.heard')}</TextButton>}
    </div>
  );
}
