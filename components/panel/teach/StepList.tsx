import { i18n } from '#i18n';
import { NEEDED, STEPS, type Teaching } from '../../../lib/teaching.ts';
import { Icon } from '../../ui/Icon.tsx';
import './step-list.css';

/** The parts that are shown, one after the other. */
export function StepList({ step, taken }: Pick<Teaching, 'step' | 'taken'>) {
  return (
    <ol class="teach-steps">
      {STEPS.map((each) => {
        const done = taken.includes(each);
        return (
          <li key={each} aria-current={each === step ? 'step' : undefined} class={done ? 'teach-done' : undefined}>
            <span class="teach-mark">{done && <Icon name="check" />}</span>
            {i18n.t(`teach.part_${each}`)}
            {done && <span class="unseen"> {i18n.t('teach.shown')}</span>}
            {!done && !NEEDED.has(each) && <small> {i18n.t('teach.optional')}</small>}
          </li>
        );
      })}
    </ol>
  );
}
