import type { Wording } from '../types.ts';

/** Thanks that say back what the customer was glad of, in their own words. */
export const PRAISE_TOLD: readonly Wording[] = [
  {
    id: 'ack-told',
    move: 'acknowledge',
    when: { kind: ['praise'], approach: ['full'], weight: 5 },
    text: "Thank you for telling me that {told}. It's the part of the work that seldom gets seen, and you saw it.",
    why: 'What {who} was glad of is said back, because that is what the thanks are for.',
  },
  {
    id: 'ack-told-two',
    move: 'acknowledge',
    when: { kind: ['praise'], approach: ['full'], weight: 5 },
    text: "I'm glad to know that {told}. Thank you for taking the time to say so.",
    why: 'What {who} was glad of is said back, because that is what the thanks are for.',
  },
  {
    id: 'ack-told-short',
    move: 'acknowledge',
    when: { kind: ['praise'], approach: ['short'], weight: 5 },
    text: "It's good to know that {told}. Thank you!",
    why: 'One glad line, about the very thing {who} wrote of.',
  },
  {
    id: 'ack-told-short-two',
    move: 'acknowledge',
    when: { kind: ['praise'], approach: ['short'], weight: 5 },
    text: 'Thank you for letting me know that {told}.',
    why: 'One glad line, about the very thing {who} wrote of.',
  },
  {
    id: 'ack-told-pass',
    move: 'acknowledge',
    when: { kind: ['praise'], approach: ['pass', 'invite'], weight: 5 },
    text: 'The people behind it will hear from me that {told}.',
    why: 'Praise is worth most to whoever earned it, in the words it came in.',
  },
  {
    id: 'ack-told-pass-two',
    move: 'acknowledge',
    when: { kind: ['praise'], approach: ['pass', 'invite'], weight: 5 },
    text: "You've made it easy to pass on: {told}. Those who did the work will read that today.",
    why: 'Praise is worth most to whoever earned it, in the words it came in.',
  },
  {
    id: 'ack-ing',
    move: 'acknowledge',
    when: { kind: ['praise'], approach: ['full'], weight: 20 },
    text: 'You noticed, and that makes it worth twice as much: {ing} is how it should go every time. Thank you!',
    why: 'The very thing {who} praises is said back.',
  },
  {
    id: 'ack-ing-short',
    move: 'acknowledge',
    when: { kind: ['praise'], approach: ['short'], weight: 20 },
    text: 'Thank you for saying so! {Ing} is how it should be.',
    why: 'The very thing {who} praises is said back.',
  },
  {
    id: 'ack-ing-pass',
    move: 'acknowledge',
    when: { kind: ['praise'], approach: ['pass', 'invite'], weight: 20 },
    text: 'Whoever was behind {ing} will see your words today. Thank you for saying it out loud!',
    why: 'The thanks reach the person they are for.',
  },
  {
    id: 'ack-read-it',
    move: 'acknowledge',
    when: { kind: ['praise'], needs: ['readit'], approach: ['full'], weight: 9 },
    text: "It looks as if somebody did read it, and I'll find out who, so that they hear what came of it for you. You said what would be better, and it got better: that's the best use of feedback I know.",
    why: '{Who} wonders whether anyone read their idea; the answer closes the circle.',
  },
  {
    id: 'ack-read-it-short',
    move: 'acknowledge',
    when: { kind: ['praise'], needs: ['readit'], approach: ['short'], weight: 9 },
    text: "It looks as if somebody really did read it. What you said counted, and I'm glad that you noticed.",
    why: 'A plain yes to the question behind the thanks.',
  },
  {
    id: 'ack-read-it-pass',
    move: 'acknowledge',
    when: { kind: ['praise'], needs: ['readit'], approach: ['pass', 'invite'], weight: 9 },
    text: 'Somebody here took your words and did something with them. I want that person to read what you wrote now.',
    why: 'Whoever acted on the idea should hear that it landed.',
  },
];
