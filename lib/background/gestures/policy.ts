/** The policy that holds now. It is read anew each time: a lead, a pack or the team's database may have changed it a moment ago. */
import { BUILT_IN } from '../../engine/gestures/policy/default.ts';
import type { Policy } from '../../gestures.ts';
import { POLICY_ID } from '../../shared.ts';
import type { Store } from '../../team/store.ts';
import { listHere } from '../shared/shelf.ts';

/** In place of one that cannot be read: what a lead has set may be less than the built-in one, so nothing goes out alone. */
export const UNREADABLE: Policy = {
  ...BUILT_IN,
  name: 'A policy that this version cannot read',
  allotment: { ...BUILT_IN.allotment, amount: 0 },
  team: 0,
  approval: { ...BUILT_IN.approval, above: 0 },
};

/**
 * The published one, or the draft that is tried here; what the organisation has set goes before both.
 * @param from the database; the one that holds here where none is given
 */
export async function policyNow(from?: Store): Promise<Policy> {
  const { kept, broken } = await listHere('policy', from);
  if (broken.includes(POLICY_ID)) return UNREADABLE;
  return kept.find(({ id }) => id === POLICY_ID)?.body ?? BUILT_IN;
}

/** Tells one policy from another, in few letters. */
export async function stampOf(policy: Policy): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(policy)));
  return [...new Uint8Array(bytes).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
