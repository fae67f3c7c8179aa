import type { Conflict } from '../../../lib/team.ts';

export interface Difference {
  /** `allotment amount` */
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

/** The parts in which versions differ, one level deep: what is the same in all of them helps nobody to choose. */
export function differences({ versions }: Conflict): Difference[] {
  return compare(versions.map(({ body }) => body));
}

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
