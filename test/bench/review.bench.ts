import { review } from '../../lib/engine/coach/review.ts';
import { conversationOf, read } from '../../lib/engine/read.ts';
import { type Bench, time } from './support/bench.ts';

const LIMIT_MS = 5;
const conversation = conversationOf(
  'I have called three times about the lamp you sent broken. It was a present for my mother and nobody answers. Where is my replacement?',
);
const reading = read(conversation);
const PARTS = [
  'I am sorry that the lamp came broken and that three calls got you nowhere.',
  'The box was dropped at our depot on Tuesday, and nobody told you.',
  'Unfortunately the green one is sold out until May, so I have put aside a blue one.',
  'Please be advised that it is only a small delay, as I said before.',
  'It leaves today at 5 pm and is with you on Friday before noon.',
  'The driver takes the broken one back, and there is nothing to pay.',
  'We will get back to you as soon as possible about the present for your mother.',
  'Which of the two colours would she like?',
  'Reply here and it comes straight to me.',
];

export const bench: Bench = {
  id: 'review',
  measure: 'review, 120-word draft',
  unit: 'ms',
  budget: LIMIT_MS,
  async run() {
    const draft = (call: number) =>
      `Hi ${call},\n\n${[...PARTS.slice(call % 9), ...PARTS.slice(0, call % 9)].join(' ')}`;
    return { figure: time((call) => review(conversation, draft(call), reading), { warmUp: 60, calls: 120 }) };
  },
};
