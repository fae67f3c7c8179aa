import { useEffect, useState } from 'preact/hooks';
import type { Managed } from '../../lib/managed.ts';

/** The way to what the organisation has set; `lib/managed-kept.ts` in the extension, a stand-in in the gallery. */
export interface ManagedPort {
  readManaged(): Promise<Managed>;
  watchManaged(changed: () => void): () => void;
}

/** What the organisation has set, as it is now; null until that is known. */
export function useManaged({ readManaged, watchManaged }: ManagedPort): Managed | null {
  const [managed, setManaged] = useState<Managed | null>(null);
  useEffect(() => {
    // Where it cannot be read nothing is shown as locked; the background holds to it all the same.
    const read = () => void readManaged().then(setManaged, () => undefined);
    read();
    return watchManaged(read);
  }, [readManaged, watchManaged]);
  return managed;
}
