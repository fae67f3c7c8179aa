import type { Conversation, Persona } from '../../conversation.ts';
import { CASUAL, EXPERT, FORMAL, HURRIED, NOVICE, wordsIn, writtenBy } from './persona.ts';

/** The words by which it was told how a customer writes. None: told by length, or by what is not there. */
export interface PersonaSigns {
  formality: string[];
  pace: string[];
  expertise: string[];
  /** Words in the customer's turn. */
  words: number;
}

/** Shown of one kind; more would say no more. */
const MOST = 3;

function found(turn: string, pattern: RegExp): string[] {
  const all = [...turn.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))].map(([words]) =>
    words.trim(),
  );
  const told = all.filter(
    (words, at) => words !== '' && all.findIndex((one) => one.toLowerCase() === words.toLowerCase()) === at,
  );
  return told.slice(0, MOST);
}

/** What stands behind the persona of a conversation, as `personaOf` has told it. */
export function personaSigns(conversation: Conversation, persona: Persona): PersonaSigns {
  const turn = writtenBy(conversation);
  const manner = { formal: FORMAL, neutral: null, casual: CASUAL }[persona.formality];
  const knowing = { novice: NOVICE, familiar: null, expert: EXPERT }[persona.expertise];
  return {
    formality: manner ? found(turn, manner) : [],
    pace: persona.pace === 'hurried' ? found(turn, HURRIED) : [],
    expertise: knowing ? found(turn, knowing) : [],
    words: wordsIn(turn),
  };
}
