import { i18n } from '#i18n';
import type { CoachActions } from '../../../lib/panel/coach/view.ts';
import { TextButton } from '../../ui/Button.tsx';
import './breath-line.css';

/** After a run of hostile conversations: one kind line, which goes for good when the agent says so. */
export function BreathLine({ actions }: { actions: CoachActions }) {
  return (
    <div class="breath" role="status">
      <p>{i18n.t('coach.breath')}</p>
      <p>
        <TextButton onClick={() => actions.breathed(false)}>{i18n.t('coach.breathed')}</TextButton>{' '}
        <TextButton onClick={() => actions.breathed(true)}>{i18n.t('coach.breath_never')}</TextButton>
      </p>
    </div>
  );
}
