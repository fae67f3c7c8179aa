import type { GestureKind } from '../../../conversation.ts';
import type { Case } from '../../replies/types.ts';
import type { Want } from '../../replies/wants/types.ts';
import { wantsOf } from '../../replies/wants/wants.ts';

/** What they ask for, whatever an answer in public or in law would leave out. */
export const askedIn = ({ turn, topic }: Case): ReadonlySet<Want> =>
  new Set(wantsOf(turn, topic).map(({ want }) => want));

/** What they say they do not want, as kinds of gestures. */
const DECLINED: Readonly<Record<string, readonly GestureKind[]>> = {
  voucher: ['credit', 'discount'],
  coupon: ['credit', 'discount'],
  credit: ['credit', 'discount'],
  'gift card': ['credit', 'discount'],
  apology: ['handwritten_note'],
  instructions: ['how_to'],
  replacement: ['replacement'],
  exchange: ['replacement'],
  third: ['replacement'],
  fourth: ['replacement'],
  'new one': ['replacement'],
  refund: ['refund'],
};
export const declinedIn = ({ refused }: Case): ReadonlySet<GestureKind> =>
  new Set([...refused].flatMap((word) => DECLINED[word] ?? []));

const NO_GIFTS =
  /\b(?:(?:do(?:n['’]t| not)|never|please no|no|without|not) (?:\w+ ){0,4}(?:vouchers?|coupons?|gifts?|flowers|presents?|goodwill|freebies|bribe[sd]?)\b(?! (?:cards? )?(?:does|did|do|is|are|was|were|work\w*|arriv\w*|came|has|have))|not (?:after|looking for|asking for|interested in|here for) (?:\w+ ){0,2}(?:money|compensation|anything (?:back|free|for it)|freebies|a discount|a credit))/i;
const NO_OFFERS =
  /\b(?:unsubscrib\w*|opt(?:ed|ing)?[- ]out|(?:off|from) (?:your|the|any|all) (?:mailing |marketing |email )?lists?|(?:put|add) (?:me|us) (?:on|to) (?:\w+ )?(?:mailing |marketing )?lists?|(?:no|stop|don['’]t|do not|never)\b[^.!?]{0,30}\b(?:marketing|newsletters?|offers|promotions?|advert\w*|junk mail|sales (?:calls|e-?mails))|withdr[ae]w\w* (?:my )?consent)\b/i;

/** They say that they want no gift, voucher or credit. */
export const wantsNoGifts = ({ turn, earlier }: Case): boolean => NO_GIFTS.test(`${turn}\n${earlier}`);
/** They say that they want no offers and no mailings. */
export const wantsNoOffers = ({ turn, earlier }: Case): boolean => NO_OFFERS.test(`${turn}\n${earlier}`);
