import { useEffect, useState } from 'preact/hooks';

/**
 * What `load` brings, null until it is there. For parts that nobody sees in the first reading, so that nobody waits for them. `load` is called
 * once, when `wanted`.
 */
export function useLater<Part>(load: () => Promise<Part>, wanted = true): Part | null {
  const [part, setPart] = useState<{ part: Part } | null>(null);
  useEffect(() => {
    if (!wanted || part) return;
    let gone = false;
    load().then((loaded) => {
      if (!gone) setPart({ part: loaded });
    });
    return () => {
      gone = true;
    };
  }, [wanted]);
  return part?.part ?? null;
}
