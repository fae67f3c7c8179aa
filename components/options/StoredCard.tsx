import { i18n } from '#i18n';
import { Card } from '../ui/Card.tsx';

const KEPT = [
  'talk',
  'draft',
  'sites',
  'taught',
  'corrections',
  'coach',
  'habits',
  'templates',
  'practice',
  'promised',
  'given',
  'sent',
] as const;

/** What is kept, where, and how long. */
export function StoredCard() {
  return (
    <Card title={i18n.t('options.stored')}>
      <dl class="stored">
        {KEPT.map((what) => (
          <div key={what}>
            <dt>{i18n.t(`options.stored_${what}`)}</dt>
            <dd>{i18n.t(`options.stored_${what}_note`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
