import { i18n } from '#i18n';
import type { OwnOffer } from '../../../lib/offers.ts';
import { Card } from '../../ui/Card.tsx';

function stateWords({ offer, answer }: OwnOffer): string {
  if (!answer) return i18n.t('offer.waits', [offer.title]);
  const what = i18n.t(answer.accepted ? 'offer.yes' : 'offer.no', [answer.title]);
  return answer.word === '' ? what : `${what} ${i18n.t('offer.said', [answer.by, answer.word])}`;
}

/** What somebody has offered to the team, and what became of it. */
export function OwnOffersCard({ offers }: { offers: readonly OwnOffer[] }) {
  if (offers.length === 0) return null;
  return (
    <Card title={i18n.t('offer.own')}>
      <ul class="publishing-list">
        {offers.map((one) => (
          <li key={one.offer.id}>{stateWords(one)}</li>
        ))}
      </ul>
    </Card>
  );
}
