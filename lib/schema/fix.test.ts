import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Adapter, ComposerPlace } from '../adapter.ts';
import { ADAPTERS } from '../adapters.ts';
import { Forbidden, parseFix, parseTaught } from './adapter.ts';
import { InvalidInput } from './invalid.ts';

/** As it would come in a file. */
const fixOf = (adapter: Adapter, change: Partial<Adapter> = {}) =>
  JSON.parse(JSON.stringify({ ...adapter, version: 2, ...change }));
const byId = (id: string) => ADAPTERS.find((each) => each.id === id) as Adapter;

describe.each(ADAPTERS.map(({ id }) => id))('%s', (id) => {
  const adapter = byId(id);
  const { hosts: _ours, ...rest } = adapter;

  test('the adapter as data passes the door, and is the same behind it', () => {
    expect(parseFix(fixOf(adapter))).toEqual({ ...rest, version: 2 });
  });

  test('[S30] it may not hold anywhere else than the built-in one, whatever hosts it names', () => {
    expect(parseFix(fixOf(adapter, { hosts: ['*.example.com'] }))).not.toHaveProperty('hosts');
  });
});

const zendesk = byId('zendesk');
const aimed = (css: string, rest: Partial<ComposerPlace> = {}) =>
  fixOf(zendesk, { composers: [{ css, name: 'Public reply', ...rest }] });

/** Ways to aim at a note's editor, a secret or people, that all mean the same to a browser. */
const HOSTILE = [
  '.internal-note [contenteditable]',
  ':is(.note) .editor',
  ':where(.reply, .internal-note) .editor',
  '.editor:has(+ .internal)',
  '.box:has(> .private-note) .editor',
  '.editor:not(:not(.note))',
  '.editor:not(:is(:not(.whisper)))',
  '.reply .editor, .note .editor',
  '#n\\6fte',
  '.internal\\2d note .editor',
  '[data-box="n\\6f te"] .editor',
  '[class*="ote"] .editor',
  '[class^="inter"] .editor',
  '[id$="e"]',
  '.composer:not(.is-public) .editor',
  '.composer:not([data-channel="reply"]) .editor',
  '.composer:not(:has(.customer-visible)) .editor',
  '.editor:nth-child(1 of .note)',
  '#p\\61ssword',
  'textarea:is([autocomplete="one-time-code"], .b)',
  '.form input',
  '.form :is(input)',
  ':is(textarea, #cc)',
  '.a >>> .recipients .b',
  '.editor[aria-label="Interne Notiz"]',
  '.editor:is([placeholder="An:"], .c)',
  '*',
  'div[contenteditable="true"]',
  ':is(div, .reply)',
  'div:not(.reply-box)',
  ':has(.reply)',
  'body [role="textbox"]',
  '.reply, textarea',
];

test.each(HOSTILE)('[S30] a fix may not have %s as its reply box', (css) => {
  expect(() => parseFix(aimed(css))).toThrow(Forbidden);
});

test.each(['.reply/**/.note', '.reply /* not */ .note', '.reply{}', '.reply:note', '.reply\\', '@import "x"'])(
  '[S30] %j is no selector at all',
  (css) => expect(() => parseFix(aimed(css))).toThrow(InvalidInput),
);

test.each<[string, Partial<ComposerPlace>]>([
  ['a note’s mode as its condition', { when: '[data-channel="internal"]' }],
  ['the want of the reply’s', { when: 'body:not(:has([data-channel="reply"]))' }],
  ['a note’s frame', { frame: ['iframe', 'iframe[title="Internal note"]'] }],
  ['an escaped frame', { frame: 'iframe#n\\6f te' }],
  ['a name of a note', { name: 'Internal note' }],
  ['a slow address', { address: '(a+)+$' }],
])('[S30] nor %s', (_, rest) => {
  expect(() => parseFix(aimed('.reply .editor', rest))).toThrow(InvalidInput);
});

test('[S30] nor call a note somebody’s words', () => {
  const roles = [{ role: 'customer', css: '.is-internal-note' } as const];
  expect(() => parseFix(fixOf(zendesk, { messages: { ...zendesk.messages, roles } }))).toThrow(Forbidden);
  const secret = [{ css: '#p\\61ssword', attribute: 'value' }];
  expect(() => parseFix(fixOf(zendesk, { subject: secret }))).toThrow(Forbidden);
  expect(() => parseTaught({ ...fixOf(zendesk), id: 'taught' })).toThrow(InvalidInput);
});

test.each<[string, object]>([
  ['no version', { version: undefined }],
  ['a broken version', { version: 1.5 }],
  ['another’s name', { id: '__proto__' }],
  ['the name of what is taught', { id: 'taught' }],
  ['a key that is not known', { run: 'alert(1)' }],
  ['a confidence that is not its own', { confidence: 'taught' }],
  ['a broken exclusion', { inward: [{ css: '.note[' }] }],
])('[S30] a fix with %s is refused', (_, change) => {
  expect(() => parseFix({ ...fixOf(zendesk), ...change })).toThrow(InvalidInput);
});

/** Any letter of a name as CSS may write it. */
const escaped = (name: string) =>
  fc.array(fc.constantFrom('plain', 'short', 'long'), { minLength: name.length, maxLength: name.length }).map((ways) =>
    [...name]
      .map((sign, at) => {
        const code = sign.codePointAt(0)?.toString(16) ?? '';
        return { plain: sign, short: `\\${code} `, long: `\\${code.padStart(6, '0')}` }[ways[at] as 'plain'];
      })
      .join(''),
  );
const names = fc.constantFrom('note', 'internal', 'password', 'recipients', 'whisper', 'private').chain(escaped);
const wrapped = fc.constantFrom<((css: string) => string)[]>(
  (css) => css,
  (css) => `:is(${css})`,
  (css) => `:where(.reply, ${css})`,
  (css) => `:has(~ ${css})`,
  (css) => `:not(:not(${css}))`,
  (css) => `:nth-last-child(2n + 1 of ${css})`,
);

test('[S30] however it is written, and however deep it stands, a forbidden name is found', () => {
  fc.assert(
    fc.property(names, fc.array(wrapped, { maxLength: 4 }), fc.constantFrom('.', '#'), (name, around, sign) => {
      const css = around.reduce((inner, wrap) => wrap(inner), `${sign}${name}`);
      expect(() => parseFix(aimed(`.reply-box${css.startsWith(':') ? css : ` ${css}`} .editor`)), css).toThrow(
        Forbidden,
      );
    }),
    { numRuns: 200 },
  );
});
