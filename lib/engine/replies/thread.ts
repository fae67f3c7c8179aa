import type { Conversation } from '../../conversation.ts';
import { clean } from '../text/clean.ts';
import { turnOf } from '../text/turn.ts';
import { references } from './echo/reference.ts';
import { normal, sentencesOf } from './words.ts';

export interface Thread {
  /** The customer's turn, as plain text. */
  turn: string;
  /** What they wrote before it. */
  earlier: string;
  /** Our last answer. */
  ours: string;
  /** Sentences the agent has used, normalised. */
  said: Set<string>;
  answered: boolean;
  knownNumber: boolean;
  /** How our side has greeted this customer: "Dear Mr Hale"; else how they sign, if that is with a title. */
  greeted: string | null;
}

/** What the thread holds that a reply must know of. */
export function threadOf(conversation: Conversation): Thread {
  const turnMessages = new Set(turnOf(conversation));
  const text = (value: string): string => cleanText(value).slice(0, 8000);
  const customers = conversation.messages.filter((message) => message.author === 'customer');
  const agents = conversation.messages.filter((message) => message.author === 'agent');
  const turn = customers
    .filter((message) => turnMessages.has(message))
    .map((message) => text(message.text))
    .join('\n\n')
    .slice(0, 8000);
  const earlier = customers
    .filter((message) => !turnMessages.has(message))
    .slice(-4)
    .map((message) => text(message.text))
    .join('\n')
    .slice(0, 4000);
  const said = new Set<string>();
  for (const message of agents) {
    for (const sentence of sentencesOf(text(message.text))) {
      const key = normal(sentence);
      if (key.split(' ').length > 2) said.add(key);
    }
  }
  return {
    turn,
    earlier,
    ours: text(agents.at(-1)?.text ?? '').slice(0, 2000),
    said,
    answered: agents.length > 0,
    greeted: greetedIn(
      agents.map((message) => text(message.text)),
      customers.map((message) => message.text.slice(-200)),
    ),
    knownNumber: references(`${earlier}\n${conversation.subject ?? ''}`).length > 0,
  };
}

const GREETING =
  /^\s*((?:dear|hello|hi|good (?:morning|afternoon|evening)) (?:(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?)\.? )?[\p{L}\p{M}][\p{L}\p{M}'’-]*(?: [\p{Lu}][\p{L}\p{M}'’-]*){0,2})\s*[,.!:\n-]/iu;
const SIGNED =
  /(?:^|[\n.!?,]\s*)((?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )(?:[A-Z]\.? ){0,2}(?:\p{Lu}[\p{L}'’-]+ )?(\p{Lu}[\p{L}'’-]+)\s*$/u;
const NO_NAME = /\b(?:there|all|team|customer|sir|madam|everyone|friend)\b/i;

/** The greeting the thread has settled on: with a title once one was used, and the way a customer signs. */
function greetedIn(agents: readonly string[], customers: readonly string[]): string | null {
  const greetings = agents
    .flatMap((text) => GREETING.exec(text)?.[1] ?? [])
    .filter((greeting) => !NO_NAME.test(greeting));
  const last = greetings[greetings.length - 1];
  if (last !== undefined) return last.charAt(0).toUpperCase() + last.slice(1);
  const signed = SIGNED.exec(customers[customers.length - 1]?.trim() ?? '');
  return signed === null ? null : `Dear ${signed[1] ?? ''}${signed[2] ?? ''}`;
}

/** Instructions to a machine, hidden in a message: nothing in them is the customer's matter. */
const ORDERS =
  /(?:\bsystem: )?\b(?:ignore|disregard|forget) (?:all |any |your )*(?:previous|prior|above|earlier) (?:instructions?|prompts?|rules)\b[^.!?\n]*[.!?]?/gi;

function cleanText(value: string): string {
  return clean(value.slice(0, 60_000))
    .text.replace(ORDERS, ' ')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}
