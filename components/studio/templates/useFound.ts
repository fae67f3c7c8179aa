import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TemplateSearch } from '../../../lib/studio/templates/search.ts';
import type { TEMPLATE_SCOPES, Template, TemplateLine } from '../../../lib/templates.ts';

export interface Wanted {
  query: string;
  scope: 'all' | (typeof TEMPLATE_SCOPES)[number];
  /** Empty: any. */
  tag: string;
}

export const EVERYTHING: Wanted = { query: '', scope: 'all', tag: '' };

/** The templates that are wanted: with a query the best first, else in their own order. */
export function useFound(
  search: TemplateSearch,
  full: readonly Template[] | null,
  all: readonly TemplateLine[],
  wanted: Wanted,
): readonly TemplateLine[] {
  const { scope, tag } = wanted;
  const query = wanted.query.trim();
  const [found, setFound] = useState<{ query: string; ids: readonly string[] }>({ query: '', ids: [] });
  useEffect(() => {
    if (full) void search.keep(full);
  }, [search, full]);
  useEffect(() => {
    if (query === '' || query.startsWith('/')) return;
    let gone = false;
    // Until the texts are there, the names are looked through.
    const asked = full ? search.find(query) : Promise.resolve(byTitle(all, query));
    asked.then(
      (ids) => !gone && setFound({ query, ids }),
      () => !gone && setFound({ query, ids: byTitle(all, query) }),
    );
    return () => {
      gone = true;
    };
  }, [search, query, full, all]);
  const byId = useMemo(() => new Map(all.map((one) => [one.id, one])), [all]);
  return useMemo(() => {
    const fits = (one: TemplateLine) =>
      (scope === 'all' || one.scope === scope) && (tag === '' || one.tags.includes(tag));
    return looked(all, byId, query, found.ids).filter(fits);
  }, [all, byId, query, found, scope, tag]);
}

function looked(
  all: readonly TemplateLine[],
  byId: ReadonlyMap<string, TemplateLine>,
  query: string,
  ids: readonly string[],
): readonly TemplateLine[] {
  if (query === '') return all;
  if (query.startsWith('/')) {
    const asked = query.toLowerCase();
    return all.filter(({ shortcut }) => shortcut?.toLowerCase().startsWith(asked));
  }
  // While the answer to a new key is on its way, that to the last one stands.
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Where the search itself cannot be had. */
const byTitle = (all: readonly TemplateLine[], query: string): string[] =>
  all.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase())).map(({ id }) => id);
