import { checkNow, follow, followWanted, listFollowed, lookUp, unfollow } from '../addresses.ts';
import { askDataHost } from '../data-hosts.ts';
import { watchSharedNews } from '../shared-news.ts';

/** What the section on packs at an address works with. */
export const port = {
  askDataHost,
  checkNow,
  follow,
  followWanted,
  listFollowed,
  lookUp,
  unfollow,
  watch: watchSharedNews,
};
export type AddressPort = typeof port;
