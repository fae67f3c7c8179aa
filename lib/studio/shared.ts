import { keepDraft, listDrafts } from '../publishing.ts';
import {
  listChanges,
  listShared,
  removeShared,
  type Shared,
  type SharedChange,
  type SharedKind,
  type SharedList,
  saveShared,
} from '../shared.ts';
import { watchSharedNews } from '../shared-news.ts';

/** What a section works with that keeps documents of one kind; `lib/shared.ts` in the extension, a stand-in in the gallery. */
export interface SharedPort<Kind extends SharedKind> {
  list(): Promise<SharedList<Kind>>;
  /** @throws in words for the lead: what is wrong, and where */
  save(one: Shared<Kind>): Promise<void>;
  /** Keeps it as a draft, which holds for nobody yet. @throws in words for the lead */
  draft(one: Shared<Kind>): Promise<void>;
  /** What is drafted of this kind. */
  drafts(): Promise<Shared<Kind>[]>;
  remove(id: string): Promise<void>;
  /** Who changed what of this kind, newest first. */
  changes(): Promise<SharedChange[]>;
  /** An id that no other has. */
  newId(): string;
  /** Calls back when something that is shared is another; the answer ends it. */
  watch(changed: () => void): () => void;
}

export const sharedPort = <Kind extends SharedKind>(kind: Kind): SharedPort<Kind> => ({
  list: () => listShared(kind),
  save: (one) => saveShared(kind, one),
  draft: async ({ id, body }) => {
    await keepDraft({ kind, id }, body);
  },
  drafts: async () =>
    (await listDrafts()).flatMap(({ kind: of, id, body }) => (of === kind ? [{ id, body } as Shared<Kind>] : [])),
  remove: (id) => removeShared(kind, id),
  changes: async () => (await listChanges()).filter((one) => one.kind === kind),
  newId: () => crypto.randomUUID(),
  watch: watchSharedNews,
});
