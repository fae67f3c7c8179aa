import { i18n } from '#i18n';
import { Card } from '../../ui/Card.tsx';

const WAYS = ['to_you', 'from_you', 'never'] as const;

/** What travels between this browser and the team, and what never does. */
export function TravelsCard() {
  return (
    <Card title={i18n.t('team.travels.title')}>
      <dl class="team-travels">
        {WAYS.map((way) => (
          <div key={way}>
            <dt>{i18n.t(`team.travels.${way}`)}</dt>
            <dd>{i18n.t(`team.travels.${way}_note`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
