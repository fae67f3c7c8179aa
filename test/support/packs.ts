import type { Pack, ShelfEntry } from '../../lib/packs.ts';
import { writePack } from '../../lib/schema/pack.ts';
import type { Scenario } from '../../lib/training/scenario.ts';
import { scenario as delayedSofa } from '../../lib/training/scenarios/delayed-sofa.ts';

/** A template as it lies on a shelf. */
export const templateEntry = (id: string, change: Readonly<Record<string, unknown>> = {}): ShelfEntry => ({
  kind: 'template',
  id,
  body: {
    title: 'A parcel that is late',
    kind: 'reply',
    scope: 'team',
    shortcut: null,
    tags: [],
    channels: [],
    locale: null,
    when: {},
    body: 'Hello {{ customer.first_name }}, your parcel is late, and that is on us.',
    fillIns: [],
    why: '',
    example: null,
    ...change,
  },
});

/** A scenario of the team's, as it lies on a shelf. */
export const scenarioEntry = (id: string, change: Partial<Scenario> = {}): ShelfEntry => {
  const { id: _built, ...body } = { ...delayedSofa, title: 'The sofa in the hall', ...change };
  return { kind: 'scenario', id, body };
};

/** A pack of a small team's. */
export const pack = (entries: readonly ShelfEntry[], change: Partial<Pack> = {}): Pack => ({
  id: 'larch-and-lane',
  name: 'Larch & Lane',
  version: 3,
  published: '2026-11-20T09:00:00.000Z',
  from: null,
  until: null,
  trial: null,
  note: 'Warmer words for late parcels.',
  entries,
  ...change,
});

/** The text of a pack, with keys of its document changed. */
export const packText = (entries: readonly ShelfEntry[], change: object = {}): string =>
  JSON.stringify({ ...JSON.parse(writePack(pack(entries))), ...change });
