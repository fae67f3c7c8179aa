import type { EndingKind, Reaction, Scenario } from '../scenario.ts';
import { conditionOf, type Preset } from './presets.ts';
import { whyFor } from './why.ts';

const waits = (preset: Preset) => {
  const when = conditionOf({ preset, words: [] }, undefined);
  return when ? { when } : {};
};
const goes = (preset: Preset | null, level: 1 | 2 | 3, to: string): Reaction => ({
  ...(preset ? waits(preset) : {}),
  says: '',
  feels: { feeling: 'frustration', level },
  why: whyFor(preset ?? 'else'),
  to,
});
const ends = (preset: Preset | null, feels: Reaction['feels'], kind: EndingKind): Reaction => ({
  ...(preset ? waits(preset) : {}),
  says: '',
  feels,
  why: whyFor(preset ?? 'else'),
  ends: kind,
});

/** A scenario that only wants its words: two replies, four ways to answer the first, five endings. */
export const blankScenario = (): Scenario => ({
  id: 'new',
  title: '',
  industry: '',
  difficulty: 1,
  channel: 'email',
  company: '',
  situation: '',
  customer: { name: '', about: '', since: null },
  stage: 'active',
  feels: { feeling: 'frustration', level: 2, cause: 'fault', injustice: 'outcome' },
  motivator: 'security',
  practises: ['acknowledge', 'act'],
  lookups: [],
  hidden: '',
  policy: [],
  subject: null,
  opening: '',
  turns: {
    first: {
      reactions: [
        goes('blamed', 3, 'cold'),
        { ...goes('heard_and_acted', 1, 'warm'), reveals: true },
        goes('acted_only', 2, 'cold'),
        goes(null, 3, 'cold'),
      ],
    },
    warm: {
      reactions: [
        ends('good', { feeling: 'gratitude', level: 2 }, 'loyal'),
        ends(null, { feeling: 'relief', level: 1 }, 'settled'),
      ],
    },
    cold: {
      reactions: [
        ends('good', { feeling: 'relief', level: 1 }, 'settled'),
        ends(null, { feeling: 'anger', level: 3 }, 'lost'),
      ],
    },
  },
  endings: { lost: '', settled: '', loyal: '' },
  odd: {
    silence: 'Hello? Is anybody there?',
    nonsense: 'I do not understand that. Could you say it again?',
    insult: 'I will not be spoken to like that. I want somebody else, now.',
    language: 'Sorry, I cannot read that. English, please.',
  },
  paths: {
    poor: { replies: ['', ''], ends: 'lost' },
    middling: { replies: ['', ''], ends: 'settled' },
    excellent: { replies: ['', ''], ends: 'loyal' },
  },
});

/** An id from a title that nothing else here has. */
export function idFor(title: string, taken: readonly string[]): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
  const base = plain.replace(/-+$/, '') || 'scenario';
  if (!taken.includes(base)) return base;
  let at = 2;
  while (taken.includes(`${base}-${at}`)) at += 1;
  return `${base}-${at}`;
}
