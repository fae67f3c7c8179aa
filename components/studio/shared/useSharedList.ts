import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Shared, SharedChange, SharedKind, SharedList } from '../../../lib/shared.ts';
import type { SharedPort } from '../../../lib/studio/shared.ts';

export interface Listed<Kind extends SharedKind> extends SharedList<Kind> {
  changes: readonly SharedChange[];
  drafts: readonly Shared<Kind>[];
}

/** What is shared of one kind, and its log. Null until it is there; `lost` where the background could not tell. */
export function useSharedList<Kind extends SharedKind>(port: SharedPort<Kind>) {
  const [listed, setListed] = useState<Listed<Kind> | null>(null);
  const [lost, setLost] = useState(false);
  const reload = useCallback(async () => {
    try {
      const [list, changes, drafts] = await Promise.all([port.list(), port.changes(), port.drafts()]);
      setListed({ ...list, changes, drafts });
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
