import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SitePort } from './port.ts';

export type ListedSite = Awaited<ReturnType<SitePort['listSites']>>[number];

/** The sites that are on or remembered, and what was changed since the page opened. Null until they are known. */
export function useSites(sites: SitePort) {
  const [list, setList] = useState<ListedSite[] | null>(null);
  const look = useCallback(() => {
    sites.listSites().then(setList, () => setList([]));
  }, [sites]);
  useEffect(look, [look]);

  const put = useCallback(({ origin, label }: Pick<ListedSite, 'origin' | 'label'>, on: boolean) => {
    setList((now) => {
      const others = (now ?? []).filter((site) => site.origin !== origin);
      const panel = now?.find((site) => site.origin === origin)?.panel ?? null;
      return [...others, { origin, label, on, panel }].sort((a, b) => a.label.localeCompare(b.label));
    });
  }, []);
  const remove = useCallback((origin: string) => {
    setList((now) => (now ?? []).filter((site) => site.origin !== origin));
  }, []);
  return { list, put, remove, look };
}
