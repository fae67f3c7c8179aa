import { checkNow, follow, followWanted, listFollowed, lookUp, unfollow } from '../addresses.ts';
import { askDataHost } from '../data-hosts.ts';

/** What the section on packs at an address works with. */
export const port = { askDataHost, checkNow, follow, followWanted, listFollowed, lookUp, unfollow };
export type AddressPort = typeof port;
