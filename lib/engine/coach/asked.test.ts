import { describe, expect, it } from 'vitest';
import type { CoachRule } from '../../conversation.ts';
import { conversationOf, read } from '../read.ts';
import { lineFor } from './asking.ts';
import { customerOf } from './customer.ts';
import { review } from './review.ts';

const quotes = (rule: CoachRule, message: string, draft: string): string[] =>
  review(conversationOf(message), draft)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ quote }) => quote);

describe('two things that are asked', () => {
  const refund =
    'I can see both charges of 29.99. One of them will be refunded to your card, which takes 3 to 5 working days.';

  it('are two questions, and the one left open is named', () => {
    const message =
      'hi, i was charged 29.99 twice on the 2nd. can you refund one and also is my plan still the yearly one?';
    expect(quotes('unanswered_question', message, refund)).toEqual(['is my plan still the yearly one']);
    expect(quotes('unanswered_question', message, `${refund} Your plan is still the yearly one.`)).toEqual([]);
  });

  it('hold the one that hangs on what is told beside the rest', () => {
    const message =
      'I was double-billed for the hotel, €412 each, on 3 May. Please refund one of them. I also left a grey scarf in room 214, has it been found?';
    const draft = 'We have processed the refund of €412 today. It should reach you within 5 days.';
    expect(quotes('unanswered_question', message, draft)).toHaveLength(1);
    expect(
      quotes('unanswered_question', message, `${draft} Your scarf was found in room 214 and is at the desk.`),
    ).toEqual([]);
  });
});

describe('what they have told, asked again', () => {
  const message =
    "I have sent the death certificate twice already, and I've told two colleagues of yours the serial number.";

  it.each([
    ['Please send the certificate by Friday.'],
    ['We require a copy of the death certificate.'],
    ['Could you please send me the serial number?'],
  ])('%s is found', (draft) => expect(quotes('interrogation', message, draft)).toHaveLength(1));

  it.each([
    ['Please send the signed form by Friday.'],
    ['I have your certificate here, so you need not send it again.'],
    ['Could you tell me which day suits you?'],
  ])('%s is not', (draft) => expect(quotes('interrogation', message, draft)).toEqual([]));

  it('is no excellent reply, however it is asked', () => {
    const { score } = review(
      conversationOf(
        "I ordered the 3-band one. I've already told two colleagues of yours the serial number, it's RB-22871.",
      ),
      'Could you please send me the serial number? What model did you order? When did you order it? Have you got a photo of the label? Did you open the box?',
    );
    expect(score).toBeLessThan(65);
  });
});

describe('a line for the answer', () => {
  const lineIn = (message: string, quote: string): string => {
    const conversation = conversationOf(message);
    const customer = customerOf(conversation, read(conversation));
    return lineFor({ quote, end: message.indexOf(quote) + quote.length }, { customer });
  };
  it.each([
    ['Could you send me a new one', 'You asked whether we can send you a new one: [your answer].'],
    ['will you compensate us', 'You asked whether we will compensate you: [your answer].'],
    [
      'I asked on Monday if the cream is safe and got an answer about stamps',
      'You asked whether the cream is safe: [your answer].',
    ],
    ['why was my order cancelled', 'You asked why your order was cancelled: [your answer].'],
    ['wheres my 85 pounds', "You asked: “Where's my 85 pounds?” [your answer]"],
  ])('%s', (quote, line) => expect(lineIn(`${quote}?`, quote)).toBe(line));
});
