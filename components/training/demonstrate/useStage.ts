import { useEffect, useState } from 'preact/hooks';
import type { Side } from '../../../lib/training/steps.ts';

export type Votes = Readonly<Record<Side, number>>;

/** What a key does on the stage; the keys are those that clickers send. */
type Does = 'next' | 'back' | 'first' | 'last' | 'blank' | 'notes' | 'leave' | Side;

const KEYS: Readonly<Record<string, Does>> = {
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

/** Keys that press a button which has the keyboard, and scroll nothing. */
const PRESSES = new Set(['Enter', ' ']);

function meant(event: KeyboardEvent): Does | null {
  const { key, target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (PRESSES.has(key) && target instanceof HTMLButtonElement) return null;
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

interface Given {
  steps: number;
  /** At this step hands are counted. */
  voting(at: number): boolean;
  onLeave(): void;
}

/** Where the demonstration stands, and the keys that move it. B counts a hand while the room votes, and else darkens the screen, as on a clicker. */
export function useStage({ steps, voting, onLeave }: Given) {
  const [at, setAt] = useState(0);
  const [votes, setVotes] = useState<Votes>({ a: 0, b: 0 });
  const [blank, setBlank] = useState(false);
  const [notes, setNotes] = useState(true);
  const go = (to: number) => {
    setBlank(false);
    setAt(Math.max(0, Math.min(steps - 1, to)));
  };
  const vote = (side: Side, by: 1 | -1) => setVotes((now) => ({ ...now, [side]: Math.max(0, now[side] + by) }));
  const deeds: Readonly<Record<Does, (shift: boolean) => void>> = {
    next: () => (blank ? setBlank(false) : go(at + 1)),
    back: () => (blank ? setBlank(false) : go(at - 1)),
    first: () => go(0),
    last: () => go(steps - 1),
    blank: () => setBlank(!blank),
    notes: () => setNotes(!notes),
    leave: () => (blank ? setBlank(false) : onLeave()),
    a: (shift) => voting(at) && vote('a', shift ? -1 : 1),
    b: (shift) => (voting(at) ? vote('b', shift ? -1 : 1) : setBlank(!blank)),
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const does = meant(event);
      if (!does) return;
      event.preventDefault();
      deeds[does](event.shiftKey);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  return { at, go, votes, vote, blank, setBlank, notes, setNotes };
}
