import type { GestureFacts, Policy } from '../../gestures.ts';
import { isGift } from '../ledger/gifts.ts';
import type { Gesture } from './types.ts';

/**
 * From so many outcomes of a gesture on, they count. At 20 the standard error of a share near one half is .11, about the
 * difference between one gesture and the next that is worth acting on; below that the order would follow chance.
 */
export const ENOUGH = 20;
/** The expectation weighs as much as so many outcomes: a run of luck does not turn the list over. */
const PRIOR = 20;
/** Points at which half of the possible effect is expected. Ours. */
const HALF = 6;
/** A gesture that costs so much, in minor units of the policy's currency, counts half. */
const COSTLY = 2500;

/** What a gesture may do for this customer, and what that is read from. No claim that it buys loyalty. */
export interface Effect {
  /** 0…1 */
  expected: number;
  /** Expected effect for what it costs. */
  worth: number;
  basis: string;
}

/**
 * Expected effect against cost. Until there are {@link ENOUGH} outcomes it stands on how well the gesture fits severity and motivator; then the
 * share that ended calmer is drawn towards that expectation (shrinkage) and takes its place.
 *
 * @param amount minor units of the policy's currency
 */
export function effectOf(
  gesture: Pick<Gesture, 'id' | 'kind' | 'minutes'>,
  points: number,
  amount: number,
  policy: Pick<Policy, 'minuteWorth'>,
  outcomes: GestureFacts['outcomes'],
): Effect {
  const prior = points / (points + HALF);
  const known = Object.hasOwn(outcomes, gesture.id) ? outcomes[gesture.id] : undefined;
  const enough = known !== undefined && known.given >= ENOUGH && known.better >= 0 && known.better <= known.given;
  const expected = enough ? (known.better + PRIOR * prior) / (known.given + PRIOR) : prior;
  const cost = (isGift(gesture.kind) ? amount : 0) + gesture.minutes * policy.minuteWorth;
  return {
    expected,
    worth: expected / (1 + cost / COSTLY),
    basis: enough
      ? `${known.better} of ${known.given} customers ended calmer after it here; weighed against its cost.`
      : 'By how well it fits what happened and what drives them, weighed against its cost. Not measured here yet.',
  };
}
