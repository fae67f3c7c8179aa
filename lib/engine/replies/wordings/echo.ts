import type { Wording } from '../types.ts';

/** Added when nothing in a reply holds a concrete word of theirs yet. */
export const ECHO: readonly Wording[] = [
  {
    id: 'echo-matter',
    move: 'own',
    when: { kind: ['trouble', 'ask', 'leave', 'idea', 'grief', 'foreign'] },
    text: 'I have what you wrote about {matter} in front of me.',
    why: 'It shows {who} that the message was read.',
  },
  {
    id: 'echo-noun',
    move: 'own',
    when: { kind: ['trouble', 'ask', 'leave', 'idea', 'grief', 'foreign'] },
    text: 'I have what you wrote about the {noun} in front of me.',
    why: 'It shows {who} that the message was read.',
  },
  {
    id: 'echo-danger',
    move: 'own',
    when: { kind: ['danger'] },
    text: "I'm passing on what you wrote about {matter} with it, so that you don't have to say it twice.",
    why: 'It shows {who} that the message was read, and nothing in it is discussed here.',
  },
  {
    id: 'echo-danger-noun',
    move: 'own',
    when: { kind: ['danger'] },
    text: "I'm passing on what you wrote about the {noun} with it, so that you don't have to say it twice.",
    why: 'It shows {who} that the message was read, and nothing in it is discussed here.',
  },
  {
    id: 'echo-danger-quote',
    move: 'own',
    when: { kind: ['danger'], hazard: ['gas', 'allergy', 'fire', 'medical', 'unclear', 'menace'] },
    text: 'I\'m passing on your own words ("{quote}") with it, so that you don\'t have to say them twice.',
    why: 'It shows {who} that the message was read.',
  },
  {
    id: 'echo-praise-matter',
    move: 'own',
    when: { kind: ['praise'] },
    text: 'It was good to read what you say about {matter}.',
    why: 'It names what {who} is happy about.',
  },
  {
    id: 'echo-praise',
    move: 'own',
    when: { kind: ['praise'] },
    text: 'Reading "{quote}" made me smile.',
    why: "{Who}'s own words, given back with pleasure.",
  },
  {
    id: 'echo-praise-two',
    move: 'own',
    when: { kind: ['praise'], approach: ['short', 'pass'] },
    text: 'I\'m glad to read "{quote}".',
    why: "{Who}'s own words, given back with pleasure.",
  },
  {
    id: 'echo-quote',
    move: 'own',
    when: { kind: ['trouble', 'ask', 'leave', 'idea', 'empty', 'foreign', 'grief'], notOverlay: ['sarcasm'] },
    text: 'You wrote "{quote}", so I\'m starting there.',
    why: "A few of {who}'s own words are safer than a guess at what they mean.",
  },
];
