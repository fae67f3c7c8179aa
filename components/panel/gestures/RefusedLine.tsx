import { i18n } from '#i18n';
import type { Asked, Offerable } from '../../../lib/panel/gestures/view.ts';
import { TextButton } from '../../ui/Button.tsx';
import { AskedLine } from './AskedLine.tsx';

interface Props {
  offer: Offerable;
  /** What a yes was asked for already. */
  asked: Asked;
  onAsk(): void;
}

/** Asked again only where an answer can no longer come, or holds no more. */
const isOver = ({ stand }: Asked) => stand === 'ran_out' || stand === 'unanswered';

/** A gesture that the policy refuses here and that a yes was asked for: why, what has become of it, and who could say yes, or change the rule. */
export function RefusedLine({ offer: { title, kind, reason, who, askable }, asked, onAsk }: Props) {
  return (
    <li class="gesture">
      <p>
        <b>{i18n.t(`gesture.kind.${kind}`)}</b>
      </p>
      <p class="gesture-why">{reason}</p>
      <AskedLine asked={asked} />
      {who && askable && isOver(asked) && (
        <p class="gesture-do">
          <TextButton onClick={onAsk} aria-label={i18n.t('gesture.ask_for', [who, title])}>
            {i18n.t('gesture.ask', [who])}
          </TextButton>
        </p>
      )}
      {who && !askable && <p class="gesture-why">{i18n.t('gesture.rule_of', [who])}</p>}
    </li>
  );
}
