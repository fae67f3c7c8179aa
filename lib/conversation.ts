/**
 * The words of this project as types, and nothing else.
 *
 * Offsets everywhere are UTF-16 code units into the ORIGINAL text of the named message (or of the draft):
 * `text.slice(start, end) === quote`, always.
 */

export const FEELINGS = [
  'anger',
  'frustration',
  'disappointment',
  'anxiety',
  'confusion',
  'sadness',
  'embarrassment',
  'distrust',
  'unheard',
  'relief',
  'gratitude',
  'joy',
] as const;
export type Feeling = (typeof FEELINGS)[number];

export const SIGNALS = [
  'urgency',
  'repeat_contact',
  'effort',
  'churn',
  'escalation',
  'advocacy',
  'loyalty',
  'idea',
  'vulnerability',
  'danger',
  'abuse',
  'sarcasm',
] as const;
export type Signal = (typeof SIGNALS)[number];

export const CAUSES = [
  'time',
  'money',
  'fault',
  'effort',
  'ignored',
  'rudeness',
  'broken_promise',
  'unfairness',
  'risk',
  'no_information',
] as const;
export type Cause = (typeof CAUSES)[number];

export const INJUSTICES = ['outcome', 'process', 'respect', 'none'] as const;
export type Injustice = (typeof INJUSTICES)[number];

export const MOTIVATORS = [
  'stand_out',
  'confidence_in_future',
  'well_being',
  'freedom',
  'thrill',
  'belonging',
  'environment',
  'person_i_want_to_be',
  'security',
  'succeed_in_life',
] as const;
export type Motivator = (typeof MOTIVATORS)[number];

export const STAGES = [
  'informed',
  'interested',
  'active',
  'reciprocating',
  'advocate',
  'at_risk',
  'recovering',
] as const;
export type Stage = (typeof STAGES)[number];

export const GESTURE_KINDS = [
  'refund',
  'replacement',
  'discount',
  'credit',
  'handwritten_note',
  'follow_up_call',
  'priority',
  'upgrade',
  'extension',
  'donation',
  'named_contact',
  'how_to',
  'thank_you_note',
  'invitation',
] as const;
export type GestureKind = (typeof GESTURE_KINDS)[number];

export const CHANNELS = ['email', 'chat', 'social', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];

export const AUTHORS = ['customer', 'agent', 'note'] as const;
export type Author = (typeof AUTHORS)[number];

/** 1 slight, 2 clear, 3 strong. A feeling that is not shown has no level. */
export type Level = 1 | 2 | 3;
export type Headline = Feeling | 'neutral';

export interface Message {
  /** Unique in the conversation; the index as text when the helpdesk gives none. */
  id: string;
  author: Author;
  /** ISO 8601, or null when the page does not say. */
  at: string | null;
  /** Plain text, which may hold stray HTML. */
  text: string;
}

export interface Customer {
  name: string | null;
  email: string | null;
  /** As the helpdesk shows it: a year or an ISO date. */
  since: string | null;
  segment: string | null;
  locale: string | null;
}

export interface Conversation {
  id: string;
  /** The adapter's id, or the name the caller gives. */
  helpdesk: string | null;
  channel: Channel;
  subject: string | null;
  locale: string | null;
  company: string | null;
  customer: Customer;
  agent: { name: string | null };
  /** As the helpdesk shows them; absent where it shows none. */
  tags?: string[] | undefined;
  messages: Message[];
}

/** What a rule or table was evidence for. */
export type EvidenceFor = Feeling | Signal | `cause:${Cause}` | `motivator:${Motivator}`;

/** Why something is claimed: the words, the rule, the reason. No claim goes without one. */
export interface Evidence {
  for: EvidenceFor;
  rule: string;
  /** Id of the message that holds the quote. */
  message: string;
  quote: string;
  start: number;
  end: number;
  /** Signed contribution, −1…1. */
  weight: number;
  reason: string;
}

export interface FeelingShown {
  name: Feeling;
  level: Level;
  /** 0…1 */
  strength: number;
}

export interface Weighted<Name extends string> {
  name: Name;
  /** 0…1 */
  strength: number;
}

/** What one message of the customer felt like; the arc is these in order. */
export interface ArcPoint {
  message: string;
  headline: Headline;
  level: 0 | Level;
}

export interface Reading {
  /** ISO 639-1, or `und` for empty text. */
  language: string;
  sure: boolean;
  headline: Headline;
  /** −1…1; within ±.15 it is shown as neutral; never exactly 0 where words were read. */
  polarity: number;
  /** Those shown, strongest first. */
  feelings: FeelingShown[];
  /** All twelve, 0…1, calibrated, never thresholded. */
  scores: Record<Feeling, number>;
  signals: Weighted<Signal>[];
  causes: Cause[];
  injustice: Injustice;
  motivators: Weighted<Motivator>[];
  stage: Stage;
  /** One sentence, or null. */
  need: string | null;
  arc: ArcPoint[];
  evidence: Evidence[];
  /** True when only the first 8,000 characters were read. */
  cut: boolean;
}

export const MOVES = ['greet', 'acknowledge', 'own', 'explain', 'act', 'personal_touch', 'next_step', 'close'] as const;
export type Move = (typeof MOVES)[number];

export interface ReplyMove {
  move: Move;
  /** A part of the reply's text, in order. */
  text: string;
  why: string;
  /** Which wording it is; inside the engine and the panel only, never on the command line. */
  wording?: string;
}

/** A gap only the agent can fill; it stands in the text as `[name]`. */
export interface FillIn {
  name: string;
  start: number;
  end: number;
  hint: string;
}

export interface Reply {
  id: string;
  /** How this suggestion differs from the others, in up to three words. */
  approach: string;
  text: string;
  moves: ReplyMove[];
  unfilled: FillIn[];
}

export interface Persona {
  formality: 'formal' | 'neutral' | 'casual';
  length: 'short' | 'medium' | 'long';
  pace: 'hurried' | 'steady';
  expertise: 'novice' | 'familiar' | 'expert';
  segment: string | null;
}

export interface GestureOffer {
  id: string;
  kind: GestureKind;
  cost: { amount: number; currency: string; minutes: number };
  allowed: boolean;
  reason: string;
}

export interface PlanStep {
  step: string;
  done: boolean;
  why: string;
}

export interface Suggestion {
  reading: Reading;
  persona: Persona;
  /** Exactly three. */
  replies: Reply[];
  gestures: GestureOffer[];
  plan: PlanStep[];
  /** `needed` only where somebody other than this agent must act now. */
  person: { needed: boolean; reason: string | null };
}

export const COACH_RULES = [
  'command_at_feelings',
  'policy_wall',
  'helplessness',
  'blame',
  'repetition_shame',
  'minimising',
  'conditional_apology',
  'distance',
  'false_cheer',
  'vague_time',
  'empty_understanding',
  'sorry_overload',
  'interrogation',
  'wall',
  'bias_egocentric',
  'bias_confirmation',
  'bias_ambiguity',
  'no_acknowledgement',
  'no_action',
  'wrong_injustice',
  'empathy_run_amok',
  'generic_apology',
  'impatience',
  'wrong_name',
  'unanswered_question',
] as const;
export type CoachRule = (typeof COACH_RULES)[number];
/** A rule that the team has made for itself, by its id; in the panel only, never on the command line. */
export type TeamRuleName = `team:${string}`;

export const RUBRIC_POINTS = [
  'acknowledge',
  'understand',
  'explore',
  'own',
  'act',
  'fair',
  'ease',
  'end_well',
] as const;
export type RubricPoint = (typeof RUBRIC_POINTS)[number];

/** poor up to 40, weak 41–64, good 65–84, excellent from 85. */
export const GRADES = ['poor', 'weak', 'good', 'excellent'] as const;
export type Grade = (typeof GRADES)[number];

export interface RubricScore {
  point: RubricPoint;
  /** Null where the point does not apply. */
  score: 0 | 1 | 2 | 3 | null;
  /** The words of the draft that earn it, or null. */
  quote: string | null;
}

/** Words that the team has said it does not want. */
export interface TeamFinding extends Omit<CoachFinding, 'rule' | 'in'> {
  rule: TeamRuleName;
  in: 'draft';
}

/** Something in the draft that will hurt, or something of the customer's that is left unanswered. */
export interface CoachFinding {
  rule: CoachRule;
  /** Whose words the quote is: the draft's, or those of the customer's turn. */
  in: 'draft' | 'message';
  quote: string;
  start: number;
  end: number;
  /** 0…1: low below .5, medium below .8, else high. */
  weight: number;
  reason: string;
  /** What to write in place of the quote, or a hint of what to add; null where there is no one answer. */
  instead: string | null;
}

/** What the coach says of a draft. A draft that was not reviewed (another language) has no score in its rubric. */
export interface Review {
  /** 0…100 */
  score: number;
  grade: Grade;
  rubric: RubricScore[];
  findings: CoachFinding[];
}
