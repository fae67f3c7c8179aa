import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer } from 'preact/hooks';
import { after, type Deed, deedOf, STAGE_START, type StageState, voted } from '../../../lib/training/stage.ts';
import type { Side, Step } from '../../../lib/training/steps.ts';

type Press = { deed: Deed; shift: boolean } | { vote: Side; by: 1 | -1 };

/** Keys that press a button which has the keyboard. */
const PRESSES = new Set(['Enter', ' ']);
/** Share of a screen by which an arrow moves it: the line that was read last stays in sight. */
const SCREEN = 0.6;

/** Where a stage was left; null where it begins. */
export interface Left {
  current: StageState | null;
}

interface Given {
  steps: readonly Step[];
  place: RefObject<HTMLElement | null>;
  /** Where it stood when it was left, with the hands that were counted. */
  kept: Left;
  onLeave(): void;
}

/** Whether the arrows move a stage on which there is more to read that way; only at its edge are they a step. */
function scrolls(stage: HTMLElement | null, key: string): boolean {
  if (!stage || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
  const { scrollTop, scrollHeight, clientHeight } = stage;
  const left = key === 'ArrowDown' ? scrollHeight - clientHeight - scrollTop : scrollTop;
  if (left < 1) return false;
  stage.scrollBy({ top: (key === 'ArrowDown' ? 1 : -1) * Math.min(left, clientHeight * SCREEN) });
  return true;
}

/** Where the demonstration stands, moved by keys and by buttons. */
export function useStage({ steps, place, kept, onLeave }: Given) {
  const [state, press] = useReducer<StageState, Press>(
    (now, pressed) =>
      'vote' in pressed ? voted(now, pressed.vote, pressed.by) : after(now, pressed.deed, pressed.shift, steps),
    { ...(kept.current ?? STAGE_START), blank: false },
  );
  // Who has shown it to its end begins anew the next time.
  kept.current = state.at === steps.length - 1 ? null : state;
  // Before it is painted: the first key may come with the first sight.
  useLayoutEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const { key, target, shiftKey: shift } = event;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (PRESSES.has(key) && target instanceof HTMLButtonElement) return;
      if (!state.blank && scrolls(place.current, key)) return event.preventDefault();
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
