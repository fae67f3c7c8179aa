/** What a customer is like and where they stand: as read, and as the agent says. */
import type { Conversation, Motivator, Persona, Reading, Stage } from '../../conversation.ts';
import { personaOf } from '../../engine/drivers/persona.ts';
import { type PersonaSigns, personaSigns } from '../../engine/drivers/persona-signs.ts';
import { type LeadSays, personaWith, type Wishes } from '../../engine/replies/wishes.ts';
import type { Fit } from '../../fit.ts';

export const TRAITS = {
  formality: ['formal', 'neutral', 'casual'],
  length: ['short', 'medium', 'long'],
  pace: ['hurried', 'steady'],
  expertise: ['novice', 'familiar', 'expert'],
} as const satisfies { [Trait in keyof Omit<Persona, 'segment'>]: readonly Persona[Trait][] };
export type Trait = keyof typeof TRAITS;

/** What a trait was told by, where neither the thread nor the agent has told it. */
export type ToldBy = { lead: LeadSays } | { brand: string };

/** Everything that replies are fitted to, with what it was told by. */
export interface Fitting {
  /** As it was read. */
  read: { persona: Persona; motivators: readonly Motivator[]; stage: Stage };
  signs: PersonaSigns;
  /** What the lead says of such customers, and how the brand speaks: they stand in `read` too. */
  told: Partial<Record<Trait, ToldBy>>;
  /** As the agent says; what they did not say is not there. */
  said: Fit;
}

/** Of the wishes, what the agent said of the customer. */
export function saidIn({ persona, motivators, stage }: Wishes): Fit {
  return {
    ...(persona ? { persona } : {}),
    ...(motivators ? { motivators } : {}),
    ...(stage ? { stage } : {}),
  };
}

/** What replies are fitted to. The reading's motivators come strongest first. */
export function fittingOf(conversation: Conversation, reading: Reading, wishes: Wishes): Fitting {
  const found = personaOf(conversation);
  const { voice, lead = [] } = wishes;
  const persona = personaWith(found, { ...(voice ? { voice } : {}), lead });
  const motivators = [...reading.motivators].sort((a, b) => b.strength - a.strength).map(({ name }) => name);
  return {
    read: { persona, motivators, stage: reading.stage },
    signs: personaSigns(conversation, found),
    told: toldOf(wishes),
    said: saidIn(wishes),
  };
}

function toldOf({ voice, lead = [] }: Wishes): Fitting['told'] {
  const told: Fitting['told'] = voice?.formality === undefined ? {} : { formality: { brand: voice.name } };
  for (const trait of Object.keys(TRAITS) as Trait[]) {
    const says = lead.find(({ persona }) => persona[trait] !== undefined);
    if (says) told[trait] = { lead: says };
  }
  return told;
}

/** What was said, with one trait changed; saying what was read says nothing. */
export function withTrait({ read, said }: Fitting, trait: Trait, value: string): Fit {
  const { persona: before = {}, ...others } = said;
  const { [trait]: _, ...rest } = before;
  const persona = value === read.persona[trait] ? rest : { ...rest, [trait]: value };
  return Object.keys(persona).length > 0 ? { ...others, persona } : others;
}

const sameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((name) => other.includes(name));

/** What was said, with one motivator there or not; saying what was read says nothing. */
export function withMotivator({ read, said }: Fitting, name: Motivator): Fit {
  const now = said.motivators ?? read.motivators;
  const motivators = now.includes(name) ? now.filter((one) => one !== name) : [...now, name];
  const { motivators: _, ...others } = said;
  return sameSet(motivators, read.motivators) ? others : { ...others, motivators };
}

/** What was said, with another stage; saying what was read says nothing. */
export function withStage({ read, said }: Fitting, stage: Stage): Fit {
  const { stage: _, ...others } = said;
  return stage === read.stage ? others : { ...others, stage };
}
