import type { Wording } from '../types.ts';

/** One line for what likely moves them, where their own words are the evidence, and for where they stand with us. */
export const TOUCH_DRIVERS: readonly Wording[] = [
  {
    id: 'touch-freedom',
    move: 'personal_touch',
    when: { kind: ['trouble', 'leave'], approach: ['full'], motivator: ['freedom'] },
    text: 'You can stop or change this at any point, and one line to me is enough to do it.',
    why: '{Who} writes of feeling tied; the way out is left open and easy.',
  },
  {
    id: 'touch-thrill',
    move: 'personal_touch',
    when: { kind: ['trouble'], approach: ['full'], motivator: ['thrill'], lacks: ['event'] },
    text: "You were looking forward to this, and I'd like it to be what you hoped for.",
    why: '{Who} was looking forward to it; the moment is protected first.',
  },
  {
    id: 'touch-belonging',
    move: 'personal_touch',
    when: { kind: ['trouble'], approach: ['full'], motivator: ['belonging'] },
    text: "You belong with the others in this, and I'll check that you're on the same list as they are from now on.",
    why: '{Who} was left out of something others had; being included again is the point.',
  },
  {
    id: 'touch-stand-out',
    move: 'personal_touch',
    when: { kind: ['trouble', 'leave'], approach: ['full'], motivator: ['stand_out'] },
    text: 'What you describe is particular to you, so it gets an answer of its own.',
    why: '{Who} names what is particular to them; the reply treats it as one of a kind.',
  },
  {
    id: 'touch-confidence',
    move: 'personal_touch',
    when: { kind: ['trouble'], approach: ['full'], motivator: ['confidence_in_future'] },
    text: "A while after it is settled I'll look again whether it has stayed settled, so that you don't have to.",
    why: '{Who} asks whether it will happen again; a check later answers that better than a promise.',
  },
  {
    id: 'touch-security',
    move: 'personal_touch',
    when: {
      kind: ['trouble'],
      approach: ['full'],
      motivator: ['security'],
      topic: ['billing', 'refund', 'security', 'access', 'scam', 'other'],
    },
    text: "You deal with one person from here on, and that's me, so you always know who is asking.",
    why: '{Who} wants to be safe; one name to deal with is part of it.',
  },
  {
    id: 'touch-recovering',
    move: 'personal_touch',
    when: { kind: ['trouble'], approach: ['full'], stage: ['recovering'] },
    text: "You've been through this with us once already, so I'm staying closer to it this time.",
    why: 'Trust is coming back slowly; a second slip weighs double.',
  },
  {
    id: 'touch-reciprocating',
    move: 'personal_touch',
    when: { kind: ['trouble', 'idea'], approach: ['full'], stage: ['reciprocating'] },
    text: "You take the trouble to make this better for others too, and I'm grateful for it.",
    why: '{Who} gives more than a complaint; the reply notices.',
  },
];
