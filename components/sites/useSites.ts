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

  const [allowed, setAllowed] = useState<readonly string[] | null>(null);
  useEffect(() => {
    // Where it is not known nobody is kept from asking; the background holds to it.
    sites.allowedSites().then(setAllowed, () => setAllowed(null));
  }, [sites]);

  const put = useCallback(({ origin, label }: Pick<ListedSite, 'origin' | 'label'>, on: boolean) => {
    setList((now) => {
      const others = (now ?? []).filter((site) => site.origin !== origin);
      const panel = now?.find((site) => site.origin === origin)?.panel ?? null;
      return [...others, { origin, label, on, panel, allowed: true }].sort((a, b) => a.label.localeCompare(b.label));
    });
  }, []);
  const remove = useCallback((origin: string) => {
    setList((now) => (now ?? []).filter((site) => site.origin !== origin));
  }, []);
  return { list, allowed, put, remove, look };
}
