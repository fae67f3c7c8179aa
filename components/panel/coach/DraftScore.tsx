import { i18n } from '#i18n';
import type { Review, RubricScore } from '../../../lib/conversation.ts';
import { Bars } from '../../ui/Bars.tsx';
import { shortened } from '../reading/shortened.ts';
import './draft-score.css';

/** How far a point is there, by its score. */
const LEVELS = ['none', 'some', 'well', 'very_well'] as const;

interface Props {
  review: Review;
  /** What has changed since it was opened. */
  since: string | null;
}

/** The score and its eight points, each with the words of the draft that earn it. */
export function DraftScore({ review, since }: Props) {
  const { score, grade, rubric } = review;
  return (
    <div class="draft-score">
      <p class="draft-grade">
        {i18n.t(`coach.grade.${grade}`)} <span>{i18n.t('coach.of_hundred', [String(score)])}</span>
      </p>
      {since && <p class="draft-line">{i18n.t('coach.since', [since])}</p>}
      <dl>
        {rubric.map((point) => (
          <Point key={point.point} {...point} />
        ))}
      </dl>
    </div>
  );
}

function Point({ point, score, quote }: RubricScore) {
  const earned = quote ? `${i18n.t('reading.open_quote')}${shortened(quote)}${i18n.t('reading.close_quote')}` : null;
  return (
    <div>
      <dt>{i18n.t(`coach.point.${point}`)}</dt>
      <dd>
        {score !== null && (
          <Bars level={score} tone={score >= 2 ? 'good' : 'warm'} label={i18n.t(`coach.level.${LEVELS[score]}`)} />
        )}
        <span dir="auto">{score === null ? i18n.t('coach.not_due') : (earned ?? i18n.t('coach.not_here'))}</span>
      </dd>
    </div>
  );
}
