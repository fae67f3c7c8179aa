import type { FollowedPack } from '../../lib/addresses.ts';
import type { DoneImport, PackPreview } from '../../lib/packs.ts';
import type { AddressPort } from '../../lib/studio/address.ts';
import type { PacksPort } from '../../lib/studio/packs.ts';
import { UNUSABLE } from './templates.ts';

const HEAD = {
  id: 'larch',
  name: 'Larch & Lane',
  version: 12,
  published: '2026-11-20T09:00:00.000Z',
  from: null,
  until: null,
  trial: null,
  note: 'Warmer words for parcels that are late.',
};

const PREVIEW: PackPreview = {
  head: HEAD,
  changes: [
    {
      kind: 'template',
      id: 'late',
      title: 'A parcel that is late',
      what: 'added',
      fields: [],
      text: 'Hello {{ customer.first_name }},\n\nyour parcel is {% fill "where" %}.',
    },
    {
      kind: 'template',
      id: 'refund',
      title: 'Rückerstattungsbestätigungsschreiben',
      what: 'changed',
      fields: [{ field: 'body', before: 'The refund has been processed.', after: 'I sent your money back today.' }],
      text: '',
    },
    { kind: 'voice', id: 'larch', title: 'Larch & Lane', what: 'removed', fields: [], text: '' },
  ],
  unchanged: 41,
  clashes: [
    {
      shortcut: '/late',
      ours: { id: 'mine', title: 'My late parcel' },
      theirs: { id: 'late', title: 'A parcel that is late' },
    },
  ],
  doubles: [{ shortcut: '/late', keeps: 'A parcel that is late', loses: 'A parcel that is later still' }],
  left: ['policy', 'voice'],
  stamp: 'a',
};

const DONE: DoneImport = {
  id: 'one',
  name: 'Macros of the old helpdesk',
  at: '2026-11-20T09:00:00.000Z',
  counts: { added: 50, changed: 0, removed: 0 },
  undone: false,
  until: '2026-12-31T18:00:00.000Z',
};

const OVER: DoneImport = {
  ...DONE,
  id: 'two',
  name: 'Partnerunternehmen Geschirrspülmaschinenersatzteillieferverzögerungsentschuldigungen',
  counts: { added: 3, changed: 12, removed: 1 },
  until: '2026-11-21T18:00:00.000Z',
};

/** Packs, with one import done or none; any file is a pack. */
export const packsPort = (some: boolean): PacksPort => ({
  checkRules: async () => [],
  exportPack: async () => ({ text: '{}', unusable: some ? [...UNUSABLE] : [] }),
  hasTeam: async () => some,
  listImports: async () => (some ? [DONE, OVER, { ...DONE, id: 'three', undone: true }] : []),
  previewPack: async () => ({ preview: PREVIEW }),
  takePack: async () => ({ taken: DONE }),
  undoImport: async () => ({ kept: 0, left: 0 }),
  readFile: async () => ({ is: 'pack', text: '{}' }),
  readMapped: () => ({ taken: [], left: [], text: '{}', product: 'CSV' }),
  save: () => undefined,
});

const FOLLOWED: FollowedPack = {
  id: 'one',
  url: 'https://packs.larch-and-lane.example/customer-service/team.json',
  head: HEAD,
  fingerprint: 'eb63c371e649cf18c737308402a5aaff'.repeat(2),
  pinned: 'person',
  partner: false,
  as: 'Sam',
  templates: 41,
  checked: '2026-11-22T09:00:00.000Z',
  changed: '2026-11-20T09:00:00.000Z',
  trouble: null,
  waiting: { version: 13, from: null },
};

/** Followed packs: one that is well and one that is not, or none. */
export const addressPort = (some: boolean): AddressPort => ({
  askDataHost: async () => true,
  checkNow: async () => [],
  watch: () => () => undefined,
  follow: async () => ({ followed: FOLLOWED }),
  followWanted: async () =>
    some ? [{ wanted: { ...FOLLOWED, as: null }, trouble: { fault: 'no_permission' as const, place: '' } }] : [],
  listFollowed: async () =>
    some
      ? [
          FOLLOWED,
          {
            ...FOLLOWED,
            id: 'two',
            head: { ...HEAD, name: 'Partnerunternehmen Geschirrspülmaschinenreparatur' },
            partner: true,
            pinned: 'policy',
            waiting: null,
            trouble: { fault: 'rolled_back', place: '11' },
          },
        ]
      : [],
  lookUp: async () => ({ found: { head: HEAD, fingerprint: FOLLOWED.fingerprint, counts: { template: 41 } } }),
  unfollow: async () => undefined,
});
