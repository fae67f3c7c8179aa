/** The pack that this browser publishes: one id, and a version that grows with each release. */

import type { PackHead } from '../../packs.ts';
import { defineItem } from '../../stored.ts';

interface OwnPack {
  id: string;
  version: number;
}

const ownPack = defineItem<OwnPack | null>('local:own_pack', { fallback: null, version: 1 });

/** The head of the next release, whose number is counted from now on. */
export async function packName(name: string, note: string, change: Partial<PackHead> = {}): Promise<PackHead> {
  const { id, version } = (await ownPack.getValue()) ?? { id: `team-${crypto.randomUUID()}`, version: 0 };
  await ownPack.setValue({ id, version: version + 1 });
  return {
    id,
    name: name.trim().slice(0, 120) || 'Attune',
    version: version + 1,
    published: new Date().toISOString(),
    from: null,
    until: null,
    trial: null,
    note: note.slice(0, 2000),
    ...change,
  };
}
