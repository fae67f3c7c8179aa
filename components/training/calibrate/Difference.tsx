import { i18n } from '#i18n';
import { addressOfRule } from '../../../lib/rule-example.ts';
import { DRAFTS } from '../../../lib/training/calibration/drafts.ts';
import type { Disagreement } from '../../../lib/training/calibration/grades.ts';
import { ruleExample, sentencesOf } from '../../../lib/training/calibration/rule-examples.ts';
import { TextButton } from '../../ui/Button.tsx';

/** One draft that is graded differently: who gave what, the way back to it, and a rule of the team's made of one of its sentences. */
export function Difference({ of, onLook }: { of: Disagreement; onLook(at: number): void }) {
  const { draft, grades, apart } = of;
  const at = DRAFTS.findIndex(({ id }) => id === draft);
  const one = DRAFTS[at];
  const name = i18n.t('training.calibrate.of', [at + 1, DRAFTS.length]);
  return (
    <li>
      <b>{name}</b>, {i18n.t('training.calibrate.steps', apart)}:{' '}
      {grades.map(({ name: who, grade }) => `${who} ${i18n.t(`training.grade.${grade}`)}`).join(', ')}{' '}
      <TextButton aria-label={`${i18n.t('training.calibrate.look')}: ${name}`} onClick={() => onLook(at)}>
        {i18n.t('training.calibrate.look')}
      </TextButton>
      {one && (
        <details>
          <summary>{i18n.t('training.calibrate.rule')}</summary>
          <p class="training-note">{i18n.t('training.calibrate.rule_note')}</p>
          <ul>
            {sentencesOf(one.draft).map((sentence) => (
              <li key={sentence}>
                <a href={addressOfRule(ruleExample(sentence, one, DRAFTS))} target="_blank" rel="noopener">
                  {sentence}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
