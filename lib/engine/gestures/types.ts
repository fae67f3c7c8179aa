import type { Cause, Channel, GestureKind, GestureOffer, Motivator, Signal, Stage } from '../../conversation.ts';
import type { Fault, LedgerEntry, Severity } from '../../gestures.ts';
import type { Case, Kind, Overlay, Topic } from '../replies/types.ts';
import type { Want } from '../replies/wants/types.ts';

/** Care that a case asks for before anything is given. */
export type Care = 'danger' | 'legal' | 'abuse' | 'bereavement' | 'unsafe_contact';

/** What money a gesture takes. */
export type Money =
  /** None. */
  | 'none'
  /** What they paid, or what the thing cost: named in the thread, else to be looked up. */
  | 'owed'
  /** By severity and fault, as the policy says; or a part of that. */
  | { goodwill: number }
  /** The same every time: minor units of EUR, for paper, postage, a seat. Rough figures of ours. */
  | { about: number };

/** When a gesture fits. All that are given must hold; a list means one of them. */
export interface Fits {
  /** What kind of answer is due. */
  kind: readonly Kind[];
  topic?: readonly Topic[];
  /** What the turn is about before all else: no topic that is only spoken of too. */
  main?: readonly Topic[];
  cause?: readonly Cause[];
  fault?: readonly Fault[];
  least?: Severity;
  most?: Severity;
  stage?: readonly Stage[];
  motivator?: readonly Motivator[];
  signal?: readonly Signal[];
  overlay?: readonly Overlay[];
  channel?: readonly Channel[];
  /** Words of theirs that must be there: a slot of `replies/slots.ts`. */
  names?: readonly string[];
  /** Words in the turn without which it would be a guess. */
  words?: RegExp;
  /** Words that tell by themselves what topic, cause, signal, motivator or overlay were to tell, where those were not read. */
  told?: RegExp;
  /** What they ask for in so many words: it tells the same by itself, and stands in for the words too. */
  asked?: readonly Want[];
  /** Causes that do not ask for it where nothing else went wrong. */
  notOnly?: readonly Cause[];
  /** Words in the turn that speak against it. */
  unless?: RegExp;
}

/** What makes it fit better. One point each, motivators two. */
export interface Better {
  topic?: readonly Topic[];
  cause?: readonly Cause[];
  motivator?: readonly Motivator[];
  stage?: readonly Stage[];
  signal?: readonly Signal[];
  channel?: readonly Channel[];
  words?: RegExp;
  /** What they ask for: two points. */
  asked?: readonly Want[];
}

/** One concrete thing that an agent can do. */
export interface Gesture {
  /** Its file's name. */
  id: string;
  kind: GestureKind;
  /** "Send the new one before the old one is back" */
  title: string;
  /** What it does for the customer, in one sentence. */
  does: string;
  fits: Fits;
  better?: Better;
  /** Points it starts with, 1…4: how much it mends by itself. */
  weight: number;
  money: Money;
  /** An agent's minutes. */
  minutes: number;
  /** The sentence that offers it; slots as in wordings. The first whose slots can be filled. */
  says: readonly string[];
  /** What the agent does, in order. */
  steps: readonly string[];
  /** Offered only where no other remedy is: it fits almost any trouble, and answers none by itself. */
  lastResort?: true;
  /** Gestures, by id or kind, never offered beside it. */
  never: readonly string[];
  /** Where the idea comes from. */
  source: string;
}

/** What the thread tells about the trouble, in place of how loudly it is told. */
export interface Matter {
  /** The customer's own words, for echoing. */
  spoken: Case;
  /** The same read quietly: fault, severity and fit stand on it. */
  quiet: Case;
  fault: Fault;
  severity: Severity;
  /** Why that severity, one noun phrase each, the heaviest first. */
  because: readonly string[];
  /** Why that fault, a clause. */
  whose: string;
  care: ReadonlySet<Care>;
  /** What they ask for in so many words, in public too. */
  asked: ReadonlySet<Want>;
  /** They have asked not to be rung. */
  noCalls: boolean;
  /** Kinds that they say they do not want. */
  declined: ReadonlySet<GestureKind>;
  /** They say that they want no gift, voucher or credit. */
  noGifts: boolean;
  /** They say that they want no offers or mailings. */
  noOffers: boolean;
  /** ISO 4217, where the thread shows it. */
  currency: string | null;
  /** The one sum of money they name, in minor units of its currency. */
  named: number | null;
  locale: string;
}

/** A gesture with all that the panel shows of it. */
export interface Offer extends GestureOffer {
  title: string;
  does: string;
  /** The sentence that offers it, or null where it cannot be said of this case. */
  says: string | null;
  steps: readonly string[];
  source: string;
  /** Minor units of the policy's currency, as the ledger counts it. */
  counted: number;
  /** The amount as people write it, or null where there is none. */
  shown: string | null;
  /** The rule that refuses it; `fit` where it does not fit; null where it is allowed. */
  rule: string | null;
  /** Who can say yes, where somebody can. */
  who: string | null;
  /** What the rank stands on, in one plain sentence. */
  basis: string;
  /** The last like cases, newest first. */
  like: readonly LedgerEntry[];
}
