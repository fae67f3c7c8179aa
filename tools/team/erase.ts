/** Erasing for good, which only the administrator of a server can: old versions of what leads have erased. */

import { endedBy, lifeIn } from '../../lib/team/lives.ts';
import type { Fault } from '../../lib/team/sync/fault.ts';
import type { Plan } from './setup.ts';

interface Leaf {
  ok?: { _rev: string; _deleted?: boolean };
}

const post = (body: object): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });

/** Takes what `purge:` notes name out of the server, with every version it still has. Returns how many documents. */
export async function purgeOld({ wire, database, dry, say }: Plan): Promise<number> {
  const range = `startkey=${encodeURIComponent('"purge:"')}&endkey=${encodeURIComponent('"purge:\uFFF0"')}`;
  const notes = await wire.json<{ rows: { id: string }[] }>(`${database}/_all_docs?${range}`);
  let purged = 0;
  const orders = (notes?.rows ?? []).map(({ id }) => endedBy(id.slice('purge:'.length)));
  for (const { id: target, life } of orders) {
    const leaves = await wire
      .json<Leaf[]>(`${database}/${encodeURIComponent(target)}?open_revs=all`, {
        headers: { accept: 'application/json' },
      })
      .catch((error: Fault) => {
        if (error.kind === 'gone') return null;
        throw error;
      });
    // What was published under that id afterwards stays.
    const revs = (leaves ?? []).flatMap(({ ok }) => (ok && (ok._deleted || lifeIn(ok) <= life) ? [ok._rev] : []));
    if (revs.length === 0) continue;
    say(`${dry ? 'would take' : 'take'} ${target} out of the server, old versions and all`);
    if (!dry) await wire.json(`${database}/_purge`, post({ [target]: revs }));
    purged += 1;
  }
  if (orders.length > 0 && !dry) await wire.json(`${database}/_compact`, post({}));
  return purged;
}
