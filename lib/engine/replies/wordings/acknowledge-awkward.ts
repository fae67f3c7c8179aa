import type { Wording } from '../types.ts';

/** Embarrassment. */
export const ACKNOWLEDGE_AWKWARD: readonly Wording[] = [
  {
    id: 'ack-hurt-pride',
    move: 'acknowledge',
    when: { kind: ['trouble', 'leave'], feel: ['embarrassment', 'sadness'], needs: ['insult'], weight: 6 },
    text: "You asked for help and should have had it, and the embarrassment belongs on our side, not on yours. I'm sorry.",
    why: '{Who} was made to feel small; the reply puts the shame where it belongs.',
  },
  {
    id: 'ack-hurt-pride-two',
    move: 'acknowledge',
    when: { kind: ['trouble', 'leave'], feel: ['embarrassment'], cause: ['rudeness'], weight: 5, needs: ['insulted'] },
    text: "Nobody should come away from asking about {matter:something} feeling small. I'm sorry that you did.",
    why: '{Who} was made to feel small; the reply says that it should not have been so.',
  },
  {
    id: 'ack-hurt-pride-three',
    move: 'acknowledge',
    when: { kind: ['trouble', 'leave'], feel: ['embarrassment'], cause: ['rudeness'], weight: 5, needs: ['insulted'] },
    text: "I'm sorry. A question deserves an answer, and never a laugh.",
    why: '{Who} was made to feel small; one plain apology.',
  },
  {
    id: 'ack-hurt-public',
    move: 'acknowledge',
    when: { kind: ['trouble', 'leave'], feel: ['embarrassment'], needs: ['infront'], weight: 3 },
    text: "To be shown up in front of others is a miserable feeling, and I'm sorry.",
    why: '{Who} was shown up before others; that is the part to answer.',
  },
  {
    id: 'ack-shy-task',
    move: 'acknowledge',
    when: { feel: ['embarrassment'], kind: ['ask'] },
    text: "I'm glad you asked how to {how}. There is nothing awkward about it, and I'll go through it with you.",
    why: '{Who} is embarrassed; the reply takes that off them and moves on.',
  },
  {
    id: 'ack-shy-fact',
    move: 'acknowledge',
    when: { feel: ['embarrassment'], kind: ['ask'] },
    text: "It happens to more people than you'd think, and I'll help you sort it out.",
    why: '{Who} is embarrassed; the reply takes that off them and moves on.',
  },
  {
    id: 'ack-shy-thing',
    move: 'acknowledge',
    when: { feel: ['embarrassment'], kind: ['ask'] },
    text: 'Nobody will think less of you for asking about {matter}, least of all me.',
    why: '{Who} is embarrassed; the reply takes that off them and moves on.',
  },
  {
    id: 'ack-shy-bare',
    move: 'acknowledge',
    when: { feel: ['embarrassment'], kind: ['ask'] },
    text: "There is nothing to feel awkward about here, and I'm glad you asked.",
    why: '{Who} is embarrassed; the reply takes that off them and moves on.',
  },
];
