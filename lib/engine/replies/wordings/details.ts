import type { Wording } from '../types.ts';

/** Numbers and dates they gave, said once, so that they see what is being worked from and never look it up again. */
export const DETAILS: readonly Wording[] = [
  {
    id: 'details-front',
    move: 'own',
    when: { kind: ['trouble', 'leave'], notOverlay: ['legal'], approach: ['full'] },
    text: "I've noted {details}, so there's nothing you need to send again.",
    why: '{Who} gave these once; saying them back shows that once is enough.',
  },
  {
    id: 'details-right',
    move: 'own',
    when: { kind: ['trouble', 'leave'], notOverlay: ['legal'], approach: ['full', 'choice'] },
    text: "I'm working from {details}; tell me if I've taken that down wrong.",
    why: 'A slip in a number costs days, so {who} can catch it now.',
  },
  {
    id: 'details-here',
    move: 'own',
    when: { kind: ['trouble', 'leave'], notOverlay: ['legal'], approach: ['short'] },
    text: "I'm starting from {details}.",
    why: 'It shows in one line that the right case is open.',
  },
  {
    id: 'details-open',
    move: 'own',
    when: { kind: ['trouble', 'leave'], notOverlay: ['legal'], approach: ['short', 'choice'] },
    text: 'I have {details} noted here.',
    why: 'It shows in one line that the right case is open.',
  },
  {
    id: 'details-already',
    move: 'own',
    when: { kind: ['trouble', 'leave'], notOverlay: ['legal'], approach: ['ask'] },
    text: "You've already given me {details}, so one question is left.",
    why: 'Nobody is asked for what they have given; one question is left.',
  },
  {
    id: 'details-start',
    move: 'own',
    when: { kind: ['trouble', 'leave'], notOverlay: ['legal'], approach: ['ask', 'choice'] },
    text: 'With {details} I can start at once, and one answer from you will steer it.',
    why: 'What {who} gave is put to use before anything more is asked.',
  },
  {
    id: 'details-phone',
    move: 'own',
    when: { kind: ['trouble', 'leave'], notOverlay: ['legal'], channel: ['phone'], weight: 5 },
    text: "I've noted {details}. Have I got that right?",
    why: 'On the phone a number is best said back and confirmed.',
  },
];
