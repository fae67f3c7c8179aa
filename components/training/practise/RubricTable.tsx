import { i18n } from '#i18n';
import type { PointOverTurns } from '../../../lib/training/summary.ts';
import { Bars } from '../../ui/Bars.tsx';
import { Card } from '../../ui/Card.tsx';

const LEVELS = ['none', 'some', 'well', 'very_well'] as const;

/** The points of the rubric over all turns, each with the learner's own words that earned it. */
export function RubricTable({ rubric }: { rubric: readonly PointOverTurns[] }) {
  const due = rubric.filter(({ mean }) => mean !== null);
  return (
    <Card title={i18n.t('training.end.points')}>
      <dl class="ending-points">
        {due.map(({ point, mean, turns }) => {
          const level = Math.round(mean ?? 0) as 0 | 1 | 2 | 3;
          const quoted = turns.filter(({ quote }) => quote !== null);
          return (
            <div key={point}>
              <dt>
                <Bars
                  level={level}
                  tone={level >= 2 ? 'good' : 'warm'}
                  label={i18n.t(`coach.level.${LEVELS[level]}`)}
                />{' '}
                {i18n.t(`coach.point.${point}`)}
              </dt>
              <dd>
                {quoted.length === 0 && i18n.t('training.end.no_words')}
                {quoted.map(({ step, quote }) => (
                  <p key={step} dir="auto">
                    <q>{quote}</q> <span class="training-note">{i18n.t('training.end.reply', [step + 1])}</span>
                  </p>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </Card>
  );
}
