import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RoadPart } from '../../../lib/panel/plan/view.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { CloseForm } from './CloseForm.tsx';
import { ThankForm } from './ThankForm.tsx';
import './plan-card.css';

/** The road on this ticket: what comes next, the steps on demand, and closing it with what should change. */
export function PlanCard({ road: { view, actions } }: { road: RoadPart }) {
  const { steps, causes, closed, thanked, colleagues } = view;
  const [open, setOpen] = useState(false);
  const [closing, setClosing] = useState(false);
  if (steps.length === 0) return null;
  const done = steps.filter((step) => step.done).length;
  const next = steps.find((step) => !step.done);
  return (
    <Card
      title={i18n.t('plan.title')}
      aside={<span class="plan-count">{i18n.t('plan.count', [String(done), String(steps.length)])}</span>}
    >
      {!open && <p class="plan-next">{next ? next.why : i18n.t('plan.all_done')}</p>}
      {open && (
        <ol class="plan">
          {steps.map(({ step, done: ticked, why }) => (
            <li key={step} class={ticked ? 'plan-done' : 'plan-open'}>
              <b>{i18n.t(`plan.step.${step as 'hear'}`)}</b>{' '}
              <span class="plan-state">{i18n.t(ticked ? 'plan.done' : 'plan.open')}</span>
              <p>{why}</p>
            </li>
          ))}
        </ol>
      )}
      <p class="plan-do">
        <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t(open ? 'plan.hide' : 'plan.show')}
        </TextButton>
        {!closing && closed !== 'closed' && (
          <TextButton onClick={() => setClosing(true)}>{i18n.t('plan.close')}</TextButton>
        )}
      </p>
      {closing && closed !== 'closed' && <CloseForm causes={causes} onClose={actions.close.bind(actions)} />}
      <p role="status" class="plan-said">
        {closed && i18n.t(closed === 'full' ? 'no_room' : `plan.${closed}`)}
      </p>
      {closed === 'closed' && <ThankForm colleagues={colleagues} onThank={actions.thank.bind(actions)} />}
      <p role="status" class="plan-said">
        {thanked && i18n.t(thanked === 'full' ? 'no_room' : `kudos.${thanked}`)}
      </p>
    </Card>
  );
}
