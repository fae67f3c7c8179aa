/** The shapes that the suggesting half works with; nothing here leaves `lib/engine`. */
import type {
  Cause,
  Channel,
  Feeling,
  Injustice,
  Level,
  Motivator,
  Move,
  Persona,
  Reading,
  Signal,
  Stage,
} from '../../conversation.ts';
import type { Thing } from './echo/thing.ts';
import type { Echo } from './echo.ts';
import type { Want, Wanted } from './wants/types.ts';
import type { Wishes } from './wishes.ts';

/** What the matter may be about. One word for each kind of support work. */
export const TOPICS = [
  'delivery',
  'wrong_item',
  'defective',
  'billing',
  'refund',
  'outage',
  'bug',
  'access',
  'security',
  'cancel',
  'staff',
  'booking',
  'service',
  'scam',
  'howto',
  'presale',
  'change',
  'document',
  'status',
  'data',
  'food',
  'price',
  'stay',
  'letters',
  'lost',
  'reach',
  'decision',
  'info',
  'product',
  'other',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What kind of answer is due: the three approaches hang on it. */
export type Kind =
  | 'danger'
  | 'grief'
  | 'trouble'
  | 'ask'
  | 'human'
  | 'nod'
  | 'done'
  | 'leave'
  | 'praise'
  | 'idea'
  | 'empty'
  | 'foreign';

/** What sort of danger, as far as the words are clear. */
export type Hazard =
  | 'self_harm'
  | 'gas'
  | 'allergy'
  | 'allergen'
  | 'fire'
  | 'flood'
  | 'threat'
  | 'menace'
  | 'medical'
  | 'reaction'
  | 'supply'
  | 'device'
  | 'wrong_medicine'
  | 'foreign_body'
  | 'cold'
  | 'stuck'
  | 'unsafe'
  | 'falling'
  | 'unclear';

/** Overlays that change a sentence or two whatever the kind is. */
export type Overlay =
  | 'legal'
  | 'manager'
  | 'public'
  | 'abuse'
  | 'sarcasm'
  | 'illness'
  | 'hardship'
  | 'cant_pay'
  | 'dependant'
  | 'dying'
  | 'human'
  | 'notice';

/** Everything the wordings may be chosen by, made once for a conversation. */
export interface Case {
  seed: string;
  /** The customer's turn, cleaned. */
  turn: string;
  /** What they wrote before it. */
  earlier: string;
  channel: Channel;
  kind: Kind;
  /** The kind that the rules alone would choose. */
  ruled: Kind;
  topic: Topic;
  /** The topic that wordings may speak of: none where it was heard too faintly to say what happened. */
  spoken: Topic;
  /** A second thing that is wrong, told in the same turn. */
  also: Topic | null;
  hazard: Hazard | null;
  /** Somebody else must take over now. */
  handover: boolean;
  overlays: ReadonlySet<Overlay>;
  feel: Feeling | 'neutral';
  level: 0 | Level;
  causes: readonly Cause[];
  injustice: Injustice;
  signals: ReadonlySet<Signal>;
  motivators: readonly Motivator[];
  stage: Stage;
  persona: Persona;
  echo: Echo;
  /** What they ask for, in their order, and the one that is being answered. */
  wants: readonly Wanted[];
  wanted: Wanted | null;
  /** What they say they do not want. */
  refused: ReadonlySet<string>;
  /** How much of their story the reply at hand has room for. */
  room: 'long' | 'short';
  /** First name or neutral; see `names.ts`. */
  firstName: string | null;
  /** A public handle, on social media only. */
  handle: string | null;
  fullName: string | null;
  agentName: string | null;
  /** How our side has greeted this customer before: "Dear Mr Hale". */
  greeted: string | null;
  /** Sentences the agent has used in this thread, normalised. */
  said: ReadonlySet<string>;
  /** What the thread was about before, where the turn itself names nothing. */
  earlierThing: Thing | null;
  /** A reference number was given somewhere in the thread. */
  knownNumber: boolean;
  /** Our side has answered before in this thread. */
  answered: boolean;
  reading: Reading;
  /** What the agent and the brand ask for. */
  wishes: Wishes;
}

/** Conditions of a wording. All that are given must hold; a list means one of them. */
export interface When {
  kind?: readonly Kind[];
  topic?: readonly Topic[];
  /** For the sentence about a second thing that is wrong. */
  also?: readonly Topic[];
  /** Only as the answer to such a request. */
  want?: readonly Want[];
  handover?: boolean;
  pace?: readonly Persona['pace'][];
  expertise?: readonly Persona['expertise'][];
  feel?: readonly (Feeling | 'neutral')[];
  cause?: readonly Cause[];
  injustice?: readonly Injustice[];
  signal?: readonly Signal[];
  without?: readonly Signal[];
  overlay?: readonly Overlay[];
  notOverlay?: readonly Overlay[];
  motivator?: readonly Motivator[];
  stage?: readonly Stage[];
  hazard?: readonly Hazard[];
  channel?: readonly Channel[];
  formality?: readonly Persona['formality'][];
  approach?: readonly string[];
  /** Slots that must have words, although the text does not show them. */
  needs?: readonly string[];
  /** Slots that must have none. */
  lacks?: readonly string[];
  /** Points on top, for a wording that should win wherever it fits. */
  weight?: number;
  minLevel?: Level;
  maxLevel?: 0 | Level;
  /** Only in a thread that has been answered before, or only in a first contact. */
  answered?: boolean;
}

/**
 * One wording of one move. `{slot}` stands for the customer's own words (see `slots.ts`), `{slot:words}` gives what to
 * say when there are none, `[name]` is a fill-in for the agent. A wording whose slots cannot be filled is passed over.
 */
export interface Wording {
  id: string;
  move: Move;
  when: When;
  text: string;
  /** One plain sentence to the agent; the same slots may be used, and `{who}`. */
  why: string;
}
