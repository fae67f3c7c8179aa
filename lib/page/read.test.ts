import { beforeEach, expect, test } from 'vitest';
import { showMarkup } from '../../test/support/saved-page.ts';
import type { Adapter, Way } from '../adapter.ts';
import { adapter } from './adapters/marlowe-desk.ts';
import { KeptItems } from './kept-items.ts';
import { readPage } from './read.ts';

const message = (id: string, text: string, author = 'customer') =>
  `<article data-message-id="${id}" data-author="${author}"><b class="message-author">Kim</b><div class="message-body">${text}</div></article>`;

const show = (...messages: string[]) =>
  showMarkup(
    `<head></head><body><header data-ticket-id="1"><h1>A ticket</h1><span class="ticket-customer">Kim</span></header><main>${messages.join('')}</main></body>`,
  );

const texts = (kept?: KeptItems) => readPage(adapter, '1', kept).conversation?.messages.map(({ text }) => text);
const body = (index: number) => document.querySelectorAll('.message-body')[index] as HTMLElement;
/** Until the page's changes have been told to those who watch it. */
const told = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => show());

test('an empty thread, and messages without their parts, are no conversation', () => {
  expect(readPage(adapter, '1').conversation).toBeNull();
  show('<article data-message-id="1"></article>');
  const { conversation, parts } = readPage(adapter, '1');
  expect(conversation).toBeNull();
  expect(parts).toContainEqual({ part: 'role', state: 'missing' });
});

test('two messages with one id are both read; the same one shown twice is read once', () => {
  show(message('1', 'One'), message('1', 'Two'), message('2', 'Three'), message('2', 'Three'));
  const { conversation, numbered } = readPage(adapter, '1');
  expect(conversation?.messages.map(({ id, text }) => [id, text])).toEqual([
    ['1', 'One'],
    ['1 (2)', 'Two'],
    ['2', 'Three'],
  ]);
  expect(numbered).toBe(false);
});

test('of a very long thread the latest messages are read, and how many were not is said', () => {
  show(...Array.from({ length: 510 }, (_, index) => message(`${index}`, `Message ${index}`)));
  const { conversation, older } = readPage(adapter, '1');
  expect(older).toBe(10);
  expect(conversation?.messages.at(-1)?.text).toBe('Message 509');
});

test('a message nested without end, and one without an end, are read as far as anybody would', () => {
  show(message('1', 'words'), message('2', 'x'.repeat(60_000)));
  // What is out of sight as a whole is read without asking for styles, which this document is slow to tell.
  body(0).style.visibility = 'hidden';
  let at: Element = body(0);
  for (let depth = 0; depth < 520; depth += 1) at = at.appendChild(document.createElement('div'));
  at.textContent = 'too deep';
  const read = texts() ?? [];
  expect(read[0]).toBe('words');
  expect(read[1]?.length).toBe(50_000);
});

test('what was read is kept until it changes, or something that it stands in', async () => {
  const kept = new KeptItems();
  show(message('1', 'One'), message('2', 'Two'));
  expect(texts(kept)).toEqual(['One', 'Two']);
  const place = readPage(adapter, '1', kept).places.get('1');
  expect(readPage(adapter, '1', kept).places.get('1')).toBe(place);
  body(1).textContent = 'Two and a half';
  await told();
  expect(texts(kept)).toEqual(['One', 'Two and a half']);
  expect(readPage(adapter, '1', kept).places.get('1')).toBe(place);
  document.querySelector('main')?.setAttribute('class', 'other');
  await told();
  expect(readPage(adapter, '1', kept).places.get('1')).not.toBe(place);
});

test('the role is read anew when it is known who the customer is', () => {
  const roles = [
    { role: 'customer', when: 'author_is_customer' },
    { role: 'agent', when: 'otherwise' },
  ] as const;
  const named = { ...adapter, messages: { ...adapter.messages, roles } };
  const kept = new KeptItems();
  show(message('1', 'One'));
  const customer = document.querySelector('.ticket-customer') as Element;
  customer.textContent = 'Somebody';
  expect(readPage(named, '1', kept).conversation?.messages[0]?.author).toBe('agent');
  customer.textContent = 'Kim';
  expect(readPage(named, '1', kept).conversation?.messages[0]?.author).toBe('customer');
});

/** Who wrote a message stands in it or before it, or is who wrote the one before. */
function guessed(author: Way): Adapter {
  const roles = [
    { role: 'customer', author: '^Kim$' },
    { role: 'agent', when: 'otherwise' },
  ] as const;
  return { ...adapter, messages: { ...adapter.messages, author: [author], carried: true, roles } };
}
const authors = (by: Adapter, kept: KeptItems) =>
  readPage(by, '1', kept).conversation?.messages.map(({ author }) => author);

test('a message without a name is read anew when the one before it turns out to be by another', async () => {
  const by = guessed({ css: '.message-author' });
  const kept = new KeptItems();
  show(message('1', 'One'), message('2', 'Two'), message('3', 'Three'));
  const [first, second, third] = document.querySelectorAll('.message-author');
  second?.remove();
  third?.remove();
  expect(authors(by, kept)).toEqual(['customer', 'customer', 'customer']);
  if (first) first.textContent = 'Ann';
  await told();
  expect(authors(by, kept)).toEqual(['agent', 'agent', 'agent']);
});

test('a message whose author stands before it is read anew when that says another, or another stands there', async () => {
  const by = guessed({ css: '.message-author', before: true });
  const kept = new KeptItems();
  show('<b class="message-author">Kim</b>', message('1', 'One'));
  expect(authors(by, kept)).toEqual(['customer']);
  const place = readPage(by, '1', kept).places.get('1');
  expect(readPage(by, '1', kept).places.get('1')).toBe(place);
  const before = document.querySelector('main > .message-author') as Element;
  before.textContent = 'Ann';
  await told();
  expect(authors(by, kept)).toEqual(['agent']);
  const other = before.cloneNode(true) as Element;
  other.textContent = 'Kim';
  before.replaceWith(other);
  expect(authors(by, kept)).toEqual(['customer']);
});

test('notes and tags are parts that are told of', () => {
  const state = (part: string, by: Adapter) => readPage(by, '1').parts.find((each) => each.part === part)?.state;
  show(message('1', 'One'));
  expect(state('note', adapter)).toBeUndefined();
  expect(state('tags', adapter)).toBe('missing');
  show(message('1', 'One'), message('2', 'For us', 'note'), '<i class="tag">vip</i>');
  expect(state('note', adapter)).toBe('found');
  expect(state('tags', { ...adapter, tags: { css: '.tag' } })).toBe('found');
  const roles = adapter.messages.roles.filter(({ role }) => role !== 'note');
  expect(state('note', { ...adapter, messages: { ...adapter.messages, roles } })).toBe('missing');
});

test('a clock without a day is a guess; below a heading that names the day it is none', () => {
  const said = (clock: string) =>
    message('1', 'Hello?').replace('</article>', `<i class="clock">${clock}</i></article>`);
  const clocked = (more: object): Adapter => ({
    ...adapter,
    messages: { ...adapter.messages, at: [{ css: '.clock' }], ...more },
  });
  const timeOf = (by: Adapter) => {
    const { parts, times } = readPage(by, '1');
    return [parts.find(({ part }) => part === 'time')?.state, times.get('1')];
  };
  show(said('14:05'));
  expect(timeOf(clocked({}))).toEqual(['guessed', '14:05']);
  show('<h5>Mon, Nov 16</h5>', said('2:05 PM'));
  expect(timeOf(clocked({ day: 'h5' }))).toEqual(['found', 'Mon, Nov 16 2:05 PM']);
  show(said('Nov 16, 14:05'));
  expect(timeOf(clocked({}))).toEqual(['found', 'Nov 16, 14:05']);
});
