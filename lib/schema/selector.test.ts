import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ADAPTERS } from '../adapters.ts';
import { isSelector } from './selector.ts';

test.each([
  '*',
  'p',
  'my-app',
  '#reply',
  '.a.b#c',
  'div > p + p ~ p span',
  'a , b,c',
  '[data-id]',
  '[data-id=x]',
  '[ data-id ^= "a b]" i]',
  "[title='it\\'s']",
  '[aria-label="Add a note…"]',
  '.w-1\\/2',
  '.\\31 0',
  '.größe',
  ':scope > p:nth-child(2n + 1)',
  'li:nth-last-child(-n+3 of .shown)',
  'p:not(.a, .b):is(h1, h2):where(.x)',
  '.m:has(> time, + .b)',
  ':host(.open) p',
  'p:lang(de, "fr")',
  ':dir(rtl)',
  '>>> body',
  'ml-app >>> ml-thread >>> .m',
  'iframe[title="Mail"] >>> p.text',
])('%s is a selector', (css) => expect(isSelector(css)).toBe(true));

test.each([
  '',
  ' ',
  '..',
  '.a[',
  'p[data-id="x]',
  'a,',
  ', a',
  'a > > b',
  'a >',
  '.1a',
  '#',
  'p:visible',
  'p:contains("x")',
  'p::before',
  'p:nth-child(x)',
  'p:not()',
  'p:not(.a',
  'p)',
  'a b }',
  '//div[@id="x"]',
  'p >>> ',
  'iframe >>> p[[',
  'ml-app >>> >>> p',
  `${':not('.repeat(9)}p${')'.repeat(9)}`,
])('%j is none', (css) => expect(isSelector(css)).toBe(false));

/** Where an adapter has selectors; a reply's `when` is one, a role's is not. */
function* selectorsIn(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string' && /^(?:css|item|body|ignore|attachments|loading|scope|frame|day)$/u.test(key))
    yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) yield* selectorsIn(part, Array.isArray(value) ? key : name);
}

test('every selector of every known helpdesk is one', () => {
  const all = ADAPTERS.flatMap((adapter) => [
    ...selectorsIn(adapter),
    ...adapter.composers.flatMap(({ when }) => when ?? []),
  ]);
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((css) => !isSelector(css))).toEqual([]);
});

test('[S13] whatever is given, it is answered, and at once', () => {
  const sign = fc.constantFrom(...'a.#[]="\'\\:()>+~, *n2-|{}\n'.split(''));
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      expect(typeof isSelector(signs.join(''))).toBe('boolean');
    }),
  );
  for (const long of [
    'a '.repeat(300),
    ':not('.repeat(120),
    '[a="'.repeat(150),
    '\\'.repeat(600),
    `[${'\\aaaaaa'.repeat(80)}`,
    'a'.repeat(600),
  ]) {
    const from = performance.now();
    isSelector(long);
    expect(performance.now() - from).toBeLessThan(100);
  }
});
