import fc from 'fast-check';
import { expect } from 'vitest';
import { FEELINGS, type Reading } from '../../lib/conversation.ts';

/** What is true of every reading. `texts` are the messages' originals by id. */
export function holds(reading: Reading, texts: Readonly<Record<string, string>>): void {
  for (const name of FEELINGS) {
    expect(reading.scores[name]).toBeGreaterThanOrEqual(0);
    expect(reading.scores[name]).toBeLessThanOrEqual(1);
  }
  expect(Math.abs(reading.polarity)).toBeLessThanOrEqual(1);
  expect(reading.language).toMatch(/^[a-z]{2}$|^und$/);
  for (const { message, start, end, quote, weight } of reading.evidence) {
    expect(texts[message]?.slice(start, end)).toBe(quote);
    expect(quote).not.toBe('');
    expect(Math.abs(weight)).toBeLessThanOrEqual(1);
  }
  for (const { name } of reading.feelings) expect(reading.evidence.some((each) => each.for === name)).toBe(true);
  for (const { name } of reading.signals) expect(reading.evidence.some((each) => each.for === name)).toBe(true);
  for (const name of reading.causes) expect(reading.evidence.some((each) => each.for === `cause:${name}`)).toBe(true);
}

const WORDS = [
  'I am ',
  'furious',
  "don't ",
  'not ',
  'thank you ',
  'WORST ',
  'three times ',
  'gas leak ',
  'cancel my account ',
  'nobody ever answers me. ',
  'I am really worried about it, ',
  'this is a disgrace! ',
  '$400 ',
  'if ',
  'but ',
  'sooooo ',
  'constructor ',
  '__proto__ ',
  'toString ',
  "it's-",
  'a.b.',
  'שלום ',
  'Mr. ',
  'إلغاء ',
  '届きません ',
  'odeur de gaz ',
  'İstanbul ',
  'ŁÓDŹ ',
  '\ud835\udc1a\ud835\udc27\ud835\udc20\ud835\udc2b\ud835\udc32 ',
];

const SIGNS = [
  '!!',
  '?!.',
  '…',
  '’',
  '"',
  '“',
  '(',
  ')',
  '/',
  '& ',
  '- ',
  '-- ',
  '—',
  ':( ',
  '>:(',
  '😡',
  '❤️',
  '👩‍👧 ',
  '🇩🇪',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u0085',
  '\0',
  '\u001b[31m',
];

/** Half pairs, signs that are not shown, signs that turn the writing around, piled accents. */
const UNSEEN = [
  '\ud83d',
  '\udc00',
  '\udbff\ud800',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u061c',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufffd',
  '\ufe0f',
  '\u0301\u0301\u0301',
  '\u{e0061}',
  '\u3164',
];

const MARKUP = [
  '<b>',
  '</b>',
  '<br/>',
  '<div class="gmail_quote">',
  '</div>',
  '<blockquote>',
  '</blockquote>',
  '<style>',
  '</style>',
  '<script>alert("I hate it")</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<img src="x" onerror="',
  '<p',
  '&#39;',
  '&nbsp;',
  '&lt;b&gt;',
  '&#x202e;',
  '&#55357;',
  '&amp',
];

const MAIL = [
  '> ',
  '>> > ',
  '\n> I am sad\n',
  '\n&gt; ',
  '\nOn Mon, 3 May 2021 at 10:00, X <x@example.com> wrote:\n',
  '\nAm 03.05.2021 um 10:00 schrieb X:\n',
  '\nLe lun. 3 mai 2021 à 10:00, X <x@example.com> a écrit :\n',
  '\n-----Original Message-----\n',
  '\nFrom: X <x@example.com>\nSent: Monday\nTo: Y\nSubject: FW: Z\n',
  '\nBegin forwarded message:\n\n',
  '\n##- Please type your reply above this line -##\n',
  '\n[Ticket #123]\n',
  '\nKind regards,\nJo Bloggs\n+44 1632 960001\n',
  '\n-- \nJo\n',
  '\nSent from my iPhone\n',
  '\nPS: I am furious\n',
  '\nThis email is confidential and intended solely for the addressee.\n',
  '\nAutomatic reply: I am out of the office\n',
  'Guten Tag, ich warte seit drei Wochen auf mein Paket. ',
  'I have written to you three times and nobody answers. ',
  'Hola, todavía no ha llegado mi pedido. ',
];

/** As much of one sign as a cat on a keyboard writes. */
const HELD = fc
  .tuple(fc.constantFrom(...SIGNS, ...UNSEEN, 'a', ' ', '<', '&', '> ', 'é', '0'), fc.nat({ max: 50_000 }))
  .map(([sign, length]) => sign.repeat(Math.ceil(length / sign.length)));

const piece = fc.oneof(
  { weight: 16, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 5, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 3, arbitrary: fc.constantFrom(...UNSEEN) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: fc.constantFrom(...MAIL) },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

/** Pieces of real mails and of everything that goes wrong in them, in any order. */
export const messy = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

/** The same, now and then with one sign held down between two of them. */
export const hostile = fc.oneof(
  { weight: 20, arbitrary: messy },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.tuple(messy, HELD, messy).map((parts) => parts.join('')) },
);
