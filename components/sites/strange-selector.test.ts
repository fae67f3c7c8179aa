import { expect, test } from 'vitest';
import { strangeSelector } from './strange-selector.ts';

const file = (css: string) => JSON.stringify({ adapter: { messages: { item: ['.a', css], author: [{ css: '.b' }] } } });

test('selectors that a browser understands are let through, steps into frames among them', () => {
  expect(strangeSelector(file('.thread > div[data-id]'))).toBeNull();
  expect(strangeSelector(file('iframe.mail >>> p.text'))).toBeNull();
});

test.each(['..', '.a[', 'iframe >>> p[['])('%j is named', (css) => {
  expect(strangeSelector(file(css))).toBe(css);
});

test('what is no JSON, and what has no selectors, is for others to judge', () => {
  expect(strangeSelector('{')).toBeNull();
  expect(strangeSelector('[1, "a", null]')).toBeNull();
  expect(strangeSelector(`${'['.repeat(500)}${']'.repeat(500)}`)).toBeNull();
});

test.each<[string, object]>([
  ['the day of a thread', { messages: { day: '..' } }],
  ['the condition of a reply box', { composers: [{ css: '#a', when: '..' }] }],
  ['its frame', { composers: [{ css: '#a', frame: '..' }] }],
  ['one frame of several', { composers: [{ css: '#a', frame: ['iframe', '..'] }] }],
  ['a scope', { scope: ['.a', '..'] }],
  ['a part of the ticket’s key', { ticket: { parts: [[{ css: '..' }]] } }],
  ['a role', { messages: { roles: [{ role: 'note', css: '..' }] } }],
  ['what is left out', { messages: { ignore: '..' } }],
  ['what a page is known by', { recognise: { css: '..' } }],
  ['tags', { tags: { css: '..' } }],
])('%s is looked at', (_, adapter) => {
  expect(strangeSelector(JSON.stringify({ adapter }))).toBe('..');
});

test('who wrote may be told without a selector', () => {
  const roles = [{ role: 'agent', when: 'otherwise' }];
  expect(strangeSelector(JSON.stringify({ adapter: { messages: { roles } } }))).toBeNull();
});

test('the adapters of a pack are looked at, and its templates are not', () => {
  const pack = (css: string) => ({
    templates: [{ body: '..' }],
    adapters: [{ site: 'x', adapter: { subject: [{ css }] } }],
  });
  expect(strangeSelector(JSON.stringify(pack('h1')))).toBeNull();
  expect(strangeSelector(JSON.stringify(pack('h1[')))).toBe('h1[');
});
