import type { Adapter } from '../adapter.ts';
import { InvalidInput } from '../schema/invalid.ts';

/** More adapters than are ever kept at once. */
const MOST = 300;

/**
 * What was kept, looked at again before it is used: it may have been put there by a backup, or by a version that was less
 * strict. Null where it is refused. Each is looked at once.
 */
export function checked<Kind extends Adapter>(parse: (value: unknown) => Kind): (adapter: Adapter) => Kind | null {
  const known = new Map<string, Kind | null>();
  return (adapter) => {
    const text = JSON.stringify(adapter) ?? '';
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const found = parsedBy(parse, adapter);
    known.set(text, found);
    return found;
  };
}

function parsedBy<Kind>(parse: (value: unknown) => Kind, adapter: Adapter): Kind | null {
  try {
    return parse(adapter);
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}
