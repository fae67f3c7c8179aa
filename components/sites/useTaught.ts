import { useCallback, useEffect, useState } from 'preact/hooks';
import type { KeptFix, Taught } from '../../lib/teaching.ts';
import type { TaughtPort } from './taught-port.ts';

/** What was taught by hand, the fixes that came, and a way to look again after a change. */
export function useTaught(port: TaughtPort) {
  const [taught, setTaught] = useState<readonly Taught[]>([]);
  const [fixes, setFixes] = useState<readonly KeptFix[]>([]);
  const look = useCallback(() => {
    port.listTaught().then(setTaught, () => setTaught([]));
    port.listFixes().then(setFixes, () => setFixes([]));
  }, [port]);
  useEffect(look, [look]);
  return { taught, fixes, look };
}
