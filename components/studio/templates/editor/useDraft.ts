import { useEffect, useMemo, useState } from 'preact/hooks';
import { blankTemplate, isBlank, isSame } from '../../../../lib/studio/templates/draft.ts';
import type { Template, TemplateCase } from '../../../../lib/templates.ts';
import { unsaved } from './drafts.ts';

export interface Draft {
  draft: Template;
  /** As it is kept; null for a new one. */
  kept: Template | null;
  /** Null until they are known. */
  cases: readonly TemplateCase[] | null;
  dirty: boolean;
  write(change: Partial<Template>): void;
  writeCases(cases: readonly TemplateCase[]): void;
  /** All of it is kept now. */
  settle(): void;
}

const sameCases = (one: readonly TemplateCase[] | null, other: readonly TemplateCase[] | null): boolean =>
  JSON.stringify(one ?? []) === JSON.stringify(other ?? []);

/** The template that is written; it outlives a look at another section, and a page that is left says so. */
export function useDraft(
  id: string,
  all: readonly Template[],
  casesOf: (id: string) => Promise<readonly TemplateCase[]>,
): Draft | null {
  const kept = useMemo(() => all.find((one) => one.id === id) ?? null, [all, id]);
  const waiting = unsaved.get(id);
  const [draft, setDraft] = useState<Template | null>(
    () => waiting?.draft ?? kept ?? (id === 'new' ? blankTemplate() : null),
  );
  const [keptCases, setKeptCases] = useState<readonly TemplateCase[] | null>(null);
  const [cases, setCases] = useState<readonly TemplateCase[] | null>(waiting?.cases ?? null);
  useEffect(() => {
    if (!kept) return setKeptCases([]);
    casesOf(kept.id).then(setKeptCases, () => setKeptCases([]));
  }, [kept?.id]);
  const dirty =
    draft !== null &&
    ((kept ? !isSame(draft, kept) : !isBlank(draft)) || (cases !== null && !sameCases(cases, keptCases)));
  useEffect(() => {
    if (!dirty || !draft) {
      unsaved.delete(id);
      return;
    }
    unsaved.set(id, { draft, cases });
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', stay);
    return () => removeEventListener('beforeunload', stay);
  }, [id, draft, cases, dirty]);
  if (!draft) return null;
  return {
    draft,
    kept,
    cases: cases ?? keptCases,
    dirty,
    write: (change) => setDraft({ ...draft, ...change }),
    writeCases: setCases,
    settle: () => {
      unsaved.delete(id);
      setKeptCases(cases ?? keptCases);
      setCases(null);
    },
  };
}
