import { useEffect, useState } from 'preact/hooks';

const now = () => location.hash.slice(1);

/** What stands after `#` in the address, as it changes: each section has an address of its own. */
export function useHash(): string {
  const [hash, setHash] = useState(now);
  useEffect(() => {
    const changed = () => setHash(now());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return hash;
}
