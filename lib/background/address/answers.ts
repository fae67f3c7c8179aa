import { isOff } from '../../managed-kept.ts';
import { parseAddress, parseWantedAddress } from '../../schema/address.ts';
import type { Answers } from '../answer.ts';
import { giveBackHost } from '../host.ts';
import { checkAll, follow, followed, look, unfollow } from './follow.ts';
import { followWanted } from './wanted.ts';
import { watchAddresses } from './when.ts';

type AddressKind = Extract<keyof Answers, `address.${string}`>;

/** @throws where the organisation wants nobody to follow addresses of their own */
async function mustBeOn(): Promise<void> {
  if (await isOff('addresses')) throw new Error('Your organisation has switched this off.');
}

/** @throws where the organisation wants it followed */
async function mustBeMine(id: string): Promise<void> {
  const one = (await followed()).find((each) => each.id === id);
  if (one?.pinned === 'policy') throw new Error('Your organisation has set this.');
}

/** What the studio asks about packs at an address. */
export const addressAnswers: Pick<Answers, AddressKind> = {
  'address.look': async ({ url }) => {
    await mustBeOn();
    const address = parseAddress(url);
    const answer = await look(address);
    // Asked for in vain: the host goes back, and is asked for again with the next try.
    if ('trouble' in answer) await giveBackHost(address);
    return answer;
  },
  'address.follow': async (wanted) => {
    await mustBeOn();
    const answer = await follow(parseWantedAddress(wanted), 'person');
    await watchAddresses();
    return answer;
  },
  'address.unfollow': async ({ id }) => {
    await mustBeMine(String(id));
    await unfollow(String(id));
    await watchAddresses();
    return null;
  },
  'address.list': async () => ({ followed: await followed() }),
  'address.wanted': async () => ({ awaited: await followWanted() }),
  'address.check': async () => ({ followed: await checkAll(0) }),
};
