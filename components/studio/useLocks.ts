import { useEffect, useState } from 'preact/hooks';
import type { Locks } from '../../lib/studio/locks.ts';
import type { StudioPort } from './Studio.tsx';

/** What is for reading only here; null until that is known. */
export function useLocks({ readLocks, watchLocks }: StudioPort): Locks | null {
  const [locks, setLocks] = useState<Locks | null>(null);
  useEffect(() => {
    // Where the role cannot be read, nothing is taken from anybody.
    const read = () => readLocks().then(setLocks, () => setLocks({}));
    read();
    return watchLocks(read);
  }, [readLocks, watchLocks]);
  return locks;
}
