/** Erasing for good, which only the administrator of a server can: old versions of what leads have erased, and a person. */
import { ownDatabase } from '../../lib/team/sync/address.ts';
import type { Fault } from '../../lib/team/sync/fault.ts';
import { dropAccount } from '../../lib/team/sync/people.ts';
import type { Plan } from './setup.ts';

interface Leaf {
  ok?: { _rev: string };
}

const post = (body: object): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });

/** Takes what `purge:` notes name out of the server, with every version it still has. Returns how many documents. */
export async function purgeOld({ wire, database, dry, say }: Plan): Promise<number> {
  const range = `startkey=${encodeURIComponent('"purge:"')}&endkey=${encodeURIComponent('"purge:\uFFF0"')}`;
  const notes = await wire.json<{ rows: { id: string }[] }>(`${database}/_all_docs?${range}`);
  let purged = 0;
  for (const { id } of notes?.rows ?? []) {
    const target = id.slice('purge:'.length);
    const leaves = await wire
      .json<Leaf[]>(`${database}/${encodeURIComponent(target)}?open_revs=all`, {
        headers: { accept: 'application/json' },
      })
      .catch((error: Fault) => {
        if (error.kind === 'gone') return null;
        throw error;
      });
    const revs = (leaves ?? []).flatMap(({ ok }) => (ok ? [ok._rev] : []));
    if (revs.length === 0) continue;
    say(`${dry ? 'would take' : 'take'} ${target} out of the server, old versions and all`);
    if (!dry) await wire.json(`${database}/_purge`, post({ [target]: revs }));
    purged += 1;
  }
  if (purged > 0 && !dry) await wire.json(`${database}/_compact`, post({}));
  return purged;
}

/** Takes a person out of the team: account, own database, name. What is not there any more is gone already. */
export async function forget({ wire, database, dry, say }: Plan, user: string): Promise<void> {
  say(`${dry ? 'would take' : 'take'} ${user} out: the account, their own database, the name in the list`);
  if (dry) return;
  await dropAccount(wire, user);
  await wire.json(ownDatabase(database, user), { method: 'DELETE' });
  const member = await wire.json<{ _rev: string }>(`${database}/member:${user}`);
  if (member) await wire.json(`${database}/member:${user}?rev=${member._rev}`, { method: 'DELETE' });
}
