import { i18n } from '#i18n';
import type { Held } from '../../../lib/panel/gestures/held.ts';
import type { Offerable } from '../../../lib/panel/gestures/view.ts';
import { TextButton } from '../../ui/Button.tsx';

interface Props {
  held: Held;
  onAsk(offer: Offerable): void;
}

/** "A credit, a discount and an upgrade" */
function namesOf(offers: readonly Offerable[]): string {
  const names = offers.map(({ kind }, index) => {
    const name = i18n.t(`gesture.kind.${kind}`);
    return index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1);
  });
  return new Intl.ListFormat('en').format(names);
}

/** Gestures that one rule of the policy holds back: why, and who could say yes to them, or change the rule. */
export function HeldLine({ held: { offers, reason, who, askable }, onAsk }: Props) {
  return (
    <li class="gesture">
      <p>
        <b>{namesOf(offers)}</b>
      </p>
      <p class="gesture-why">{reason}</p>
      {who && askable && (
        <p class="gesture-do">
          {offers.map((offer) => (
            <TextButton
              key={offer.id}
              onClick={() => onAsk(offer)}
              aria-label={i18n.t('gesture.ask_for', [who, offer.title])}
            >
              {offers.length === 1 ? i18n.t('gesture.ask', [who]) : i18n.t('gesture.ask_for', [who, offer.title])}
            </TextButton>
          ))}
        </p>
      )}
      {who && !askable && <p class="gesture-why">{i18n.t('gesture.rule_of', [who])}</p>}
    </li>
  );
}
