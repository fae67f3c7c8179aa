import type { Wording } from '../types.ts';

/** A step for the second thing that is wrong, after the first has its own. */
export const ALSO: readonly Wording[] = [
  {
    id: 'also-delivery',
    move: 'act',
    when: { also: ['delivery'] },
    text: "And the delivery: I'm having {parcel:it} traced at the same time, and you'll get its date together with the rest.",
    why: '{Who} names two things; each gets a step.',
  },
  {
    id: 'also-wrong',
    move: 'act',
    when: { also: ['wrong_item'] },
    text: "As for what was wrong or missing in the parcel, I'm getting that sent on to you, or refunded if you'd rather.",
    why: '{Who} names two things; each gets a step.',
  },
  {
    id: 'also-defective',
    move: 'act',
    when: { also: ['defective', 'food'] },
    text: "{Broken:What arrived damaged} I'll replace or refund, whichever you prefer; tell me and it's arranged.",
    why: '{Who} names two things; each gets a step.',
  },
  {
    id: 'also-billing',
    move: 'act',
    when: { also: ['billing', 'refund'] },
    text: "Then the money: I'm checking what you were charged against what was agreed, and whatever shouldn't be there goes back to you.",
    why: '{Who} names two things; each gets a step.',
  },
  {
    id: 'also-price',
    move: 'act',
    when: { also: ['price'] },
    text: "On the price, I'll send you the figures and what you could be on instead.",
    why: '{Who} names two things; each gets a step.',
  },
  {
    id: 'also-outage',
    move: 'act',
    when: { also: ['outage'] },
    text: "And so that the line works again, I'm having it tested from here in parallel.",
    why: '{Who} names two things; each gets a step.',
  },
  {
    id: 'also-bug',
    move: 'act',
    when: { also: ['bug'] },
    text: "The trouble with {app:the app} is a matter of its own: I'm trying it here and taking it to our engineers, so that it doesn't get lost behind the first.",
    why: '{Who} names two things; each gets a step.',
  },
  {
    id: 'also-access',
    move: 'act',
    when: { also: ['access'] },
    text: "And I'm checking what is keeping you out of {account:your account}, so that you can get in again meanwhile.",
    why: '{Who} names two things; each gets a step.',
  },
  {
    id: 'also-staff',
    move: 'act',
    when: { also: ['staff'] },
    text: "The way you were spoken to is a second matter and not a smaller one. I'm taking it to the person who leads that team, and you'll hear what comes of it.",
    why: '{Who} names two things; how they were treated is one of them.',
  },
  {
    id: 'also-service',
    move: 'act',
    when: { also: ['service'] },
    text: "For the missed visits I'm arranging a new one at a time that you choose, and I'll check that morning that they're coming.",
    why: '{Who} names two things; each gets a step.',
  },
  {
    id: 'also-question',
    move: 'explain',
    when: { kind: ['trouble'], needs: ['question'], lacks: ['questioned'] },
    text: 'You also asked: "{Question}?" [the answer].',
    why: 'A question beside the trouble still waits for its answer.',
  },
];
