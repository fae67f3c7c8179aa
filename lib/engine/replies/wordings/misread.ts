import type { Wording } from '../types.ts';

/** They asked, were answered past it, and had to write again. */
export const MISREAD: readonly Wording[] = [
  {
    id: 'misread-full',
    move: 'acknowledge',
    when: { kind: ['trouble'], needs: ['misread'], approach: ['full'], channel: ['email', 'phone'], weight: 14 },
    text: "I'm sorry. You asked one thing and were answered on another, and now you've had to write it all again. I've gone back to the beginning and read everything you sent about {matter:this}.",
    why: 'The last answer passed the question by; that comes before anything else.',
  },
  {
    id: 'misread-full-two',
    move: 'acknowledge',
    when: { kind: ['trouble'], needs: ['misread'], approach: ['full'], weight: 13 },
    text: "You're right, the last answer wasn't one to what you asked, and I'm sorry. I've read it again from your first message on.",
    why: 'The last answer passed the question by; that comes before anything else.',
  },
  {
    id: 'misread-short-matter',
    move: 'acknowledge',
    when: { kind: ['trouble'], needs: ['misread'], approach: ['short'], weight: 15 },
    text: "You're right: that was no answer to what you asked about {matter}. I'm sorry.",
    why: 'The last answer passed the question by, and one line says so.',
  },
  {
    id: 'misread-short',
    move: 'acknowledge',
    when: { kind: ['trouble'], needs: ['misread'], approach: ['short'], weight: 14 },
    text: "You're right: that was no answer to what you asked. I'm sorry.",
    why: 'The last answer passed the question by, and one line says so.',
  },
  {
    id: 'misread-choice',
    move: 'acknowledge',
    when: { kind: ['trouble'], needs: ['misread'], approach: ['choice', 'ask', 'check'], weight: 14 },
    text: "I'm sorry that you had to say it twice. This time you get an answer to your question and nothing else.",
    why: '{Who} had to repeat it; what follows keeps to the question.',
  },
  {
    id: 'misread-leave',
    move: 'acknowledge',
    when: { kind: ['leave', 'ask'], needs: ['misread'], weight: 12 },
    text: "I'm sorry that the last answer passed your question by.",
    why: 'The last answer missed what was asked.',
  },
  {
    id: 'misread-grief',
    move: 'acknowledge',
    when: { kind: ['grief'], needs: ['misread'], weight: 14 },
    text: "I'm sorry. You told us about {lost:your loss}, and the answer you got read as if nobody had seen it.",
    why: '{Who} told of a death and was answered with a form; that is the hurt.',
  },
  {
    id: 'misread-grief-two',
    move: 'acknowledge',
    when: { kind: ['grief'], needs: ['misread'], approach: ['short', 'ask', 'choice'], weight: 14 },
    text: "I've read what you wrote now, all of it, and I'm sorry for the answer you were given before. I'm sorry, too, for the loss of {lost:someone so close}.",
    why: '{Who} told of a death and was answered with a form; that is the hurt.',
  },
];
