import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Sizes of type in hundredths of the panel's width, from pleasant to the least that can be read on paper. */
const LARGEST = 4.6;
const LEAST = 3;
const STEP = 0.1;

interface Fit {
  box: RefObject<HTMLDivElement | null>;
  /** Even the smallest type does not fit. */
  over: boolean;
}

/** Sets text as large as its box holds, whenever `about` changes. */
export function useFit(about: string): Fit {
  const box = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  useLayoutEffect(() => {
    const measure = () => {
      const at = box.current;
      if (!at) return;
      let size = LARGEST;
      const set = () => at.style.setProperty('--type', `${size}cqw`);
      set();
      while (at.scrollHeight > at.clientHeight && size > LEAST) {
        size -= STEP;
        set();
      }
      setOver(at.scrollHeight > at.clientHeight);
    };
    measure();
    const watching = new ResizeObserver(measure);
    if (box.current) watching.observe(box.current);
    return () => watching.disconnect();
  }, [about]);
  return { box, over };
}
