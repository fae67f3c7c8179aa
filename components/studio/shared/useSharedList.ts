import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SharedChange, SharedKind, SharedList } from '../../../lib/shared.ts';
import type { SharedPort } from '../../../lib/studio/shared.ts';

export interface Listed<Kind extends SharedKind> extends SharedList<Kind> {
  changes: readonly SharedChange[];
}

/** What is shared of one kind, and its log. Null until it is there; `lost` where the background could not tell. */
export function useSharedList<Kind extends SharedKind>(port: SharedPort<Kind>) {
  const [listed, setListed] = useState<Listed<Kind> | null>(null);
  const [lost, setLost] = useState(false);
  const reload = useCallback(async () => {
    try {
      const [list, changes] = await Promise.all([port.list(), port.changes()]);
      setListed({ ...list, changes });
      setLost(false);
    } catch {
      setLost(true);
    }
  }, [port]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { listed, lost, reload };
}
