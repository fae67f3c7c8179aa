/** Whether anything can fulfil several conditions at once: exact, by trying what is left open. */
import { saysAny } from '../words.ts';
import { EITHER, type Formula, keysIn, phraseOf, valuesOf } from './formula.ts';

/** For a whole turn: scenarios need some dozens. Who needs more than these is not kept waiting, and is given the doubt. */
const MOST_TRIES = 3_000;
/** How much trying is left. */
export interface Patience {
  tries: number;
}
export const patience = (): Patience => ({ tries: MOST_TRIES });
/** More phrases than these are taken as having nothing to do with each other. */
const MOST_PHRASES = 400;
const YES = 0b10;
const NO = 0b01;

/** Which values each thing may still have; one that is not named may have all. */
type State = ReadonlyMap<string, number>;
/** For each phrase those that stand in it, so that who says it says them. */
type Implied = ReadonlyMap<string, readonly string[]>;

const openIn = (state: State, key: string): number => state.get(key) ?? valuesOf(key);

/** `we pay` says `pay`; `replacement` says `replac*`; `replac*` says `rep*`, and not `replacement`. */
function standsIn(phrase: string, other: string): boolean {
  const bare = phrase.replace(/\*/gu, '');
  return saysAny(bare, [other]) && (bare === phrase || saysAny(phrase.replace(/\*/gu, 'qx'), [other]));
}

function impliedBy(keys: readonly string[]): Implied {
  const phrases = [...new Set(keys)].flatMap((key) => phraseOf(key) ?? []);
  if (phrases.length > MOST_PHRASES) return new Map();
  return new Map(
    phrases.map((phrase) => [
      `says ${phrase}`,
      phrases.filter((other) => other !== phrase && standsIn(phrase, other)).map((other) => `says ${other}`),
    ]),
  );
}

/** The state in which only these values of a thing are left, and what follows from it; null where none is. */
function narrowed(state: State, key: string, allowed: number, implied: Implied): State | null {
  const left = openIn(state, key) & allowed;
  if (left === 0) return null;
  if (left === openIn(state, key)) return state;
  let next: State | null = new Map(state).set(key, left);
  if (left === YES) for (const one of implied.get(key) ?? []) next = next && narrowed(next, one, YES, implied);
  if (left === NO)
    for (const [one, follows] of implied) if (next && follows.includes(key)) next = narrowed(next, one, NO, implied);
  return next;
}

/** Whether a formula holds whatever comes (true), can no longer hold (false), or is open (null). */
function standing(formula: Formula, state: State): boolean | null {
  if ('key' in formula) {
    const open = openIn(state, formula.key);
    if ((open & formula.allowed) === 0) return false;
    return (open & ~formula.allowed & (valuesOf(formula.key) | EITHER)) === 0 ? true : null;
  }
  const parts = 'all' in formula ? formula.all : formula.any;
  const decides = 'any' in formula;
  let open = false;
  for (const part of parts) {
    const found = standing(part, state);
    if (found === decides) return decides;
    open ||= found === null;
  }
  return open ? null : !decides;
}

interface Narrowing {
  state: State;
  /** What still has to be chosen between. */
  choices: readonly (readonly Formula[])[];
}

/** What a goal comes to: nothing more to do, a narrower state, or other goals in its place; null where it cannot hold. */
function step(goal: Formula, state: State, implied: Implied): { state: State; goals: readonly Formula[] } | null {
  const holds = standing(goal, state);
  if (holds !== null) return holds ? { state, goals: [] } : null;
  if ('all' in goal) return { state, goals: goal.all };
  if ('any' in goal) {
    const left = goal.any.filter((part) => standing(part, state) !== false);
    return { state, goals: left.length === 1 ? left : [{ any: left }] };
  }
  const next = narrowed(state, goal.key, goal.allowed, implied);
  return next && { state: next, goals: [] };
}

/** Takes all that has to hold, as far as there is no choice; null where it cannot. */
function settled(goals: readonly Formula[], start: State, implied: Implied): Narrowing | null {
  let state = start;
  let open = [...goals];
  for (;;) {
    const before = state;
    const later: Formula[] = [];
    for (const goal of open) {
      const next = step(goal, state, implied);
      if (!next) return null;
      state = next.state;
      later.push(...next.goals);
    }
    const chosen = later.every((goal) => 'any' in goal);
    open = later;
    if (chosen && state === before) break;
  }
  return { state, choices: open.flatMap((goal) => ('any' in goal ? [goal.any] : [])) };
}

/** Whether something can fulfil all of these. Beyond what patience is left for, it counts as if it could. */
export function canHold(goals: readonly Formula[], left: Patience): boolean {
  const implied = impliedBy(goals.flatMap(keysIn));
  const tried = (wanted: readonly Formula[], state: State): boolean => {
    left.tries -= 1;
    if (left.tries < 0) return true;
    const now = settled(wanted, state, implied);
    if (!now) return false;
    const [choice, ...others] = [...now.choices].sort((one, other) => one.length - other.length);
    if (!choice) return true;
    const rest = others.map((any): Formula => ({ any }));
    return choice.some((option) => tried([option, ...rest], now.state));
  };
  return tried(goals, new Map());
}
