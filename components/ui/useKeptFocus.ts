import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Nobody has the keyboard: what had it is gone, or takes it no longer. */
const isLost = (): boolean =>
  document.activeElement === document.body || !!document.activeElement?.matches(':disabled');

/**
 * Where what had the keyboard is gone with a change of `shown`, this has it: nobody is sent back to the top of the page. Where
 * nothing had it, nothing gets it, and the page stays where it is.
 */
export function useKeptFocus<Place extends HTMLElement>(shown: unknown): RefObject<Place | null> {
  const place = useRef<Place>(null);
  const first = useRef(true);
  // As it is before anything on the page has changed.
  const had = document.activeElement !== document.body;
  useLayoutEffect(() => {
    if (!first.current && had && isLost()) place.current?.focus();
    first.current = false;
  }, [shown]);
  return place;
}
