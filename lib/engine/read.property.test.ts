import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEELINGS, type Reading } from '../conversation.ts';
import { conversationOf, read, readText } from './read.ts';

function holds(reading: Reading, texts: Record<string, string>) {
  for (const name of FEELINGS) {
    expect(reading.scores[name]).toBeGreaterThanOrEqual(0);
    expect(reading.scores[name]).toBeLessThanOrEqual(1);
  }
  expect(Math.abs(reading.polarity)).toBeLessThanOrEqual(1);
  for (const { message, start, end, quote, weight } of reading.evidence) {
    expect(texts[message]?.slice(start, end)).toBe(quote);
    expect(quote).not.toBe('');
    expect(Math.abs(weight)).toBeLessThanOrEqual(1);
  }
  for (const { name } of reading.feelings) expect(reading.evidence.some((each) => each.for === name)).toBe(true);
  for (const { name } of reading.signals) expect(reading.evidence.some((each) => each.for === name)).toBe(true);
  for (const name of reading.causes) expect(reading.evidence.some((each) => each.for === `cause:${name}`)).toBe(true);
}

const pieces = fc.constantFrom(
  'I am ',
  'furious',
  "don't ",
  'not ',
  'thank you ',
  '!!',
  '?!.',
  '\n',
  '> ',
  '😡',
  ':( ',
  '\ud83d',
  '\u200b',
  '\u202e',
  '<b>',
  '&#39;',
  '&nbsp;',
  '"',
  "it's-",
  'a.b.',
  'שלום ',
  'WORST ',
  'three times ',
  'gas leak ',
  'On Mon, 3 May 2021, X wrote:',
  '-- ',
  '- ',
  '’',
  '…',
  '\t',
  'sooooo ',
  'if ',
  'but ',
  '(',
  ')',
  'constructor ',
  '__proto__ ',
  'cancel my account ',
  '\r\n',
  '❤️',
  '👩‍👧 ',
  '& ',
  '/',
  '$400 ',
);
const messy = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('any string', () => {
  it('is read without a throw, every quote is the exact slice, every score is within 0…1', () => {
    fc.assert(
      fc.property(messy, (text) => void holds(readText(text), { 0: text })),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void holds(readText(text), { 0: text })),
      { numRuns: 200 },
    );
  });

  it('is read the same twice', () => {
    fc.assert(
      fc.property(messy, (text) => {
        expect(readText(text)).toEqual(readText(text));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the thread’s quotes in the messages they name', () => {
    const author = fc.constantFrom('customer' as const, 'agent' as const, 'note' as const);
    const thread = fc.array(fc.tuple(author, messy), { maxLength: 6 });
    fc.assert(
      fc.property(thread, (messages) => {
        const conversation = {
          ...conversationOf(''),
          messages: messages.map(([who, text], at) => ({ id: `m${at}`, author: who, at: null, text })),
        };
        const reading = read(conversation);
        holds(reading, Object.fromEntries(conversation.messages.map(({ id, text }) => [id, text])));
        expect(reading.arc.map(({ message }) => message)).toEqual(
          conversation.messages.filter((message) => message.author === 'customer').map(({ id }) => id),
        );
      }),
      { numRuns: 100 },
    );
  });
});
