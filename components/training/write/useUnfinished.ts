import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../../../lib/training/scenario.ts';
import type { TrainingPort } from '../port.ts';

/** Milliseconds without a key after which what is being written is kept. */
const QUIET = 400;

/**
 * Keeps a scenario as it is written: after every pause, and when the page or the form goes. `at`: as it stands there it is
 * nothing new, because it was kept as a whole or given up; null: it is new after all.
 */
export function useUnfinished(port: TrainingPort, scenario: Scenario, on: boolean) {
  const latest = useRef(scenario);
  latest.current = scenario;
  const known = useRef<Scenario | null>(scenario);
  const [unkept, setUnkept] = useState(false);
  const keep = useRef<() => void>(() => undefined);
  keep.current = () => {
    const now = latest.current;
    if (!on || known.current === now) return;
    known.current = now;
    port.practice.keepUnfinished(now).then(
      () => setUnkept(false),
      () => setUnkept(true),
    );
  };
  useEffect(() => {
    const timer = setTimeout(() => keep.current(), QUIET);
    return () => clearTimeout(timer);
  }, [scenario]);
  useEffect(() => {
    const gone = () => keep.current();
    addEventListener('pagehide', gone);
    return () => {
      removeEventListener('pagehide', gone);
      gone();
    };
  }, []);
  return {
    unkept,
    at: (settled: Scenario | null) => {
      known.current = settled;
    },
  };
}
