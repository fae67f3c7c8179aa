/** What a gesture policy would allow an agent, case by case. */

import type { Cause, GestureKind, Reading, Stage } from '../conversation.ts';
import { NO_FACTS } from '../engine/gestures/policy/decide.ts';
import type { Tried } from '../engine/gestures/policy/try.ts';
import type { Care } from '../engine/gestures/types.ts';
import type { Fault, GestureFacts, LedgerEntry, Policy, Severity } from '../gestures.ts';
import type { Engine } from '../panel/engine.ts';
import { singleMessage } from '../panel/single.ts';
import { SAMPLES, type SampleName } from './samples.ts';

/** A case to try a policy on: one of the samples, a message that was pasted, or what counts of a case. */
export type TriedCase =
  | { is: 'sample'; name: SampleName }
  | { is: 'message'; text: string }
  | { is: 'made'; causes: Cause[]; fault: Fault; severity: Severity; stage: Stage; care: Care[] };

/** What has been given before, as the ledger would know it. */
export interface TriedBefore {
  /** By this agent in the period, in minor units of the policy's currency, and minutes. */
  amount: number;
  minutes: number;
  /** By everybody else in the period. */
  others: number;
  /** Days since this customer's last gift, and its kind; null: never one. */
  last: { days: number; kind: GestureKind } | null;
  /** The customer wants no advertising. */
  optedOut: boolean;
}

export const NOTHING_BEFORE: TriedBefore = { amount: 0, minutes: 0, others: 0, last: null, optedOut: false };

const DAY = 24 * 60 * 60_000;
const ENTRY = {
  gesture: 'credit_goodwill',
  kind: 'credit',
  minutes: 0,
  state: 'given',
  until: null,
  case: { causes: [], fault: 'none', severity: 0 },
} as const;

/**
 * The ledger as it would be.
 *
 * @param now milliseconds since 1970; gifts of the period were given a moment ago
 */
export function factsOf({ amount, minutes, others, last, optedOut }: TriedBefore, now: number): GestureFacts {
  const entry = (id: string, rest: Partial<LedgerEntry>, days = 0): LedgerEntry => ({
    ...ENTRY,
    id,
    at: new Date(now - days * DAY).toISOString(),
    agent: 'me',
    customer: 'somebody else',
    amount: 0,
    ...rest,
    case: { ...ENTRY.case, causes: [] },
  });
  const entries = [
    ...(amount > 0 || minutes > 0 ? [entry('mine', { amount, minutes })] : []),
    ...(others > 0 ? [entry('theirs', { amount: others, agent: 'a colleague' })] : []),
    ...(last ? [entry('last', { kind: last.kind, customer: 'this customer', agent: 'long ago' }, last.days)] : []),
  ];
  return {
    ...NO_FACTS,
    now: new Date(now).toISOString(),
    agent: 'me',
    customer: 'this customer',
    entries,
    preferences: { ...NO_FACTS.preferences, marketing: optedOut ? false : null },
  };
}

const readings = new Map<string, Promise<Reading>>();

/** What the policy, as it stands on the page, would allow. */
export async function tried(
  engine: Pick<Engine, 'read' | 'tryPolicy'>,
  policy: Policy,
  one: TriedCase,
  before: TriedBefore,
  now: number,
): Promise<Tried[]> {
  const facts = factsOf(before, now);
  if (one.is === 'made') {
    const { is: _, ...made } = one;
    return engine.tryPolicy(policy, facts, { made });
  }
  const conversation = one.is === 'sample' ? SAMPLES[one.name] : singleMessage(one.text, null);
  const key = conversation.messages[0]?.text ?? '';
  const reading = readings.get(key) ?? engine.read(conversation);
  readings.set(key, reading);
  return engine.tryPolicy(policy, facts, { conversation, reading: await reading });
}

/** Care that a case may ask for. */
export const CARES = ['danger', 'legal', 'abuse', 'bereavement', 'unsafe_contact'] as const satisfies readonly Care[];
