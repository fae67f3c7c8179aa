import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Conversation } from '../../conversation.ts';
import { asItStands, confirmed, doubtsIn, doubtsWith } from './doubts.ts';
import { suspectsIn } from './suspects.ts';

const conversation: Conversation = {
  id: '1',
  helpdesk: null,
  channel: 'email',
  subject: null,
  locale: null,
  company: 'Fernhill Bikes',
  customer: { name: 'Maren Holt', email: null, since: null, segment: null, locale: null },
  agent: { name: null },
  messages: [],
};
const pieces = [
  { id: 'a', text: 'Hello, this is Maren Holt. The Ridgeback 4 from 3 March came to 14 Rosebury Lane broken.' },
  { id: 'b', text: 'It is still broken, order KM-20418. Maren Holt' },
];

const quotes = (text: string) => suspectsIn(text).map(({ quote }) => quote);

test.each([
  ['I bought it in Leeds last May.', ['Leeds']],
  ['We live at 14 Rosebury Lane, LS6 2AB.', ['14 Rosebury Lane', 'LS6 2AB']],
  ['On 3 March 2026 and on 04/05/26 it broke.', ['3 March 2026', '04/05/26']],
  ['Er kam in die Hauptstraße 12 an.', ['Hauptstraße 12']],
  ['Nobody came. Why? It is STILL broken on Monday, and I’m tired.', []],
  ['The Kelvano Plus 2 leaks.', ['The Kelvano Plus 2']],
])('%s asks about %j', (text, found) => expect(quotes(text)).toEqual(found));

test('the same words are asked about once, and nothing is done before the answer', () => {
  const doubts = doubtsIn(pieces, conversation);
  expect(doubts.map(({ quote, places }) => [quote, places.length])).toEqual([
    ['Maren Holt', 2],
    ['The Ridgeback 4', 1],
    ['3 March', 1],
    ['14 Rosebury Lane', 1],
    ['KM-20418', 1],
  ]);
  expect(pieces.map((piece) => asItStands(piece, doubts).text)).toEqual(pieces.map(({ text }) => text));
  expect(confirmed(pieces, doubts)).toBeNull();
});

test('each answer counts for itself', () => {
  const doubts = doubtsIn(pieces, conversation).map((one) => ({
    ...one,
    answer: one.quote === 'The Ridgeback 4' ? ('kept' as const) : ('replaced' as const),
  }));
  expect(confirmed(pieces, doubts)).toEqual({
    a: 'Hello, this is [name]. The Ridgeback 4 from [date] came to [address] broken.',
    b: 'It is still broken, order [number]. [name]',
  });
});

test('words named by hand are replaced everywhere, and win over what was kept', () => {
  const open = doubtsIn(pieces, conversation);
  const kept = open.map((one) => ({ ...one, answer: 'kept' as const }));
  const added = doubtsWith(pieces, kept, ' broken ', '[fault]');
  expect(confirmed(pieces, added)?.b).toBe('It is still [fault], order KM-20418. Maren Holt');
  expect(confirmed(pieces, doubtsWith(pieces, kept, 'holt', '[x]'))?.a).toContain('this is Maren [x].');
  expect(doubtsWith(pieces, open, '(.*', 'x')).toEqual(open);
  expect(doubtsWith(pieces, open, '  ', 'x')).toEqual(open);
});

test('whatever is written, what is not in doubt stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const piece = { id: 'a', text };
      const doubts = doubtsIn([piece], conversation);
      expect(asItStands(piece, doubts).text).toBe(text);
      for (const { places, quote } of doubts)
        for (const { start, end } of places) expect(text.slice(start, end).toLowerCase()).toBe(quote.toLowerCase());
    }),
  );
});
