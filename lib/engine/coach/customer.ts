import type { Conversation, Evidence, Feeling, Message, Reading } from '../../conversation.ts';
import { personaOf } from '../drivers/persona.ts';
import { isGood } from '../feelings/kinds.ts';
import { caseOf } from '../replies/case.ts';
import type { Case } from '../replies/types.ts';
import { turnOf } from '../text/turn.ts';
import { type Line, spokenLines } from './lines.ts';
import { stemsOf } from './stems.ts';

/** A sentence of the customer's and the message that it stands in. */
export interface Told {
  line: Line;
  message: Message;
}

/** What the coach must know of the customer's side; the same for every version of a draft. */
export interface Customer {
  conversation: Conversation;
  reading: Reading;
  case: Case;
  turn: Message[];
  told: Told[];
  /** What carries the matter in their turn, and in all they wrote. */
  stems: ReadonlySet<string>;
  all: ReadonlySet<string>;
  /** What notes say that an agent has looked up. */
  noted: ReadonlySet<string>;
  /** 0…1: how upset; what is written to them weighs by it. */
  heat: number;
  upset: boolean;
  /** Danger, loss, illness: no cheer at all. */
  grave: boolean;
  /** Thanks and praise with no trouble. */
  glad: boolean;
}

const HOT: Readonly<Record<Feeling, number>> = {
  anger: 1,
  unheard: 0.85,
  frustration: 0.8,
  distrust: 0.75,
  sadness: 0.75,
  disappointment: 0.65,
  anxiety: 0.65,
  embarrassment: 0.6,
  confusion: 0.25,
  relief: 0,
  gratitude: 0,
  joy: 0,
};
const BY_LEVEL = [0, 0.5, 0.8, 1];
const HEATING: Readonly<Record<string, number>> = {
  escalation: 0.25,
  churn: 0.2,
  abuse: 0.3,
  repeat_contact: 0.2,
  effort: 0.15,
  danger: 0.3,
  vulnerability: 0.2,
  urgency: 0.05,
  sarcasm: 0.15,
};
/** From this heat on somebody is upset. */
const UPSET = 0.3;

const known = new WeakMap<Conversation, Customer>();

/** The customer's side of a conversation, worked out once for it and its reading. */
export function customerOf(conversation: Conversation, reading: Reading): Customer {
  const kept = known.get(conversation);
  if (kept?.reading === reading) return kept;
  const made = madeOf(conversation, reading);
  known.set(conversation, made);
  return made;
}

function madeOf(conversation: Conversation, reading: Reading): Customer {
  const turn = turnOf(conversation);
  const told = turn.flatMap((message) => spokenLines(message.text).map((line) => ({ line, message })));
  const written = (author: Message['author']) =>
    conversation.messages
      .filter((message) => message.author === author)
      .slice(-6)
      .flatMap((message) => spokenLines(message.text))
      .flatMap(({ sentence }) => sentence.norms);
  const heat = heatOf(reading);
  const signals = new Set<string>(reading.signals.filter(({ strength }) => strength >= 0.35).map(({ name }) => name));
  const own = caseOf(conversation, reading, personaOf(conversation));
  const grave = signals.has('danger') || own.kind === 'danger' || own.kind === 'grief';
  const glad = !grave && heat < UPSET && (reading.headline === 'neutral' ? false : isGood(reading.headline));
  return {
    conversation,
    reading,
    case: own,
    turn,
    told,
    stems: stemsOf(told.flatMap(({ line }) => line.sentence.norms)),
    all: stemsOf([...written('customer'), ...(conversation.subject ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u)]),
    noted: stemsOf(written('note')),
    heat,
    upset: heat >= UPSET || grave,
    grave,
    glad,
  };
}

function heatOf({ feelings, signals }: Reading): number {
  const felt = feelings.reduce((most, { name, level }) => Math.max(most, HOT[name] * (BY_LEVEL[level] ?? 0)), 0);
  const told = signals.reduce((sum, { name, strength }) => sum + (HEATING[name] ?? 0) * strength, 0);
  return Math.min(1, felt + told * (felt > 0 ? 1 : 0.8));
}

/** The words of their turn that show a thing best, or null. */
export function strongest({ reading }: Customer, names: (name: string) => boolean): Evidence | null {
  return reading.evidence.find((each) => names(each.for) && each.weight > 0) ?? null;
}
