import { i18n } from '#i18n';
import type { OfferAnswer } from '../../../lib/offers.ts';
import { TextButton } from '../../ui/Button.tsx';

/** What a lead said to a reply that the agent had offered. */
export function AnswerLine({ answer, onHeard }: { answer: OfferAnswer; onHeard(): void }) {
  const { title, accepted, word, by } = answer;
  return (
    <p class="trying-line" dir="auto">
      {i18n.t(accepted ? 'offer.yes' : 'offer.no', [title])} {word && i18n.t('offer.said', [by, word])}{' '}
      <TextButton onClick={onHeard}>{i18n.t('offer.heard')}</TextButton>
    </p>
  );
}
