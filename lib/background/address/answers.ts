import { parseAddress, parseWantedAddress } from '../../schema/address.ts';
import type { Answers } from '../answer.ts';
import { checkAll, follow, followed, look, unfollow } from './follow.ts';
import { watchAddresses } from './when.ts';

type AddressKind = Extract<keyof Answers, `address.${string}`>;

/** What the studio asks about packs at an address. */
export const addressAnswers: Pick<Answers, AddressKind> = {
  'address.look': ({ url }) => look(parseAddress(url)),
  'address.follow': async (wanted) => {
    const answer = await follow(parseWantedAddress(wanted), 'person');
    await watchAddresses();
    return answer;
  },
  'address.unfollow': async ({ id }) => {
    await unfollow(String(id));
    await watchAddresses();
    return null;
  },
  'address.list': async () => ({ followed: await followed() }),
  'address.check': async () => ({ followed: await checkAll(0) }),
};
