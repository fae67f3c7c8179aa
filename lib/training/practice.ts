/** Playing a practice: every reply is judged by the engine, so this runs where the engine is and not in a page. */
import type { Reading, Review } from '../conversation.ts';
import { review } from '../engine/coach/review.ts';
import { read } from '../engine/read.ts';
import { holds } from './condition.ts';
import { unearned } from './earned.ts';
import { inOtherWords } from './in-other-words.ts';
import { likeness, sameWords } from './likeness.ts';
import { reactToOdd } from './odd.ts';
import { oddityOf } from './oddity.ts';
import { opens, putsDown, unheardWhy } from './opened.ts';
import { BEST, type Reaction, type Scenario } from './scenario.ts';
import { slightIn } from './slight/slight.ts';
import { type Practice, saidSoFar, start, waitingAt } from './talk.ts';
import { conversationFor } from './thread.ts';

/** Likeness to a scripted reply from which on it was pasted: in its runs of words, or in its words alone. */
const PASTED = 0.6;
const PASTED_WORDS = 0.72;

/** Every reply that stands in the scenario itself: scripted ones, and those that learners are shown. */
const written = ({ paths, turns }: Scenario): string[] => [
  ...Object.values(paths).flatMap(({ replies }) => replies),
  ...Object.values(turns).flatMap(({ model, reactions }) =>
    [model, ...reactions.map((one) => one.model)].flatMap((text) => text ?? []),
  ),
];

const isPasted = (scenario: Scenario, reply: string): boolean =>
  written(scenario).some((each) => likeness(each, reply) >= PASTED || sameWords(each, reply) >= PASTED_WORDS);

const isBad = (each: Reaction): boolean => each.ends === 'lost' || each.ends === 'wary';

/** The reaction itself where they can hear it, else the next fitting one that does not open up. */
function openedTo(
  practice: Practice,
  found: Reaction,
  fitting: readonly Reaction[],
  judged: Review,
  reply: string,
): Reaction {
  const why = unheardWhy(practice, judged, reply);
  if (why === null) return found;
  const closed = fitting.find((each) => each.ends === undefined && !opens(practice, each));
  return closed ? { ...closed, why } : found;
}

/**
 * The reaction of a turn to a reply: the first whose condition holds; the last of every turn takes what is left. One of the
 * best endings has to be earned by the whole reply (`earned.ts`): without that the customer answers as the next fitting
 * reaction says. Who was turned away answers as the first that ends badly, and never as one that ends well or middling; who was
 * put down earlier never tells others of it, and comes back only where that was taken back (`rude.ts`).
 * @throws RangeError for a turn that is not there
 */
export function reactionTo(practice: Practice, turn: string, judged: Review, reply: string): Reaction {
  const { scenario } = practice;
  const reactions = scenario.turns[turn]?.reactions ?? [];
  const fitting = reactions.filter(({ when }) => when === undefined || holds(when, judged, reply));
  const [first] = fitting;
  if (!first) throw new RangeError(`Nothing answers this reply in the turn “${turn}”.`);
  const found = inOtherWords(practice, turn, first, judged, reply) ?? first;
  if (opens(practice, found)) return openedTo(practice, found, fitting, judged, reply);
  if (found.ends === undefined || isBad(found)) return found;
  const lacks = unearned(practice, judged, reply, found.ends);
  const bad = lacks?.away ? (fitting.find(isBad) ?? reactions.find(isBad)) : undefined;
  if (lacks && bad) return { ...bad, why: lacks.why };
  if (lacks === null || !BEST.has(found.ends)) return found;
  const below = fitting.find(({ ends }) => ends === undefined || !BEST.has(ends));
  // The check refuses a turn that knows nothing but the best endings; should one be played, it ends as settled.
  return below ? { ...below, why: lacks.why } : { ...found, ends: 'settled', why: lacks.why };
}

/** What the coach says of a reply to what the customer said last. `known`: the reading of the talk, where there is one. */
export function judge(practice: Practice, reply: string, known?: Reading): Review {
  const conversation = conversationFor(practice);
  return review(conversation, reply, known ?? read(conversation));
}

/** From here on a slight is named to who wrote it, though the talk goes on. */
const NAMED = 0.5;

/** Who goes on talking after a slight has heard it all the same. */
function withSlight(why: string, reply: string): string {
  const slight = slightIn(reply, NAMED);
  return slight === null ? why : `${why} One sentence stays with them, though: “${slight}”`;
}

/** How they take being put down; the sentence is named where it was said in kind words. */
function putDown(practice: Practice, turn: string, reply: string) {
  const taken = reactToOdd(practice, turn, 'insult');
  return { ...taken, why: withSlight(taken.why, reply) };
}

/** The practice with one more reply and the customer's answer to it. One that has ended stays as it is. */
export function answer(practice: Practice, reply: string, known?: Reading): Practice {
  const turn = waitingAt(practice);
  if (turn === null) return practice;
  const { scenario, steps } = practice;
  const judged = judge(practice, reply, known);
  const oddity = oddityOf(reply, judged, saidSoFar(practice));
  const common = { turn, reply, review: judged, oddity, pasted: oddity === null && isPasted(scenario, reply) };
  if (oddity !== null) return { scenario, steps: [...steps, { ...common, ...reactToOdd(practice, turn, oddity) }] };
  const reaction = reactionTo(practice, turn, judged, reply);
  const { says, feels, why, reveals, to, ends } = reaction;
  // Nobody opens up to who puts them down, whatever was promised beside it.
  if (opens(practice, reaction) && putsDown(judged, reply))
    return {
      scenario,
      steps: [...steps, { ...common, oddity: 'insult', pasted: false, ...putDown(practice, turn, reply) }],
    };
  const step = {
    ...common,
    says,
    feels,
    why: ends === undefined ? withSlight(why, reply) : why,
    reveals: reveals === true,
    to: to ?? null,
    ends: ends ?? null,
  };
  return { scenario, steps: [...steps, step] };
}

/** The practice that these replies lead to: nothing else of it has to be kept. */
export const replay = (scenario: Scenario, replies: readonly string[]): Practice =>
  replies.reduce((practice, reply) => answer(practice, reply), start(scenario));
