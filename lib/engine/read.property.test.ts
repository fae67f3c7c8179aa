import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, hostile, messy } from '../../test/support/messy.ts';
import { conversationOf, read, readText } from './read.ts';

describe('any string', () => {
  it('is read without a throw, every quote is the exact slice, every score is within 0…1', () => {
    fc.assert(
      fc.property(hostile, (text) => holds(readText(text), { 0: text })),
      { numRuns: 300 },
    );
  }, 30_000);

  it('is read the same twice', () => {
    fc.assert(
      fc.property(messy, (text) => {
        expect(readText(text)).toEqual(readText(text));
      }),
      { numRuns: 60 },
    );
  }, 30_000);

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
  }, 30_000);
});
