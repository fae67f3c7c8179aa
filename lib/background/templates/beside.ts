/** What is kept beside the templates: versions before, test cases, how often each was inserted. By the template's id. */

import * as v from 'valibot';
import { defineItem } from '../../stored.ts';
import type { Template, TemplateCase, TemplateUse, TemplateVersion } from '../../templates.ts';

type ById<What> = Record<string, What>;

export const templateHistory = defineItem<ById<TemplateVersion[]>>('local:template-history', {
  fallback: {},
  version: 1,
});
export const templateCases = defineItem<ById<TemplateCase[]>>('local:template-cases', {
  fallback: {},
  version: 1,
});
export const templateUses = defineItem<ById<TemplateUse>>('local:template-uses', { fallback: {}, version: 1 });

/** Versions of one template, and characters that all versions together may take of the browser's store for us. */
export const MOST_VERSIONS = 20;
export const HISTORY_FULL = 1_500_000;
/** Test cases of one template. */
const MOST_CASES = 30;

const words = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), v.maxLength(20));
const Cases = v.pipe(
  v.array(
    v.object({
      id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
      message: v.pipe(v.string(), v.minLength(1), v.maxLength(8000)),
      must: words,
      mustNot: words,
    }),
  ),
  v.maxLength(MOST_CASES),
);

/** @throws ValiError where they are no test cases, or too many */
export const parseCases = (given: unknown): TemplateCase[] => v.parse(Cases, given);

const sizeOf = (versions: readonly TemplateVersion[]) => JSON.stringify(versions).length;

/** Takes the oldest versions of all out until the rest fits. */
function within(history: ById<TemplateVersion[]>): ById<TemplateVersion[]> {
  let size = Object.values(history).reduce((sum, versions) => sum + sizeOf(versions), 0);
  if (size <= HISTORY_FULL) return history;
  const byAge = Object.entries(history)
    .flatMap(([id, versions]) => versions.map((version) => ({ id, version })))
    .sort((one, other) => (one.version.until < other.version.until ? -1 : 1));
  const out = new Set<TemplateVersion>();
  for (const { version } of byAge) {
    if (size <= HISTORY_FULL) break;
    out.add(version);
    size -= sizeOf([version]);
  }
  return Object.fromEntries(
    Object.entries(history).flatMap(([id, versions]) => {
      const left = versions.filter((version) => !out.has(version));
      return left.length > 0 ? [[id, left]] : [];
    }),
  );
}

/** Keeps what these templates were before they are written over. */
export async function keepVersions(before: readonly Template[], until: string): Promise<void> {
  if (before.length === 0) return;
  const history = { ...(await templateHistory.getValue()) };
  for (const template of before)
    history[template.id] = [{ template, until }, ...(history[template.id] ?? [])].slice(0, MOST_VERSIONS);
  await templateHistory.setValue(within(history));
}

/** Counts one insertion. The day is enough. */
export async function countUse(id: string, today: string): Promise<void> {
  const uses = await templateUses.getValue();
  const times = (uses[id]?.times ?? 0) + 1;
  await templateUses.setValue({ ...uses, [id]: { times, last: today } });
}

const ITEMS = { versions: templateHistory, cases: templateCases, uses: templateUses };

/** What is kept beside these templates, as it is taken away. */
export interface Beside {
  versions: ById<TemplateVersion[]>;
  cases: ById<TemplateCase[]>;
  uses: ById<TemplateUse>;
}

async function takeFrom<What>(
  item: { getValue(): Promise<ById<What>>; setValue(value: ById<What>): Promise<void> },
  ids: ReadonlySet<string>,
): Promise<ById<What>> {
  const all = Object.entries(await item.getValue());
  const taken = all.filter(([id]) => ids.has(id));
  if (taken.length > 0) await item.setValue(Object.fromEntries(all.filter(([id]) => !ids.has(id))));
  return Object.fromEntries(taken);
}

/** Takes away what is kept beside these templates. */
export async function takeBeside(ids: ReadonlySet<string>): Promise<Beside> {
  const versions = await takeFrom(ITEMS.versions, ids);
  const cases = await takeFrom(ITEMS.cases, ids);
  return { versions, cases, uses: await takeFrom(ITEMS.uses, ids) };
}

/** Puts back what was taken. */
export async function putBackBeside({ versions, cases, uses }: Beside): Promise<void> {
  await templateHistory.setValue(within({ ...(await templateHistory.getValue()), ...versions }));
  await templateCases.setValue({ ...(await templateCases.getValue()), ...cases });
  await templateUses.setValue({ ...(await templateUses.getValue()), ...uses });
}
