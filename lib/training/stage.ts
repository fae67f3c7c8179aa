/** Where a demonstration stands, and what each key makes of it. */
import type { Side, Step } from './steps.ts';

export type Votes = Readonly<Record<Side, number>>;

export interface StageState {
  at: number;
  votes: Votes;
  /** The screen is dark, so that the room looks at the trainer. */
  blank: boolean;
  /** What to say is shown; hidden at first, for the room reads along. */
  notes: boolean;
}

export const STAGE_START: StageState = { at: 0, votes: { a: 0, b: 0 }, blank: false, notes: false };

export type Deed = 'next' | 'back' | 'first' | 'last' | 'blank' | 'notes' | 'leave' | Side;

/** The keys that clickers send, and those of a keyboard beside them. */
const KEYS: Readonly<Record<string, Deed>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  Enter: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  '.': 'blank',
  n: 'notes',
  a: 'a',
  b: 'b',
  Escape: 'leave',
};

/** What a key means on the stage; null where it is none of ours. */
export const deedOf = (key: string): Deed | null =>
  Object.entries(KEYS).find(([name]) => name === (key.length === 1 ? key.toLowerCase() : key))?.[1] ?? null;

/** One hand more, or one less. */
export const voted = (state: StageState, side: Side, by: 1 | -1): StageState => ({
  ...state,
  votes: { ...state.votes, [side]: Math.max(0, state.votes[side] + by) },
});

const PLACES: Readonly<Partial<Record<Deed, (at: number, last: number) => number>>> = {
  next: (at, last) => Math.min(last, at + 1),
  back: (at) => Math.max(0, at - 1),
  first: () => 0,
  last: (_, last) => last,
};

/**
 * The stage after a key. A dark screen comes back first, whatever is pressed. B counts a hand while the room votes, and
 * darkens the screen everywhere else, as clickers mean it.
 */
export function after(state: StageState, deed: Deed, shift: boolean, steps: readonly Step[]): StageState {
  if (state.blank) return { ...state, blank: false };
  if (deed === 'notes') return { ...state, notes: !state.notes };
  if ((deed === 'a' || deed === 'b') && steps[state.at]?.kind === 'vote') return voted(state, deed, shift ? -1 : 1);
  if (deed === 'blank' || deed === 'b') return { ...state, blank: true };
  const place = PLACES[deed];
  return place ? { ...state, at: place(state.at, steps.length - 1) } : state;
}
