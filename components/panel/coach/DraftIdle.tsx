import { i18n } from '#i18n';
import type { CoachPart } from '../../../lib/panel/coach/view.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import './draft-idle.css';

/** While no reply is being written: one line that says whether it would be read, and the switch. */
export function DraftIdle({ coach: { view, actions } }: { coach: CoachPart }) {
  const { on } = view.settings;
  return (
    <p class="draft-idle">
      <Icon name="eye" />
      <span>
        {i18n.t(on ? 'coach.idle' : 'coach.off')}{' '}
        <TextButton onClick={() => actions.turnOn(!on)}>{i18n.t(on ? 'coach.stop' : 'coach.start')}</TextButton>
      </span>
    </p>
  );
}
