import { i18n } from '#i18n';
import { type Coming, planFrom } from '../../../lib/training/records/plan.ts';
import type { Result } from '../../../lib/training/records/result.ts';
import type { Scenario } from '../../../lib/training/scenario.ts';
import { Card } from '../../ui/Card.tsx';
import './due.css';

/** Few enough for one day, and to look ahead. */
const SHOWN = 5;
const AHEAD = 3;
const DAY = 24 * 60 * 60_000;

const inDays = (at: number, today: number): string =>
  new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(Math.ceil((at - today) / DAY), 'day');

interface Props {
  results: readonly Result[];
  scenarios: readonly Scenario[];
}

/** Who is due today and why, and who comes next: what was weak soon, what went well ever later. */
export function DueCard({ results, scenarios }: Props) {
  // Whatever is due by tonight is for today.
  const today = new Date().setHours(23, 59, 59, 999);
  const plan = planFrom(results, scenarios);
  const due = plan.filter(({ at }) => at <= today);
  const title = ({ scenario }: Coming) => scenarios.find(({ id }) => id === scenario)?.title ?? scenario;
  const why = ({ for: point }: Coming) =>
    point === null
      ? i18n.t('training.due.again')
      : i18n.t('training.due.point', [i18n.t(`coach.point.${point}`).toLowerCase()]);
  return (
    <Card
      title={i18n.t('training.courses.due')}
      aside={<span class="card-aside">{i18n.t('training.due.today', due.length)}</span>}
    >
      {plan.length === 0 && <p>{i18n.t('training.courses.due_none')}</p>}
      <ul class="due">
        {due.slice(0, SHOWN).map((one) => (
          <li key={one.scenario}>
            <a href={`#practise/${one.scenario}`}>{title(one)}</a> <span class="training-note">{why(one)}</span>
          </li>
        ))}
        {plan
          .filter(({ at }) => at > today)
          .slice(0, AHEAD)
          .map((one) => (
            <li key={one.scenario} class="training-note">
              {i18n.t('training.due.later', [inDays(one.at, today), title(one)])} {why(one)}
            </li>
          ))}
      </ul>
    </Card>
  );
}
