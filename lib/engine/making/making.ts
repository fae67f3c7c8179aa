/** What can be made by hand for a gesture: cards, call scripts, guides. Words alone; the page that prints them draws. */
import type { Making } from '../../making.ts';
import { GESTURES } from '../gestures/catalogue/index.ts';
import type { Gesture, Matter } from '../gestures/types.ts';
import { callFor } from './call/call.ts';
import { cardFor } from './card/card.ts';
import { stepsFor } from './steps/steps.ts';

function makingFor(gesture: Gesture, matter: Matter): Making | null {
  const { spoken } = matter;
  if (gesture.kind === 'handwritten_note' || gesture.kind === 'thank_you_note') return cardFor(gesture, spoken);
  if (gesture.kind === 'follow_up_call') return callFor(gesture, matter);
  return gesture.kind === 'how_to' ? stepsFor(spoken) : null;
}

/** By gesture id, for those of these gestures that something is made for. */
export function makingsFor(ids: readonly string[], matter: Matter): Record<string, Making> {
  const wanted = new Set(ids);
  return Object.fromEntries(
    GESTURES.filter(({ id }) => wanted.has(id)).flatMap((gesture) => {
      const making = makingFor(gesture, matter);
      return making ? [[gesture.id, making]] : [];
    }),
  );
}
