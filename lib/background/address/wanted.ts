/** Packs that the organisation wants followed: taken up as soon as the browser lets us reach them, and left when it wants them no more. */
import type { AwaitedAddress, WantedAddress } from '../../addresses.ts';
import { inTurn } from '../../in-turn.ts';
import { readManaged } from '../../managed-kept.ts';
import { allFollowed } from '../../team/address/kept.ts';
import { store } from '../../team/store.ts';
import { follow, unfollow } from './follow.ts';
import { hasFollowed } from './known.ts';
import { watchAddresses } from './when.ts';

const working = inTurn();

const kept = async () => ((await hasFollowed.getValue()) ? allFollowed(store()) : []);

/** Leaves what is the organisation's no more, or is under another key or another person's word than the one it wants. */
async function leaveOthers(packs: readonly WantedAddress[]): Promise<void> {
  for (const { id, body } of await kept()) {
    const wanted = packs.find(({ url }) => url === body.url);
    const isRight =
      body.pinned === 'policy' && wanted?.fingerprint === body.fingerprint && wanted.partner === body.partner;
    if (wanted ? !isRight : body.pinned === 'policy') await unfollow(id, wanted === undefined);
  }
}

/** Brings what is followed in line with what the organisation wants. Tells what could not be taken up. */
export function followWanted(): Promise<AwaitedAddress[]> {
  return working(async () => {
    const { packs } = await readManaged();
    await leaveOthers(packs);
    const known = new Set((await kept()).map(({ body }) => body.url));
    const left: AwaitedAddress[] = [];
    for (const wanted of packs) {
      if (known.has(wanted.url)) continue;
      const answer = await follow(wanted, 'policy');
      if ('trouble' in answer) left.push({ wanted, trouble: answer.trouble });
    }
    await watchAddresses();
    return left;
  });
}
