import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conversation } from '../../test/gallery/make.ts';
import { deidentified, redactions } from './deidentify.ts';

const talk = conversation('1', { name: 'Teresa Almeida', email: 'teresa@example.org' }, null, []);

test.each([
  ['Hi Sam, this is Teresa Almeida again.', 'Hi [name], this is [name] again.'],
  ['TERESA here, Almeida family.', '[name] here, [name] family.'],
  ['You told Mr. Novák-Smith and Dr Weiss.', 'You told Mr. [name] and Dr [name].'],
  ['My wife Anna Maria and my son, Ben, wait.', 'My wife [name] and my son, [name], wait.'],
  ['My name is Priya Nair.', 'My name is [name].'],
  ['It is broken.\nBest regards,\nJonas Berg', 'It is broken.\nBest regards,\n[name]'],
  ['Dear Mrs Whitlock,\nit came.', 'Dear Mrs [name],\nit came.'],
  ['Write to t.almeida+home@mail.example.co.uk today', 'Write to [email] today'],
  ['See https://shop.example/orders/77?id=9 or www.example.org/a', 'See [link] or [link]'],
  ['I am @teresa_a on there', 'I am [handle] on there'],
  ['Call 020 7946 0958 or +44 (0)20 7946-0958.', 'Call [phone] or [phone].'],
  ['Order KM-20418, job B-4471 and #88231.', 'Order [number], job [number] and [number].'],
  ['Card 4111 1111 1111 1111 was charged', 'Card [number] was charged'],
  ['IBAN GB29NWBK60161331926819', 'IBAN [number]'],
  ['I bought it from Larch & Lane', 'I bought it from [name]'],
])('%s', (text, safe) => {
  expect(deidentified(text, talk)).toBe(safe);
});

test.each([
  'I have waited 3 weeks, since 2019 even, and paid $1,250.00 or 340 dollars.',
  'Monday at 10:30 is fine. Thanks in advance',
  'The Premium Cover is worth nothing. I am angry!',
  'My mother is 81, it was 13 degrees.',
  'Thanks for nothing. Great service.',
  'It was due on 12/11/2026, then 2026-11-20, then 3.12.26.',
])('what tells nobody who it is stays: %s', (text) => {
  expect(deidentified(text, talk)).toBe(text);
});

test('a name that the conversation does not give as a name is no pattern', () => {
  const odd = conversation('1', { name: '(.*)+ Kim' }, null, []);
  expect(deidentified('Kim wrote (.*)+ Kim. Then again.', odd)).toBe('[name] wrote [name]. Then again.');
});

test('a long hostile text does not hang', () => {
  const runs = ['1-', 'A', 'a@', '1 ', 'Aa ', 'a.', 'Dear ', 'my wife ', '[name] '];
  const text = runs.map((run) => run.repeat(20_000)).join('\n');
  expect(deidentified(text, talk).length).toBeGreaterThan(1000);
});

test('each replacement is told with what was there', () => {
  const text = 'Hi, I am Teresa Almeida, order KM-20418. My son Ben is on +44 20 7946 0958.';
  expect(redactions(text, talk).map(({ quote, stands }) => [quote, stands])).toEqual([
    ['Teresa Almeida', '[name]'],
    ['KM-20418', '[number]'],
    ['Ben', '[name]'],
    ['+44 20 7946 0958', '[phone]'],
  ]);
});

test('the replacements, made by hand, give the same text, and quote the original', () => {
  const piece = fc.constantFrom(
    'Teresa',
    ' ',
    ', ',
    'a@b.example',
    '020 7946 0958',
    '[name]',
    'my son Ben',
    'Dr Weiss',
    'KM-20418.',
    '@teresa',
    '\n',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      const made = redactions(text, talk);
      let at = 0;
      let by = '';
      for (const { start, end, quote, stands } of made) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(text.slice(start, end)).toBe(quote);
        by += text.slice(at, start) + stands;
        at = end;
      }
      expect(by + text.slice(at)).toBe(deidentified(text, talk));
    }),
  );
});
