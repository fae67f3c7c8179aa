import { useEffect, useReducer } from 'preact/hooks';
import { after, type Deed, deedOf, STAGE_START, type StageState, voted } from '../../../lib/training/stage.ts';
import type { Side, Step } from '../../../lib/training/steps.ts';

type Press = { deed: Deed; shift: boolean } | { vote: Side; by: 1 | -1 };

/** Keys that press a button which has the keyboard. */
const PRESSES = new Set(['Enter', ' ']);

/** Where the demonstration stands, moved by keys and by buttons. */
export function useStage(steps: readonly Step[], onLeave: () => void) {
  const [state, press] = useReducer<StageState, Press>(
    (now, pressed) =>
      'vote' in pressed ? voted(now, pressed.vote, pressed.by) : after(now, pressed.deed, pressed.shift, steps),
    STAGE_START,
  );
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const { key, target, shiftKey: shift } = event;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (PRESSES.has(key) && target instanceof HTMLButtonElement) return;
      const deed = deedOf(key);
      if (!deed) return;
      event.preventDefault();
      if (deed === 'leave' && !state.blank) onLeave();
      else press({ deed, shift });
    };
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  }, [state.blank, onLeave]);
  return {
    ...state,
    press: (deed: Deed) => press({ deed, shift: false }),
    vote: (vote: Side, by: 1 | -1) => press({ vote, by }),
  };
}
