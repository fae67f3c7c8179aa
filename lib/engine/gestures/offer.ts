import type { GestureKind } from '../../conversation.ts';
import type { GestureFacts, Policy } from '../../gestures.ts';
import { render } from '../replies/render.ts';
import type { Effect } from './effect.ts';
import { UNFIT } from './kinds.ts';
import { digitsOf, written } from './matter/money.ts';
import { priceOf } from './policy/amount.ts';
import { type Decision, decide } from './policy/decide.ts';
import { theirWordsFor } from './their-words.ts';
import type { Gesture, Matter, Offer } from './types.ts';

/** A gesture that fits, what the policy says of it, and what may come of it. */
export interface Answer {
  gesture: Gesture;
  decision: Decision;
  effect: Effect;
}

/** A gesture that fits, as it is shown. */
export function offerOf({ gesture, decision, effect }: Answer, matter: Matter, policy: Policy): Offer {
  const { minor, currency } = priceOf(decision.amount, gesture, matter, policy);
  const shown = minor === 0 ? null : written(minor, currency, matter.locale);
  return {
    id: gesture.id,
    kind: gesture.kind,
    cost: { amount: minor / 10 ** digitsOf(currency), currency, minutes: gesture.minutes },
    allowed: decision.allowed,
    reason: decision.reason ?? reasonFor(gesture, matter, shown),
    title: gesture.title,
    does: gesture.does,
    says: sentenceFor(gesture, matter, shown),
    steps: gesture.steps,
    source: gesture.source,
    counted: decision.amount,
    shown,
    rule: decision.rule,
    who: decision.who,
    basis: effect.basis,
    like: decision.like,
  };
}

/** What it does for them, what in the thread it answers, and their words that tell of it. */
function reasonFor(gesture: Gesture, matter: Matter, shown: string | null): string {
  const { because, fault } = matter;
  const words = theirWordsFor(gesture, matter);
  const told = words === null ? '' : `“${words}”`;
  const harm = fault === 'none' || fault === 'theirs' ? '' : because.slice(0, 2).join(' and ');
  const look = gesture.money === 'owed' && shown === null ? ' Look up what they paid.' : '';
  return `${gesture.does}${answers(harm, told)}${look}`;
}

function answers(harm: string, told: string): string {
  if (harm === '') return told === '' ? '' : ` They write: ${told}.`;
  return told === '' ? ` It answers ${harm}.` : ` It answers ${harm}: ${told}.`;
}

/** The first of its sentences that can be said of this case; the customer's own words stand in it where they gave some. */
function sentenceFor({ says }: Gesture, { spoken }: Matter, shown: string | null): string | null {
  for (const said of says) {
    const rendered = render(said.replaceAll('<sum>', shown ?? 'what you paid'), spoken);
    if (rendered) return rendered.text;
  }
  return null;
}

/** A kind of which nothing fits: what the policy has against it says more than that it does not fit. */
export function unfitOf(kind: GestureKind, matter: Matter, policy: Policy, facts: GestureFacts): Offer {
  const gesture: Gesture = { ...NONE, id: kind, kind };
  const decision = decide(gesture, matter, policy, facts);
  const refused = decision.rule !== null;
  return {
    ...offerOf({ gesture, decision, effect: { expected: 0, worth: 0, basis: '' } }, matter, policy),
    allowed: false,
    reason: decision.reason ?? UNFIT[kind],
    rule: refused ? decision.rule : 'fit',
    title: kind.replaceAll('_', ' '),
  };
}

const NONE: Omit<Gesture, 'id' | 'kind'> = {
  title: '',
  does: '',
  fits: { kind: [] },
  weight: 0,
  money: 'none',
  minutes: 0,
  says: [],
  steps: [],
  never: [],
  source: '',
};
