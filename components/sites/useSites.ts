import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SitePort } from './port.ts';

/** A site in the list: one switched off a moment ago stays in sight, so that it can be switched on again. */
export interface ListedSite {
  origin: string;
  label: string;
  on: boolean;
}

/** The sites that are on, and what was changed since the page opened. Null until they are known. */
export function useSites(sites: SitePort) {
  const [list, setList] = useState<ListedSite[] | null>(null);
  useEffect(() => {
    sites.listSites().then(
      (known) => setList(known.map((site) => ({ ...site, on: true }))),
      () => setList([]),
    );
  }, [sites]);

  const put = useCallback(({ origin, label }: Omit<ListedSite, 'on'>, on: boolean) => {
    setList((now) => {
      const others = (now ?? []).filter((site) => site.origin !== origin);
      return [...others, { origin, label, on }].sort((a, b) => a.label.localeCompare(b.label));
    });
  }, []);
  const remove = useCallback((origin: string) => {
    setList((now) => (now ?? []).filter((site) => site.origin !== origin));
  }, []);
  return { list, put, remove };
}
