import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Taught } from '../../lib/teaching.ts';
import type { TaughtPort } from './taught-port.ts';

/** What was taught by hand, and a way to look again after a change. */
export function useTaught(port: TaughtPort) {
  const [taught, setTaught] = useState<readonly Taught[]>([]);
  const look = useCallback(() => {
    port.listTaught().then(setTaught, () => setTaught([]));
  }, [port]);
  useEffect(look, [look]);
  return { taught, look };
}
