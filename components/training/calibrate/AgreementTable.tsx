import { i18n } from '#i18n';
import { agreement, type Grader, strengthOf } from '../../../lib/training/calibration/grades.ts';

/** Every pair of graders, and how far they agree beyond chance. */
export function AgreementTable({ graders }: { graders: readonly Grader[] }) {
  const pairs = graders.flatMap((one, at) => graders.slice(at + 1).map((other) => [one, other] as const));
  return (
    <dl class="agreement">
      {pairs.map(([one, other]) => {
        const { both, same, kappa } = agreement(one.grades, other.grades);
        return (
          <div key={`${one.name} ${other.name}`}>
            <dt>{i18n.t('training.calibrate.pair', [one.name, other.name])}</dt>
            <dd>
              {kappa === null
                ? i18n.t('training.calibrate.too_few')
                : i18n.t(`training.calibrate.strength.${strengthOf(kappa)}`)}
              <span class="training-note">
                {' '}
                {i18n.t('training.calibrate.same', [same, both])}
                {kappa !== null && `, ${i18n.t('training.calibrate.kappa', [kappa.toFixed(2)])}`}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
