import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Rows above and below what is seen, so that the keyboard always has a next one. */
const SPARE = 6;

/** Which rows of a long list are near what is seen; the others are not drawn. `row` is their height in pixels. */
export function useWindowed(
  box: RefObject<HTMLElement | null>,
  count: number,
  row: number,
): { from: number; to: number } {
  const [seen, setSeen] = useState({ top: 0, height: 600 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setSeen({ top: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      element.removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [box, count]);
  const from = Math.max(0, Math.min(Math.floor(seen.top / row) - SPARE, count - 1));
  return { from, to: Math.min(count, Math.ceil((seen.top + seen.height) / row) + SPARE) };
}
