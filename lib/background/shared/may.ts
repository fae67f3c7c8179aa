/** Who may change what the whole team uses. The studio shows what is locked; this is what holds. */
import { readManaged } from '../../managed-kept.ts';
import { SHELF_KINDS, type ShelfKind } from '../../packs.ts';
import { mayChange } from '../../role-words.ts';
import { readRole } from '../../roles.ts';
import { SHARED_KINDS, type SharedKind } from '../../shared.ts';

const isShared = (kind: string): kind is SharedKind => (SHARED_KINDS as readonly string[]).includes(kind);

/** @throws where somebody else decides about it: the organisation, or the team's lead */
export async function mustMayChange(kind: SharedKind): Promise<void> {
  if (kind in (await readManaged()).documents) throw new Error('Your organisation has set this.');
  await mustLead();
}

/** @throws where somebody else says yes and no */
export async function mustLead(): Promise<void> {
  if (!mayChange((await readRole()).role)) throw new Error('Your team’s lead looks after this.');
}

/**
 * What a pack, or a copy that is put back, may bring: one's own things always; the team's where nobody has set them for us, and
 * nobody but ourselves says that we are an agent. Whoever has chosen that role takes what their lead hands over.
 */
export async function bringable(): Promise<ReadonlySet<ShelfKind>> {
  const [{ documents }, { role, by }] = await Promise.all([readManaged(), readRole()]);
  const leads = mayChange(role) || by === 'self';
  return new Set(SHELF_KINDS.filter((kind) => !isShared(kind) || (leads && !(kind in documents))));
}
