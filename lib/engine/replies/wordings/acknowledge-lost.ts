import type { Wording } from '../types.ts';

/** Confusion. */
export const ACKNOWLEDGE_LOST: readonly Wording[] = [
  {
    id: 'ack-confused-task',
    move: 'acknowledge',
    when: { kind: ['ask'], feel: ['confusion'] },
    text: "It isn't obvious how to {how}, so I'm glad you asked.",
    why: '{Who} is unsure; the reply puts that down to the thing, not to them.',
  },
  {
    id: 'ack-confused-fact',
    move: 'acknowledge',
    when: { feel: ['confusion'], lacks: ['wanting'] },
    text: "I can see why that doesn't add up from where you're sitting.",
    why: 'The confusing part is said back, so {who} sees it was understood.',
  },
  {
    id: 'ack-confused-thing',
    move: 'acknowledge',
    when: { feel: ['confusion'], expertise: ['novice', 'familiar'], lacks: ['wanting'] },
    text: 'Let me take {matter} step by step.',
    why: '{Who} is unsure; the reply puts that down to the thing, not to them.',
  },
  {
    id: 'ack-confused-bare',
    move: 'acknowledge',
    when: { feel: ['confusion'], expertise: ['novice', 'familiar'], lacks: ['wanting'] },
    text: "Let's take it one step at a time.",
    why: '{Who} is unsure; the reply puts that down to the thing, not to them.',
  },
  {
    id: 'ack-confused-expert',
    move: 'acknowledge',
    when: { kind: ['ask'], feel: ['confusion'], expertise: ['expert'], approach: ['full', 'ask'] },
    text: "I can see why you ask about {matter}: the two don't agree.",
    why: '{Who} has found two things that do not agree, and that is taken up as it is.',
  },
];
