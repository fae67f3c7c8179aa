/** Where the parts of a pack lie on this machine, as one shelf. */
import type { ShelfEntry, ShelfKind } from '../../packs.ts';
import type { SharedKind } from '../../shared.ts';
import type { Shelf } from '../../team/packs/imports.ts';
import { playable, writeOwn } from '../practice/kept.ts';
import { leadsShelf } from '../shared/shelf.ts';
import { keptAdapters, writeTaught } from '../taught.ts';
import { joinedTeam } from '../team/kept.ts';
import { keptTemplates, writeTemplates } from '../templates/kept.ts';

type Place = {
  list(): Promise<Omit<ShelfEntry, 'kind'>[]>;
  write(changes: Parameters<Shelf['write']>[1], from: string | null): Promise<void>;
};

/** An agent's templates. Whose they are is not part of a pack: it is the reader's team that they come from. */
const templates: Place = {
  list: async () =>
    (await keptTemplates()).templates.map(({ id, scope: _whose, example: _theirs, ...rest }) => ({
      id,
      body: { ...rest, scope: 'team', example: null },
    })),
  write: (changes) => writeTemplates(changes.map(({ id, body }) => ({ id, template: body && { ...body, id } }))),
};

const adapters: Place = {
  list: async () => (await keptAdapters()).map(({ id, adapter }) => ({ id, body: { adapter } })),
  write: (changes, from) =>
    writeTaught(
      changes.map(({ id, body }) => ({ id, adapter: body?.adapter ?? null })),
      from,
    ),
};

const scenarios: Place = {
  list: async () => (await playable()).map(({ id, ...body }) => ({ id, body })),
  write: (changes) => writeOwn(changes.map(({ id, body }) => ({ id, scenario: body && { ...body, id } }))),
};

/** What a lead shares with the team. */
const shared = (kind: SharedKind): Place => {
  return {
    list: async () => (await (await leadsShelf()).list(kind)).kept.map(({ id, body }) => ({ id, body: { ...body } })),
    write: async (changes) => {
      const shelf = await leadsShelf();
      for (const { id, body } of changes) {
        if (body === null) await shelf.remove(kind, id);
        else await shelf.save(kind, id, body);
      }
    },
  };
};

const OWN = { template: templates, adapter: adapters, scenario: scenarios } as const;

/** Kinds that are one's own wherever one works. */
export const isOwn = (kind: ShelfKind): kind is keyof typeof OWN => Object.hasOwn(OWN, kind);

const placeOf = (kind: ShelfKind): Place => (isOwn(kind) ? OWN[kind] : shared(kind));

/** One team's things are not another's, and not those of who works alone. */
async function placeNow(): Promise<string> {
  const joined = await joinedTeam.getValue();
  return joined ? `${joined.url}/${joined.database}` : '';
}

/** All that a pack is made of. */
export const shelf: Shelf = {
  list: async (kind) => (await placeOf(kind).list()).map((entry) => ({ kind, ...entry })),
  write: (kind, changes, from) => placeOf(kind).write(changes, from),
  place: placeNow,
  holds: async (kind, place) => isOwn(kind) || place === (await placeNow()),
};
