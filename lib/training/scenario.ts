/**
 * The words of practice: what a scenario is, as data and nothing else. One scenario is one file in `scenarios`, its name
 * is its id; what others write has the same shape and is read by `lib/schema/scenario.ts`.
 *
 * A scenario is a graph. A *turn* waits for a reply of the agent's. The first of its *reactions* whose condition holds
 * is how the customer answers; it leads to another turn, or to an *ending*.
 */
import type {
  Cause,
  Channel,
  CoachRule,
  Feeling,
  Grade,
  Headline,
  Injustice,
  Level,
  Motivator,
  RubricPoint,
  Stage,
} from '../conversation.ts';

/** From the customer who goes for good to the one who tells others, worst first. */
export const ENDINGS = ['lost', 'wary', 'settled', 'loyal', 'advocate'] as const;
export type EndingKind = (typeof ENDINGS)[number];
/** Those that somebody has to earn. */
export const BEST: ReadonlySet<EndingKind> = new Set<EndingKind>(['loyal', 'advocate']);

/** The three scripted ways through a scenario. */
export const PATHS = ['poor', 'middling', 'excellent'] as const;
export type PathName = (typeof PATHS)[number];

/** Replies that no rubric fits. `language`: one that the coach does not read. */
export const ODDITIES = ['silence', 'nonsense', 'insult', 'language'] as const;
export type Oddity = (typeof ODDITIES)[number];

/** Name of the turn that waits for the first reply. */
export const FIRST_TURN = 'first';

export type Difficulty = 1 | 2 | 3;

/** What the coach must have found in a reply. All that is named must hold; an empty condition always does. */
export interface Condition {
  grade?: { least?: Grade; most?: Grade };
  /** Points with at least so much, 1…3; a point that does not apply counts as 0. */
  least?: Partial<Record<RubricPoint, number>>;
  /** Points with at most so much, 0…2; a point that does not apply counts as 0. */
  most?: Partial<Record<RubricPoint, number>>;
  /** At least one of these was found, and clearly. */
  found?: readonly CoachRule[];
  /** None of these was clearly found. */
  clean?: readonly CoachRule[];
  /**
   * At least one of these stands in the reply. Words, or a few in a row; case does not matter, and a `*` at the end of a
   * word takes any ending of it (`replac*`). What the reply denies (“there is no driver”) does not stand in it.
   */
  says?: readonly string[];
  /** None of these stands in the reply. */
  silent?: readonly string[];
  /** At least one of these holds. */
  any?: readonly Condition[];
  /** Each of these holds. */
  all?: readonly Condition[];
  /** This does not hold. */
  not?: Condition;
}

/** What the customer feels at one moment. Neutral has level 0. */
export interface Felt {
  feeling: Headline;
  level: 0 | Level;
}

interface ReactionBase {
  /** Without one the reaction takes whatever is left: the last of every turn. */
  when?: Condition;
  /** The customer's next words. With an ending: their last ones. */
  says: string;
  feels: Felt;
  /** To the learner: what in the reply brought this about. One or two sentences. */
  why: string;
  /** The customer says here what they held back before. */
  reveals?: true;
}

/** How the customer answers a reply: `to` a further turn, or the conversation `ends`. */
export type Reaction =
  | (ReactionBase & {
      to: string;
      ends?: never;
      /** A reply that does it better after these very words, where the one of the turn does not fit them. */
      model?: string;
    })
  | (ReactionBase & { ends: EndingKind; to?: never; model?: never });

export interface Turn {
  /** In the order in which they are tried. */
  reactions: readonly Reaction[];
  /** A reply that does it better, to compare with: for turns that the excellent path does not come by. */
  model?: string;
}

/** A reply that shows the way on a scripted path, for each turn of it in order. */
export interface ScriptedPath {
  replies: readonly string[];
  ends: EndingKind;
}

/** Something the agent may look up: an order, an account, the history. */
export interface Lookup {
  title: string;
  lines: readonly string[];
}

export interface Scenario {
  /** Lower case and hyphens; the file's name. */
  id: string;
  title: string;
  industry: string;
  difficulty: Difficulty;
  channel: Channel;
  company: string;
  /** To the learner: where they sit and what has landed on their desk. Two or three sentences. */
  situation: string;
  customer: {
    name: string;
    /** A sentence or two on who they are. */
    about: string;
    /** As a helpdesk shows it: a year or an ISO date; null for somebody new. */
    since: string | null;
  };
  stage: Stage;
  feels: { feeling: Feeling; level: Level; cause: Cause; injustice: Injustice };
  motivator: Motivator;
  /** The rubric points that it teaches most, the first most of all. */
  practises: readonly RubricPoint[];
  lookups: readonly Lookup[];
  /** What the customer does not say at first; told to the learner at the end. */
  hidden: string;
  /** What the agent may do and may not. */
  policy: readonly string[];
  subject: string | null;
  /** What was written before the opening, oldest first. */
  before?: readonly { author: 'customer' | 'agent' | 'note'; text: string }[];
  /** The customer's message that waits for the first reply. */
  opening: string;
  /** By name; `FIRST_TURN` waits for the first reply. */
  turns: Readonly<Record<string, Turn>>;
  /** What became of the customer; at least those that reactions lead to, and `lost`, for those who are insulted. */
  endings: Readonly<Partial<Record<EndingKind, string>>>;
  /** What the customer says to what is no reply, in their own voice. */
  odd: Readonly<Record<Oddity, string>>;
  paths: Readonly<Record<PathName, ScriptedPath>>;
}
