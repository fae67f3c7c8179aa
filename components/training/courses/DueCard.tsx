import { i18n } from '#i18n';
import { dueFrom } from '../../../lib/training/records/due.ts';
import type { Result } from '../../../lib/training/records/result.ts';
import { Card } from '../../ui/Card.tsx';

/** Few enough for one day. */
const SHOWN = 5;

/** Who comes back today: what went badly, sooner than what went well. */
export function DueCard({ results, title }: { results: readonly Result[]; title(scenario: string): string }) {
  const now = Date.now();
  const due = dueFrom(results).filter(({ at }) => at <= now);
  return (
    <Card title={i18n.t('training.courses.due')}>
      {due.length === 0 && <p>{i18n.t('training.courses.due_none')}</p>}
      <ul class="course-people">
        {due.slice(0, SHOWN).map(({ scenario }) => (
          <li key={scenario}>
            <a href={`#practise/${scenario}`}>{title(scenario)}</a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
