import { BUILT_IN } from '../engine/gestures/policy/default.ts';
import { acceptOffer, declineOffer, listOffers, listOwnOffers } from '../offers.ts';
import {
  dropDraft,
  goBack,
  listEditions,
  listTrying,
  planDraft,
  publishDraft,
  readDesk,
  type Subject,
  type SubjectBody,
  tryDraft,
} from '../publishing.ts';
import { watchSharedNews } from '../shared-news.ts';

/** What the section on publishing works with. */
export const port = {
  desk: readDesk,
  trying: listTrying,
  try: tryDraft,
  plan: planDraft,
  publish: publishDraft,
  drop: dropDraft,
  editions: listEditions,
  back: goBack,
  /** Offers that wait for a lead; nobody else has any. */
  offers: () => listOffers().catch(() => []),
  ownOffers: listOwnOffers,
  acceptOffer,
  declineOffer,
  /** What holds where nothing is published: the built-in policy, and nothing else. */
  builtIn: ({ kind }: Subject): SubjectBody | null => (kind === 'policy' ? BUILT_IN : null),
  /** Calls back when something that is shared has changed. */
  watch: watchSharedNews,
};

export type PublishingPort = typeof port;
