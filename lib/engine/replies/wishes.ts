/** What a person asks of the suggestions beyond the thread: the agent at hand, and the brand they write for. */
import type { Motivator, Persona, Reply, Stage } from '../../conversation.ts';

/** How a brand speaks. */
export interface Voice {
  name: string;
  /** The first line of an e-mail or chat: "Hello {name}!"; `{name}` is left out where no name is safe. */
  greeting?: string;
  /** The last lines of an e-mail: "Warmly,\n{agent}". */
  signOff?: string;
  formality?: Persona['formality'];
  /** One emoji may end a glad answer in chat or public. */
  emoji: boolean;
  /** The brand's own word for a thing, and the common word that it stands for. */
  use: readonly { say: string; not: string }[];
  /** Words the brand never writes: a wording that holds one is passed over. */
  avoid: readonly string[];
}

/** What a lead says of customers of one kind, and the facts by which this one is of that kind. */
export interface LeadSays {
  name: string;
  by: readonly { fact: string; value: string }[];
  persona: Partial<Omit<Persona, 'segment'>>;
}

export type Tone = 'warmer' | 'shorter' | 'more_formal';

export interface Wishes {
  /** The agent knows better how this customer writes or wants to be written to. */
  persona?: Partial<Persona>;
  /** In place of the motivators that were read; an empty list means none. */
  motivators?: readonly Motivator[];
  stage?: Stage;
  tone?: Tone;
  /** Ids of wordings already shown on this ticket. */
  shown?: readonly string[];
  /** Wording id → −1…1, from what the agent kept, swapped or cut. */
  liked?: Readonly<Record<string, number>>;
  voice?: Voice;
  /** The first that says something of a trait holds. */
  lead?: readonly LeadSays[];
}

/** The ids of the wordings in a reply: what `shown` wants to hear of next time. Greetings and sign-offs have none worth keeping. */
export function wordingsIn(reply: Reply): string[] {
  return reply.moves.flatMap(({ move, wording }) => (move === 'greet' || wording === undefined ? [] : [wording]));
}

/** Nothing in the reply is new: every wording that fits has been shown. The panel then offers no other. */
export function isSpent(reply: Reply, shown: readonly string[]): boolean {
  const seen = new Set(shown);
  return wordingsIn(reply).every((id) => seen.has(id));
}

/** The persona that the wordings follow: as read, as the brand speaks, as the lead and then the agent say, in that order. */
export function personaWith(read: Persona, wishes: Wishes): Persona {
  const formal = wishes.tone === 'more_formal' ? ({ formality: 'formal' } as const) : {};
  const brand = wishes.voice?.formality === undefined ? {} : { formality: wishes.voice.formality };
  const lead = Object.assign(
    {},
    ...[...(wishes.lead ?? [])].reverse().map(({ persona }) => persona),
  ) as Partial<Persona>;
  return { ...read, ...brand, ...lead, ...wishes.persona, ...formal };
}
