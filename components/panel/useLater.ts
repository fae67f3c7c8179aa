import { useEffect, useState } from 'preact/hooks';

/** A part of the panel that comes later: null until it is there; `lost` when it could not be loaded. */
interface Later<Part> {
  part: Part | null;
  lost: boolean;
}

/**
 * What `load` brings. For parts that nobody sees in the first reading, so that nobody waits for them. `load` is called
 * once, when `wanted`.
 */
export function useLater<Part>(load: () => Promise<Part>, wanted = true): Later<Part> {
  const [later, setLater] = useState<Later<Part>>({ part: null, lost: false });
  useEffect(() => {
    if (!wanted || later.part) return;
    let gone = false;
    const settle = (settled: Later<Part>) => {
      if (!gone) setLater(settled);
    };
    load().then(
      (part) => settle({ part, lost: false }),
      () => settle({ part: null, lost: true }),
    );
    return () => {
      gone = true;
    };
  }, [wanted]);
  return later;
}

/** In place of what there is no way to load. */
export const nothing = (): Promise<never> => Promise.reject(new Error('There is nothing to load.'));
