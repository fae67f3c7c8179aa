import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { InHand } from '../../../lib/practice.ts';
import type { TrainingPort } from '../port.ts';

/** Milliseconds without a key after which what is being written is kept. */
const QUIET = 250;

const same = (one: InHand, other: InHand) =>
  one.draft === other.draft &&
  one.hints === other.hints &&
  one.over === other.over &&
  one.replies.join('\0') === other.replies.join('\0');

/** Keeps where a practice stands: with every reply, after every pause in writing, and when the page goes. */
export function useKept(port: TrainingPort, hand: InHand, left: InHand | null, onKept: (kept: boolean) => void): void {
  const latest = useRef(hand);
  latest.current = hand;
  const kept = useRef(left);
  const keep = useCallback(() => {
    const now = latest.current;
    if (kept.current && same(kept.current, now)) return;
    // Somebody who has only looked has nothing under way.
    if (!kept.current && now.replies.length === 0 && now.draft === '') return;
    kept.current = now;
    port.practice.keepPractice(now).then(
      () => onKept(true),
      () => onKept(false),
    );
  }, [port, onKept]);
  useEffect(() => {
    const timer = setTimeout(keep, QUIET);
    return () => clearTimeout(timer);
  }, [hand.draft, hand.hints]);
  useEffect(keep, [hand.replies]);
  useEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);
}
