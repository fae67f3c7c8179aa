import type { CallMaking, CallPart } from '../../../making.ts';
import type { Gesture, Matter } from '../../gestures/types.ts';
import { render } from '../../replies/render.ts';
import type { Case } from '../../replies/types.ts';
import { ACKNOWLEDGE, ASK, CLOSE, FROM_ABOVE, OPEN, OWN, POINT, UNANSWERED } from './words.ts';

const firstSaid = (texts: readonly string[], c: Case): string =>
  texts.map((text) => render(text, c)?.text).find((text) => text !== undefined) ?? '';

/** A script for a call, by the gesture, their channel, what they feel and what went wrong; null where the gesture is no call. */
export function callFor(
  { id }: Pick<Gesture, 'id'>,
  { spoken: c, fault }: Pick<Matter, 'spoken' | 'fault'>,
): CallMaking | null {
  const point = POINT[id];
  if (!point) return null;
  const [cause] = c.causes;
  const above = id === 'call_from_the_manager';
  // Somebody who is to be listened to first is told nothing before.
  const own = fault === 'ours' && cause !== undefined && !above ? OWN[cause] : undefined;
  const says: Record<CallPart, readonly string[]> = {
    open: [above ? FROM_ABOVE.open : OPEN[c.channel]],
    acknowledge: [above ? FROM_ABOVE.acknowledge : ACKNOWLEDGE[c.feel]],
    point: [[firstSaid(point, c), own].filter(Boolean).join(' ')],
    ask: [ASK[id] ?? ''],
    close: [CLOSE[id] ?? ''],
    unanswered: [UNANSWERED[id] ?? ''],
  };
  const parts = (Object.keys(says) as CallPart[]).map((part) => ({ part, says: firstSaid(says[part], c) }));
  return { kind: 'call', name: c.firstName ?? '', parts };
}
