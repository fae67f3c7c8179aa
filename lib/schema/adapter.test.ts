import { expect, test } from 'vitest';
import { TAUGHT } from '../../test/support/taught.ts';
import type { Adapter } from '../adapter.ts';
import { Forbidden, parseTaught } from './adapter.ts';
import { InvalidInput } from './invalid.ts';

const withComposer = (css: string, rest: object = {}) => ({ ...TAUGHT, composers: [{ css, name: 'Reply', ...rest }] });
const withMessages = (change: object) => ({ ...TAUGHT, messages: { ...TAUGHT.messages, ...change } });

test('an adapter as the picker makes it is taken as it is', () => {
  expect(parseTaught(TAUGHT)).toEqual(TAUGHT);
});

test.each([
  '#reply',
  'form.answer > textarea:nth-child(2)',
  'div[aria-label="Write a message"]',
  '#rte >>> body',
  'ml-app >>> ml-reply >>> div.box',
  'textarea[name="body"]',
])('%s may be a reply box', (css) => {
  expect(parseTaught(withComposer(css)).composers[0]?.css).toBe(css);
});

test.each([
  'input[type="password"]',
  'input',
  'input.reply',
  '#password',
  'textarea#cardNumber',
  'textarea[autocomplete="cc-number"]',
  'textarea[autocomplete="one-time-code"]',
  'textarea.otp',
  'textarea[name="to"]',
  'div.recipients',
  'textarea[name="_bcc"]',
  'div[aria-label="Internal note"]',
  'form.private textarea',
  'div.whisper-box',
  'textarea.search',
  'textarea',
  '*',
  'div[contenteditable="true"]',
  'div[role="textbox"]',
  '#reply, #note',
  '.reply, .box',
  ':is(.reply, .box)',
  '.box:not(.reply)',
  ':has(.reply)',
])('[S30] %s is refused as a reply box', (css) => {
  expect(() => parseTaught(withComposer(css))).toThrow(Forbidden);
});

test.each([
  '#internalnote',
  '#empfaenger',
  'div[aria-label="An:"]',
  'div[aria-label="À :"]',
  'textarea[placeholder="Interne Notiz"]',
  "div[aria-label='nota privada']",
  'div[title="社内メモ"]',
  'div[aria-label="内部备注"]',
  '#destinataire',
  '#notiz textarea',
  'textarea[placeholder="Kommentar (intern)"]',
  '#userPasswort',
])('[S30] %s is refused as a reply box, in whatever language', (css) => {
  expect(() => parseTaught(withComposer(css))).toThrow(Forbidden);
});

test.each<[string, object]>([
  ['a note’s tab as the condition', withComposer('#reply', { when: '.tab-internal-note.active' })],
  ['its label as the condition', withComposer('#reply', { when: '[role="tab"][aria-label="Interne Notiz"]' })],
  ['a note’s frame', withComposer('#reply', { frame: 'iframe.note-editor-internal' })],
  ['a frame below that', withComposer('#reply', { frame: ['iframe', 'iframe[title="Nota interna"]'] })],
  ['the recipients’ frame', withComposer('#reply', { frame: '#empfaenger' })],
  ['a note’s place as where all is looked for', { ...TAUGHT, scope: ['#internalnote'] }],
])('[S30] %s is refused', (_, value) => {
  expect(() => parseTaught(value)).toThrow(Forbidden);
});

test('a condition may leave the note out, and a scope may be named for what it holds', () => {
  const when = 'form:not(.internal-note)';
  expect(parseTaught(withComposer('#reply', { when })).composers[0]?.when).toBe(when);
  expect(parseTaught({ ...TAUGHT, scope: ['.ticket-to-answer', '.notification-area'] }).scope).toHaveLength(2);
});

test.each<[string, unknown]>([
  ['a password read as the subject', { ...TAUGHT, subject: [{ css: '#password', attribute: 'value' }] }],
  ['a card read as a message', withMessages({ body: ['.card-number'] })],
  ['a code in a role', withMessages({ roles: [{ role: 'customer', css: '.one-time-code' }] })],
])('[S30] %s is refused', (_, value) => {
  expect(() => parseTaught(value)).toThrow(Forbidden);
});

test.each<[string, unknown]>([
  ['an unknown key', { ...TAUGHT, script: 'alert(1)' }],
  ['an unknown key below', withMessages({ run: true })],
  ['an unknown key of a reply box', withComposer('#reply', { send: true })],
  ['another id', { ...TAUGHT, id: 'zendesk' }],
  ['another origin', { ...TAUGHT, confidence: 'source' }],
  ['hosts of its own', { ...TAUGHT, hosts: ['*.example.com'] }],
  ['no messages', withMessages({ item: [] })],
  ['no roles', withMessages({ roles: [] })],
  ['a slow expression', { ...TAUGHT, ticket: { address: '(a+)+$' } }],
  ['a broken expression', { ...TAUGHT, ticket: { address: '(' } }],
  ['a selector without end', withMessages({ item: ['a'.repeat(700)] })],
  ['a style sheet', withMessages({ item: ['a{color:red}'] })],
  ['a selector that is none', withMessages({ item: ['.message['] })],
  ['one as only jQuery knows it', { ...TAUGHT, subject: [{ css: 'h1:visible' }] }],
  ['a step into nothing', withMessages({ body: ['iframe >>> '] })],
  ['a broken one for a note', withMessages({ roles: [{ role: 'note', css: '..is-private' }] })],
  ['a broken day', withMessages({ day: 'h5 >' })],
  ['a broken condition', withComposer('#reply', { when: ':has(' })],
  ['a broken frame', withComposer('#reply', { frame: ['iframe', '[title='] })],
  ['a broken scope', { ...TAUGHT, scope: ['.ticket,'] }],
  ['too many ways', { ...TAUGHT, subject: Array.from({ length: 20 }, () => ({ css: 'h1' })) }],
  ['a name with signs that are not shown', { ...TAUGHT, name: 'desk\u0007' }],
  ['a number', 7],
  ['a list', [TAUGHT]],
  ['nothing', null],
])('[S13] [S30] %s is refused', (_, value) => {
  expect(() => parseTaught(value)).toThrow(InvalidInput);
});

test('[S13] names that JavaScript gives meaning to, and great depth, are refused', () => {
  const polluted = JSON.parse(JSON.stringify(TAUGHT).replace('"id"', '"__proto__":{"x":1},"id"'));
  expect(() => parseTaught(polluted)).toThrow(InvalidInput);
  let deep: unknown = 'end';
  for (let level = 0; level < 10_000; level += 1) deep = { deep };
  expect(() => parseTaught({ ...TAUGHT, deep })).toThrow('deeper');
  expect(({} as { x?: number }).x).toBeUndefined();
});

test('the place is named', () => {
  const wrong: unknown = { ...TAUGHT, messages: { ...TAUGHT.messages, order: 'by_chance' } satisfies object };
  expect(() => parseTaught(wrong as Adapter)).toThrow('messages.order: expected newest_last, newest_first or by_id');
  expect(() => parseTaught(withMessages({ day: 'h5 >' }))).toThrow('messages.day: is no selector: h5 >');
});
