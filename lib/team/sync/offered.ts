/** A lead's browser fetches what the agents have offered, each from a database of their own. */
import type { Offer } from '../../offers.ts';
import { offerIn } from '../../schema/offer.ts';
import type { Joined, Member } from '../../team.ts';
import { fetchTold } from './told.ts';
import type { Wire } from './wire.ts';

/** All that the team's people have offered. @throws Fault where nobody's could be read at all */
export const fetchOffers = (wire: Wire, joined: Joined, members: readonly Member[]): Promise<Offer[]> =>
  fetchTold(wire, joined, members, { kind: 'offer', read: offerIn });
