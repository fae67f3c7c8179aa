/**
 * Replies that do what is needed in words of their own. A scenario waits for some words, and there are always more ways to say a
 * thing than it lists; who takes up what the agent was given to know, well, is not answered as if nothing had been said.
 */
import type { Review } from '../conversation.ts';
import { stemsOf } from '../engine/coach/stems.ts';
import { holds } from './condition.ts';
import { BEST, ENDINGS, type Reaction, type Scenario } from './scenario.ts';
import type { Practice } from './talk.ts';

/** From this score on a reply is good enough for the customer to listen closely. */
const GOOD = 75;
/** Where so much is taken up, one that is fair will do. */
const FAIR = 60;
/** Things of the case that a reply takes up, and the customer had not named. One of the best endings needs many. */
const SOME = 4;
const MANY = 6;
/** Share of a reply's own things that have to be of the case: long ones meet some of it by chance. */
const SHARE = 0.3;
/** Shorter words than these stand in every text. */
const LETTERS = 4;

const stemsIn = (text: string): ReadonlySet<string> =>
  stemsOf(
    (text.toLowerCase().match(/\d+(?:[:.,]\d+)*|\p{L}+/gu) ?? []).filter(
      (word) => word.length >= LETTERS || /\d/.test(word),
    ),
  );

const cases = new WeakMap<Scenario, ReadonlySet<string>>();

/** What there is to say in a case: what may be looked up, and what the best replies take from it. */
function caseOf(scenario: Scenario): ReadonlySet<string> {
  const before = cases.get(scenario);
  if (before) return before;
  const { lookups, paths } = scenario;
  const stems = stemsIn([...lookups.flatMap(({ lines }) => lines), ...paths.excellent.replies].join(' '));
  cases.set(scenario, stems);
  return stems;
}

/** How many things of the case a reply brings that the customer has not said; 0 where most of it is about other things. */
function takenUp({ scenario, steps }: Practice, reply: string): number {
  const theirs = stemsIn([scenario.opening, ...steps.map(({ says }) => says)].join(' '));
  const known = caseOf(scenario);
  const mine = stemsIn(reply);
  const taken = [...mine].filter((stem) => known.has(stem) && !theirs.has(stem)).length;
  return taken >= mine.size * SHARE ? taken : 0;
}

/** The best ending that a reaction may still lead to, worst 0. */
function promiseOf({ turns }: Scenario, { ends, to }: Reaction, seen: readonly string[] = []): number {
  if (ends !== undefined) return ENDINGS.indexOf(ends);
  if (to === undefined || seen.includes(to)) return 0;
  return Math.max(
    0,
    ...(turns[to]?.reactions ?? []).map((next) => promiseOf({ turns } as Scenario, next, [...seen, to])),
  );
}

/** Where life may hang on it, the words themselves count. */
const isOfLife = ({ feels, policy }: Scenario): boolean =>
  feels.cause === 'risk' || policy.some((line) => /\b112\b|hurt themselves/u.test(line));

/**
 * The better reaction that a reply deserves though the words that it waits for are not there; null where it deserves none, or
 * where the one that was found was found by its words.
 */
export function inOtherWords(practice: Practice, turn: string, found: Reaction, judged: Review, reply: string) {
  const { scenario } = practice;
  if (judged.score < FAIR || isOfLife(scenario)) return null;
  if (found.when !== undefined && !holds(found.when, judged, reply, () => false)) return null;
  const taken = takenUp(practice, reply);
  const promised = promiseOf(scenario, found);
  const deserved = ({ when, ends }: Reaction): boolean =>
    when !== undefined &&
    taken >= (judged.score >= GOOD && !(ends && BEST.has(ends)) ? SOME : MANY) &&
    holds(when, judged, reply, () => true);
  const better = scenario.turns[turn]?.reactions.find((each) => promiseOf(scenario, each) > promised && deserved(each));
  return better ?? null;
}
