import { SUBJECT_KINDS, type SubjectBody, type SubjectKind } from '../../../lib/publishing.ts';
import type { Conflict } from '../../../lib/team.ts';
import { differencesOf } from '../publishing/difference.ts';

export interface Difference {
  /** As its form calls it; `allotment amount` where no form does. */
  part: string;
  /** By version, as text. */
  values: string[];
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `goodwillShare` → `goodwill share` */
const spoken = (key: string) =>
  key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();

const shown = (value: unknown): string => {
  if (value === undefined || value === null) return '–';
  if (Array.isArray(value)) return value.map(shown).join(', ') || '–';
  if (isGroup(value))
    return Object.entries(value)
      .map(([key, inner]) => `${spoken(key)} ${shown(inner)}`)
      .join(', ');
  return String(value);
};

const isSubject = (kind: string): kind is SubjectKind => (SUBJECT_KINDS as readonly string[]).includes(kind);

/** In the words of its form; null where it cannot be read so, as one from a newer version. */
function inWords(kind: string, [used, ...others]: Conflict['versions']): Difference[] | null {
  if (!used || !isSubject(kind)) return null;
  const body = (version: typeof used) => version.body as unknown as SubjectBody;
  try {
    const pairs = others.map((other) => differencesOf(kind, body(used), body(other)));
    return [...new Map(pairs.flat().map((one) => [one.label, one.before]))].map(([part, before]) => {
      const after = pairs.map((each) => each.find(({ label }) => label === part)?.after ?? before);
      return { part, values: [before, ...after] };
    });
  } catch {
    return null;
  }
}

/** The parts in which versions differ, but for one that was removed: what is the same in all of them helps nobody to choose. */
export function differences({ kind, versions }: Conflict): Difference[] {
  const kept = versions.filter(({ removed }) => !removed);
  const said = inWords(kind, kept) ?? [];
  return said.length > 0 ? said : compare(kept.map(({ body }) => body));
}

/** One level deep. */
function compare(bodies: Record<string, unknown>[], under = ''): Difference[] {
  const keys = [...new Set(bodies.flatMap((body) => Object.keys(body)))];
  return keys.flatMap((key) => {
    const values = bodies.map((body) => body[key]);
    if (new Set(values.map((value) => JSON.stringify(value))).size === 1) return [];
    const groups = values.filter(isGroup);
    if (under === '' && groups.length === values.length) return compare(groups, spoken(key));
    return [{ part: `${under} ${spoken(key)}`.trim(), values: values.map(shown) }];
  });
}

/** What a person calls it. */
export function nameOf({ id, versions }: Conflict): string {
  const { title, name } = versions[0]?.body ?? {};
  return [title, name].find((one): one is string => typeof one === 'string' && one !== '') ?? id;
}
