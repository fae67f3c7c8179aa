import { type Cause, type Conversation, GESTURE_KINDS, type GestureKind, type Reading } from '../../conversation.ts';
import type { GestureFacts, Policy } from '../../gestures.ts';
import { personaOf } from '../drivers/persona.ts';
import { isGift } from '../ledger/gifts.ts';
import type { Want } from '../replies/wants/types.ts';
import { GESTURES } from './catalogue/index.ts';
import { effectOf } from './effect.ts';
import { fits, pointsOf } from './fit.ts';
import { matterOf } from './matter/matter.ts';
import { isPressing } from './matter/severity.ts';
import { type Answer, offerOf, unfitOf } from './offer.ts';
import { decide, knownOf, NO_FACTS } from './policy/decide.ts';
import { BUILT_IN } from './policy/default.ts';
import type { Gesture, Matter, Offer } from './types.ts';
import { OVER_BY_NOW } from './words.ts';

/** Few rather than all: so many at most. More would be a catalogue and no choice. */
const MOST = 3;
/** From this severity on, where an hour presses, or where they have worked for it already. Else two are enough: what mends it, and one thing more. */
const GRAVE = 3;
/** Points for a kind that they have said they like. */
const LIKED = 2;

/**
 * The gestures for a conversation: first the few that fit and are permitted, chosen by effect for cost and the best fit first, one of a kind; then the kinds
 * that are refused, each with its reason. Kinds that fit too, and have better ones before them, are left out. Pure; the same
 * input gives the same output.
 */
export function offersFor(
  conversation: Conversation,
  reading: Reading,
  policy: Policy = BUILT_IN,
  facts: GestureFacts = NO_FACTS,
  matter: Matter = matterOf(conversation, reading, personaOf(conversation)),
): Offer[] {
  const answers = answersFor(matter, policy, facts);
  const able = answers.filter(({ decision }) => decision.allowed).sort(byWorth);
  const first = able.filter(({ gesture }) => !gesture.lastResort);
  const isOver = OVER_BY_NOW.test(matter.quiet.turn);
  const answered = ({ gesture: { kind, money } }: Answer) =>
    !isGift(kind) || kind === 'thank_you_note' || (isOver && typeof money === 'object' && 'goodwill' in money);
  const allowed = first.some(answered) ? first : able;
  const taken = new Set(allowed.map(({ gesture }) => gesture.kind));
  const refused = bestOfKind(
    answers.filter(({ gesture, decision }) => !decision.allowed && !taken.has(gesture.kind)).sort(byWorth),
  );
  const named = new Set([...taken, ...refused.map(({ gesture }) => gesture.kind)]);
  return [
    ...fewOf(bestOfKind(allowed), matter).map((answer) => offerOf(answer, matter, policy)),
    ...refused.map((answer) => offerOf(answer, matter, policy)),
    ...GESTURE_KINDS.filter((kind) => !named.has(kind)).map((kind) => unfitOf(kind, matter, policy, facts)),
  ];
}

function answersFor(matter: Matter, policy: Policy, facts: GestureFacts): Answer[] {
  const known = knownOf(matter, policy, facts);
  return GESTURES.filter((gesture) => fits(gesture, matter)).map((gesture) => {
    const decision = decide(gesture, matter, policy, facts, null, known);
    const points = pointsOf(gesture, matter) + (facts.preferences.likes.includes(gesture.kind) ? LIKED : 0);
    return { gesture, decision, effect: effectOf(gesture, points, decision.amount, policy, facts.outcomes) };
  });
}

const byWorth = (one: Answer, other: Answer): number =>
  other.effect.worth - one.effect.worth || (one.gesture.id < other.gesture.id ? -1 : 1);

const byEffect = (one: Answer, other: Answer): number => other.effect.expected - one.effect.expected;

/** Of each kind the one that fits best: what is made for this case goes before what always helps. */
function bestOfKind(answers: readonly Answer[]): Answer[] {
  const best = new Map<GestureKind, Answer>();
  for (const answer of answers) {
    const known = best.get(answer.gesture.kind);
    if (!known || answer.effect.expected > known.effect.expected) best.set(answer.gesture.kind, answer);
  }
  return [...best.values()].sort(byWorth);
}

const clash = (one: Gesture, other: Gesture): boolean =>
  [other.id, other.kind].some((name) => one.never.includes(name)) ||
  [one.id, one.kind].some((name) => other.never.includes(name));

/** What is asked for in so many words, and the kind that does it. */
const DOES: Partial<Record<Want, GestureKind>> = { refund: 'refund', replace: 'replacement', call: 'follow_up_call' };
/** Harms that are mended with the thing itself. */
const MENDED: ReadonlySet<Cause> = new Set<Cause>(['money', 'fault', 'time']);

/** They ask for one thing, calmly and for the first time, and it is among what was chosen: nothing is piled on top. */
function isAllTheyAsk(chosen: readonly Answer[], { asked, quiet, severity }: Matter): boolean {
  const done = [...asked].some((want) => chosen.some(({ gesture }) => gesture.kind === DOES[want]));
  const calm = !CALLS_FOR_MORE.some((name) => quiet.signals.has(name)) && !isPressing(quiet);
  return done && calm && severity <= 2 && quiet.causes.every((cause) => MENDED.has(cause));
}
const CALLS_FOR_MORE = ['repeat_contact', 'effort', 'vulnerability', 'urgency', 'churn', 'loyalty'] as const;

/**
 * The best that go together: first what mends the matter itself, then what takes work off them, then one gift; two where nothing is to be mended.
 * While an hour presses, or somebody is in need, help goes before a gift, unless it is for the day itself, and where it is in time still no other gift is needed; where money goes back already, the small and personal goes before the dear.
 */
function fewOf(answers: readonly Answer[], matter: Matter): Answer[] {
  const { severity, quiet } = matter;
  const pressing = quiet.signals.has('urgency') || isPressing(quiet);
  const worn = quiet.signals.has('repeat_contact') || quiet.signals.has('effort');
  const most = severity >= GRAVE || pressing || worn || matter.care.size > 0 ? MOST : MOST - 1;
  const chosen: Answer[] = [];
  const add = (upTo: number, is: (gesture: Gesture) => boolean, order = answers) => {
    for (const answer of order) {
      const count = chosen.filter(({ gesture }) => is(gesture)).length;
      if (count >= upTo || chosen.length >= most) return;
      if (!is(answer.gesture) || chosen.includes(answer)) continue;
      if (!chosen.some(({ gesture }) => clash(gesture, answer.gesture))) chosen.push(answer);
    }
  };
  const isRemedy = ({ kind }: Gesture) => !isGift(kind);
  const fitting = [...answers].sort(byEffect);
  add(1, ({ money, kind }) => money === 'owed' || kind === 'replacement', fitting);
  if (chosen.length === 0) add(1, isRemedy, fitting);
  if (isAllTheyAsk(chosen, matter)) return chosen;
  const gifts = severity === 0 ? 2 : 1;
  const paid = chosen.some(({ gesture }) => gesture.money === 'owed');
  add(most - gifts, isRemedy);
  add(gifts, (gesture) => !isRemedy(gesture) && (gesture.fits.names ?? []).includes('event'), fitting);
  if (pressing || quiet.signals.has('vulnerability')) add(most, isRemedy, fitting);
  if (!pressing || !chosen.some(({ gesture }) => gesture.kind === 'priority'))
    add(gifts, (gesture) => !isRemedy(gesture), paid ? answers : fitting);
  add(most, isRemedy);
  return chosen.sort((one, other) => byEffect(one, other) || byWorth(one, other));
}
