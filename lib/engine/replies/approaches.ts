import { askFor } from './asks.ts';
import { SETTLED } from './clues.ts';
import type { Case, Kind } from './types.ts';

/** How one of the three replies goes about it. `role` is what wordings are chosen by, `label` what the agent sees. */
export interface Approach {
  role: string;
  label: string;
}

const FULLEST: Approach = { role: 'full', label: 'Fullest' };
const SHORTEST: Approach = { role: 'short', label: 'Shortest' };
const ASK: Approach = { role: 'ask', label: 'Ask first' };
const CHOICE: Approach = { role: 'choice', label: 'Choice first' };

/** The three approaches for each kind of answer; the third of some hangs on the case. */
const BY_KIND: Readonly<Record<Kind, (c: Case) => readonly [Approach, Approach, Approach]>> = {
  trouble: (c) => [
    FULLEST,
    SHORTEST,
    c.overlays.has('legal') || c.overlays.has('manager') || c.wants.length > 0 || askFor(c) === null ? CHOICE : ASK,
  ],
  ask: (c) => [
    { role: 'full', label: 'Full answer' },
    SHORTEST,
    c.wants.length > 0 ? CHOICE : c.echo.task?.kind === 'do' ? { role: 'check', label: 'Check first' } : ASK,
  ],
  nod: (c) => {
    const settled = SETTLED.test(c.turn);
    return [
      { role: 'full', label: settled ? 'Leave it open' : 'Promise a time' },
      SHORTEST,
      { role: 'ask', label: settled ? 'Ask what helped' : 'Ask the deadline' },
    ];
  },
  done: () => [{ role: 'full', label: 'Own the wait' }, SHORTEST, { role: 'ask', label: 'Ask if complete' }],
  human: () => [{ role: 'full', label: 'Yes, here' }, SHORTEST, { role: 'choice', label: 'Offer a call' }],
  leave: (c) => [
    { role: 'full', label: 'Easy way out' },
    SHORTEST,
    c.feel === 'neutral' || c.wants.length > 0 || c.overlays.has('notice') ? CHOICE : { role: 'ask', label: 'Ask why' },
  ],
  praise: (c) => [
    { role: 'full', label: 'Warm thanks' },
    SHORTEST,
    c.signals.has('advocacy') ? { role: 'invite', label: 'Kind invitation' } : { role: 'pass', label: 'Pass it on' },
  ],
  idea: () => [{ role: 'full', label: 'Thank and record' }, SHORTEST, { role: 'ask', label: 'Ask more' }],
  grief: () => [{ role: 'full', label: 'Take it over' }, SHORTEST, { role: 'ask', label: 'Ask gently' }],
  danger: (c) => [
    { role: 'full', label: 'Safety first' },
    SHORTEST,
    c.handover ? { role: 'handover', label: 'Hand over now' } : { role: 'ask', label: 'Ask first' },
  ],
  empty: () => [{ role: 'full', label: 'Ask openly' }, SHORTEST, CHOICE],
  foreign: () => [
    { role: 'full', label: 'Ask the language' },
    SHORTEST,
    { role: 'handover', label: 'Bring a colleague' },
  ],
};

export function approachesFor(c: Case): readonly [Approach, Approach, Approach] {
  return BY_KIND[c.kind](c);
}
