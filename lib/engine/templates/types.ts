/** The shapes of templates: what is kept, what is found, what comes out. */
import type {
  Cause,
  Channel,
  Conversation,
  Evidence,
  FillIn,
  Headline,
  Injustice,
  Level,
  Motivator,
  Reading,
  Signal,
  Stage,
} from '../../conversation.ts';
import { type Kind, TOPICS, type Topic } from '../replies/types.ts';

export const TEMPLATE_KINDS = [
  'reply',
  'story',
  'you_said_we_did',
  'idea',
  'invitation',
  'advocate',
  'offer',
  'snippet',
] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** Whose a template is: the agent's own, the team's, or one that comes with the product. */
export const TEMPLATE_SCOPES = ['mine', 'team', 'built_in'] as const;
export type TemplateScope = (typeof TEMPLATE_SCOPES)[number];

export const FILL_TYPES = ['text', 'date', 'time', 'amount', 'choice'] as const;
export type FillType = (typeof FILL_TYPES)[number];

const KINDS: Readonly<Record<Kind, true>> = {
  danger: true,
  grief: true,
  trouble: true,
  ask: true,
  human: true,
  nod: true,
  done: true,
  leave: true,
  praise: true,
  idea: true,
  empty: true,
  foreign: true,
};
/** What kinds of answer may be due, and what the matter may be about; as the replies tell them apart. */
export const MATTER_KINDS = Object.keys(KINDS) as Kind[];
export const MATTER_TOPICS: readonly Topic[] = TOPICS;

/** Most characters of a body: 64 KB. */
export const LARGEST_BODY = 65_536;

/** What only the agent knows. Stands in the text as `[name]` until it is given. */
export interface TemplateFillIn {
  name: string;
  type: FillType;
  /** Stands in the text when nothing is given; null asks for it. */
  default: string | null;
  hint: string;
  /** For `choice`: what may be chosen. */
  choices?: readonly string[];
}

/**
 * When a template fits. All that is given must hold; a list means one of them. `topics` and `says` are two ways to know
 * the matter: one of the two is enough.
 */
export interface TemplateWhen {
  kinds?: readonly Kind[];
  topics?: readonly Topic[];
  /** Words or phrases of the customer's turn, in lower case. */
  says?: readonly string[];
  /** None of these words may be there. */
  lacks?: readonly string[];
  feelings?: readonly Headline[];
  minLevel?: 0 | Level;
  maxLevel?: 0 | Level;
  signals?: readonly Signal[];
  without?: readonly Signal[];
  causes?: readonly Cause[];
  injustices?: readonly Injustice[];
  motivators?: readonly Motivator[];
  stages?: readonly Stage[];
  /** Names of variables that must have a value (see `variables.ts`). */
  needs?: readonly string[];
  /** Our side has answered before in this thread, or has not. */
  answered?: boolean;
  /** For offers, and demanded there: words by which the customer shows the interest. They are shown as the evidence. */
  interest?: readonly string[];
}

/** A short conversation that a template fits, what the agent gives, and the text that it renders to. */
export interface TemplateExample {
  conversation: Conversation;
  given: Readonly<Record<string, string>>;
  text: string;
}

export interface Template {
  id: string;
  title: string;
  kind: TemplateKind;
  scope: TemplateScope;
  /** Begins with a slash: `/refund`. */
  shortcut: string | null;
  tags: readonly string[];
  /** Empty: all of them. */
  channels: readonly Channel[];
  /** BCP 47, or null for any. */
  locale: string | null;
  when: TemplateWhen;
  /** Liquid. */
  body: string;
  fillIns: readonly TemplateFillIn[];
  why: string;
  example: TemplateExample | null;
}

/** How a brand sounds; the same shape as in the wishes for replies. */
export interface TemplateVoice {
  name: string;
  /** First line: "Hello {name}!"; `{name}` is left out where no name is safe. */
  greeting?: string;
  /** Last lines of an e-mail: "Warmly,\n{agent}". */
  signOff?: string;
  formality?: 'formal' | 'neutral' | 'casual';
  emoji: boolean;
  use: readonly { say: string; not: string }[];
  avoid: readonly string[];
}

export interface TemplateContext {
  conversation: Conversation;
  reading: Reading;
  /** Fill-in name → what the agent gave. */
  given?: Readonly<Record<string, string>>;
  /** Name → Liquid, for `{% render "name" %}`; these come before the built-in ones. */
  partials?: Readonly<Record<string, string>>;
  voice?: TemplateVoice;
}

/** A gap of a rendered text: `text.slice(start, end) === '[' + name + ']'`. The same name has the same answer. */
export interface Unfilled extends FillIn {
  type: FillType;
  choices?: readonly string[];
}

/**
 * A finished text, or what is wrong with the template in one line, with the line of the template where it is known, and what the
 * reader of Liquid said itself where it is in other words.
 */
export type Rendered =
  | { text: string; unfilled: Unfilled[] }
  | { trouble: string; line: number | null; original: string | null };

/** A template that was found: how well it fits (0…1), why in one sentence, and for an offer the customer's own words. */
export interface FoundTemplate {
  template: Template;
  score: number;
  why: string;
  evidence: Pick<Evidence, 'message' | 'quote' | 'start' | 'end'> | null;
}
