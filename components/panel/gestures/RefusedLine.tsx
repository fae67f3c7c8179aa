import { i18n } from '#i18n';
import type { Offerable } from '../../../lib/panel/gestures/view.ts';
import { TextButton } from '../../ui/Button.tsx';

interface Props {
  offer: Offerable;
  asked: boolean;
  onAsk(): void;
}

/** A gesture that the policy refuses here: why, and who could say yes. */
export function RefusedLine({ offer: { kind, reason, who }, asked, onAsk }: Props) {
  return (
    <li class="gesture">
      <p>
        <b>{i18n.t(`gesture.kind.${kind}`)}</b>
      </p>
      <p class="gesture-why">{reason}</p>
      {who && (
        <p class="gesture-do">
          {asked ? (
            i18n.t('gesture.asked', [who])
          ) : (
            <TextButton onClick={onAsk}>{i18n.t('gesture.ask', [who])}</TextButton>
          )}
        </p>
      )}
    </li>
  );
}
