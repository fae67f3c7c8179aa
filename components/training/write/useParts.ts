import { useLayoutEffect, useRef } from 'preact/hooks';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { goTo } from './places.ts';

/** Parts that are added and taken away: the keyboard is with a new one at once, and where it was on one that is gone, here. */
export function useParts<Place extends HTMLElement>(count: number, added: string) {
  const place = useKeptFocus<Place>(count);
  const before = useRef(count);
  useLayoutEffect(() => {
    if (count > before.current) goTo(added);
    before.current = count;
  }, [count]);
  return place;
}
