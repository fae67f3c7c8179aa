import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Shared, SharedChange, SharedKind, SharedList } from '../../../lib/shared.ts';
import { inOrder } from '../../../lib/studio/in-order.ts';
import type { SharedPort } from '../../../lib/studio/shared.ts';

export interface Listed<Kind extends SharedKind> extends SharedList<Kind> {
  changes: readonly SharedChange[];
  drafts: readonly Shared<Kind>[];
}

/** What is shared of one kind, and its log. Null until it is there; `lost` where the background could not tell. */
export function useSharedList<Kind extends SharedKind>(port: SharedPort<Kind>) {
  const [listed, setListed] = useState<Listed<Kind> | null>(null);
  const [lost, setLost] = useState(false);
  const put = useRef(inOrder());
  const look = useCallback(
    () =>
      put.current(Promise.all([port.list(), port.changes(), port.drafts()]), ([list, changes, drafts]) =>
        setListed({ ...list, changes, drafts }),
      ),
    [port],
  );
  const reload = useCallback(async () => {
    try {
      await look();
      setLost(false);
    } catch {
      setLost(true);
    }
  }, [look]);
  useEffect(() => {
    void reload();
    // What another lead has changed is shown; where it cannot be read just now, what is here stays.
    return port.watch(() => void look().catch(() => undefined));
  }, [look, port, reload]);
  return { listed, lost, reload };
}
