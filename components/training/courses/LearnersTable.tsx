import { i18n } from '#i18n';
import type { Learner } from '../../../lib/training/records/learners.ts';

const COLUMNS = ['played', 'well', 'score', 'weak', 'last'] as const;

function words({ played, well, score, weak, last }: Learner, column: (typeof COLUMNS)[number]): string {
  const nothing = i18n.t('training.learners.nothing');
  switch (column) {
    case 'played':
      return `${played}`;
    case 'well':
      return `${well}`;
    case 'score':
      return score === null ? nothing : `${score}`;
    case 'weak':
      return weak === null ? nothing : i18n.t(`coach.point.${weak}`);
    default:
      return new Date(last).toLocaleDateString();
  }
}

/** A line a learner. Where it is too wide for the page it is moved in its own frame. */
export function LearnersTable({ learners }: { learners: readonly Learner[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section class="learners" aria-label={i18n.t('training.learners.all')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('training.learners.learner')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {i18n.t(`training.learners.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {learners.map((learner) => (
            <tr key={learner.name}>
              <th scope="row">{learner.name}</th>
              {COLUMNS.map((column) => (
                <td key={column}>{words(learner, column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
