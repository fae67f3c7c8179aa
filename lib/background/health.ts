/** Counts of what was found on the visits of each site, by day. */

import { array, maxLength, nullable, object, parse, picklist, pipe, string } from 'valibot';
import { HEALTH_DAYS, type PartCounts, type SiteHealth } from '../health.ts';
import { inTurn } from '../in-turn.ts';
import { PARTS, type Part } from '../protocol.ts';
import { defineItem } from '../stored.ts';

interface Day {
  adapter: string | null;
  visits: number;
  parts: Partial<Record<Part, PartCounts>>;
}

/** By origin, then by day (ISO 8601). */
export const health = defineItem<Record<string, Record<string, Day>>>('local:adapter-health', {
  fallback: {},
  version: 1,
});

const noteSchema = object({
  adapter: nullable(pipe(string(), maxLength(80))),
  parts: pipe(
    array(object({ part: picklist(PARTS), state: picklist(['found', 'guessed', 'missing']) })),
    maxLength(PARTS.length),
  ),
});

const NONE: PartCounts = { found: 0, guessed: 0, missing: 0 };
const writing = inTurn();
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const oldest = () => dayOf(Date.now() - HEALTH_DAYS * 24 * 60 * 60_000);

/** Counts one visit. @throws when it is not of the protocol's shape */
export function noteVisit(origin: string, given: unknown): Promise<void> {
  return writing(async () => {
    const { adapter, parts } = parse(noteSchema, given);
    const all = await health.getValue();
    const today = dayOf(Date.now());
    const days = Object.fromEntries(Object.entries(all[origin] ?? {}).filter(([day]) => day >= oldest()));
    const before = days[today] ?? { adapter, visits: 0, parts: {} };
    const counted = { ...before.parts };
    for (const { part, state } of parts) {
      const counts = counted[part] ?? NONE;
      counted[part] = { ...counts, [state]: counts[state] + 1 };
    }
    const now: Day = { adapter, visits: before.visits + 1, parts: counted };
    await health.setValue({ ...all, [origin]: { ...days, [today]: now } });
  });
}

function summed(origin: string, days: readonly (readonly [string, Day])[]): SiteHealth {
  const parts: Partial<Record<Part, PartCounts>> = {};
  for (const [, day] of days)
    for (const part of PARTS) {
      const more = day.parts[part];
      const counts = parts[part] ?? NONE;
      if (more)
        parts[part] = {
          found: counts.found + more.found,
          guessed: counts.guessed + more.guessed,
          missing: counts.missing + more.missing,
        };
    }
  return {
    origin,
    adapters: [...new Set(days.flatMap(([, { adapter }]) => adapter ?? []))].reverse(),
    visits: days.reduce((sum, [, { visits }]) => sum + visits, 0),
    last: days.at(-1)?.[0] ?? '',
    parts,
  };
}

/** Every site that was visited in the last days, the last visited first. */
export async function siteHealth(): Promise<SiteHealth[]> {
  const all = Object.entries(await health.getValue()).map(([origin, days]) => {
    const recent = Object.entries(days).filter(([day]) => day >= oldest());
    return summed(
      origin,
      recent.sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
  return all.filter(({ visits }) => visits > 0).sort((one, other) => (one.last < other.last ? 1 : -1));
}

/** Lets go of what has grown old, and of the sites that are meant. */
export function forgetHealth(isOne: (origin: string) => boolean = () => false): Promise<void> {
  return writing(async () => {
    const all = Object.entries(await health.getValue()).filter(([origin]) => !isOne(origin));
    const fresh = all.map(
      ([origin, days]) =>
        [origin, Object.fromEntries(Object.entries(days).filter(([day]) => day >= oldest()))] as const,
    );
    await health.setValue(Object.fromEntries(fresh.filter(([, days]) => Object.keys(days).length > 0)));
  });
}
