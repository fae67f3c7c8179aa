import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showMarkup } from '../../test/support/saved-page.ts';
import type { Adapter } from '../adapter.ts';
import { adapter as desk } from './adapters/marlowe-desk.ts';
import { byAddress } from './by-address.ts';
import { Looker } from './looker.ts';
import { Reader } from './reader.ts';
import { Structure } from './structure.ts';

/** A helpdesk that names its ticket in the address alone. */
const addressed: Adapter = { ...desk, ticket: { address: '(?:/tickets/|#)(\\d+)' } };

const ignore = () => undefined;
const withoutReader = (adapter: Adapter) =>
  new Looker([adapter], new Structure(ignore, ignore, new AbortController().signal));
const lookerOn = (adapter: Adapter) => Object.assign(withoutReader(adapter), { reader: new Reader() });

const article = (id: string, text: string) =>
  `<article data-message-id="${id}" data-author="customer"><div class="message-body">${text}</div></article>`;

function show(address: string, ...articles: string[]): void {
  const head = '<head><meta name="generator" content="Marlowe Desk"></head>';
  showMarkup(`${head}<body><header data-ticket-id="1"></header><main>${articles.join('')}</main></body>`, address);
}

const said = ({ seen }: Looker) => seen.conversation?.messages.map(({ text }) => text);

beforeEach(() => show('/'));
afterEach(() => {
  vi.useRealTimers();
  globalThis.attuneInfer = undefined;
});

test.each(['/tickets/2', '#2'])(
  'an address that a script changes to %s is another ticket, before anything else changes',
  (to) => {
    show('/tickets/1', article('a', 'One'));
    const looker = lookerOn(addressed);
    looker.again();
    expect(looker.hasMoved()).toBe(false);
    history.pushState(null, '', to === '#2' ? '/#2' : to);
    expect(looker.hasMoved()).toBe(true);
    expect(looker.seen).toMatchObject({ ticket: '2', conversation: null, waiting: true });
    // The old thread still stands there: it is not the new ticket's.
    expect(looker.again()).toMatchObject({ moved: false });
    expect(looker.seen.conversation).toBeNull();
  },
);

test('a silent re-render with the same words is no news, and its nodes are known', () => {
  show('/tickets/1', article('a', 'One'));
  const looker = lookerOn(addressed);
  looker.again();
  const main = document.querySelector('main') as Element;
  main.replaceChildren(...[...main.children].map((child) => child.cloneNode(true)));
  expect(looker.again()).toMatchObject({ said: false, any: false });
  expect(looker.seen.items[0]?.isConnected).toBe(true);
});

test('a message that leaves the page is kept while its ticket is open, and not taken to the next', () => {
  show('/tickets/1', article('a', 'One'), article('b', 'Two'));
  const looker = lookerOn(addressed);
  looker.again();
  document.querySelector('article')?.remove();
  expect(looker.again()).toMatchObject({ said: false });
  expect(said(looker)).toEqual(['One', 'Two']);
  show('/tickets/2', article('c', 'Three'));
  looker.again();
  expect(said(looker)).toEqual(['Three']);
});

test('“look again” reads what the page shows, and nothing else', () => {
  show('/tickets/1', article('a', 'One'), article('b', 'Two'));
  const looker = lookerOn(addressed);
  looker.again();
  document.querySelector('article')?.remove();
  looker.again(true);
  expect(said(looker)).toEqual(['Two']);
});

test('until the script that reads tickets has come, the ticket is known and its words are awaited', () => {
  show('/tickets/1', article('a', 'One'));
  const looker = withoutReader(addressed);
  expect(looker.again()).toMatchObject({ moved: true });
  expect(looker.seen).toMatchObject({ ticket: '1', conversation: null, waiting: true });
  looker.reader = new Reader();
  expect(looker.again()).toMatchObject({ moved: false, said: true, any: true });
  expect(said(looker)).toEqual(['One']);
});

test('what was looked into for the ticket is told, so that it can be watched', () => {
  show('/tickets/1', '<section></section>');
  const shadow = (document.querySelector('section') as Element).attachShadow({ mode: 'open' });
  shadow.append(...new DOMParser().parseFromString(article('a', 'One'), 'text/html').body.children);
  const looker = lookerOn({ ...addressed, messages: { ...desk.messages, item: ['section >>> article'] } });
  looker.again();
  expect(said(looker)).toEqual(['One']);
  expect([...looker.seen.insides]).toEqual([shadow]);
});

test('messages without ids that leave the page are kept by what they say, and their words can still be shown', () => {
  const unnamed: Adapter = { ...desk, messages: { ...desk.messages, id: [] } };
  const words = ['One of many', 'Two of many', 'Three of many', 'Four of many'];
  const articles = words.map((text, index) => article(`${index}`, text));
  show('/', ...articles.slice(0, 3));
  const looker = lookerOn(unnamed);
  looker.again();
  show('/', ...articles.slice(2));
  looker.again();
  expect(said(looker)).toEqual(words);
  const placed = looker.seen.conversation?.messages.map(({ id }) => looker.seen.places.get(id)?.text);
  expect(placed).toEqual([undefined, undefined, 'Three of many', 'Four of many']);
});

/** What the page's structure would give: the demo's markup after a redesign. */
const redesigned: Adapter = {
  ...desk,
  messages: { ...desk.messages, item: ['.entry'], body: ['.words'], roles: [{ role: 'customer', when: 'otherwise' }] },
  composers: [{ css: '.box', name: 'Some box' }],
};
const entry = ['Where is my kettle?', 'I am furious.']
  .map((text) => `<div class="entry"><p class="words">${text}</p></div>`)
  .join('');
const infersTo = (adapter: Adapter | null) => {
  globalThis.attuneInfer = vi.fn(() => ({ adapter, confidence: 0.8, insides: new Set<never>() }));
  return globalThis.attuneInfer;
};

test('a known helpdesk that shows nothing is waited for, then read by its structure, and the next ticket at once', () => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  const infer = infersTo(redesigned);
  show('/tickets/1', entry);
  const looker = lookerOn(addressed);
  looker.again();
  expect(looker.seen).toMatchObject({ conversation: null, waiting: true });
  expect(infer).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  looker.again();
  expect(looker.seen).toMatchObject({ strange: 'changed', structure: 0.8, waiting: false });
  expect(said(looker)).toEqual(['Where is my kettle?', 'I am furious.']);
  expect(looker.seen.parts).toContainEqual({ part: 'messages', state: 'guessed' });
  history.replaceState(null, '', '/tickets/2');
  looker.again();
  expect(looker.seen, 'what still stands there is the last ticket’s').toMatchObject({
    conversation: null,
    waiting: true,
  });
  for (const words of document.querySelectorAll('.words')) words.textContent += ' So glad now.';
  vi.advanceTimersByTime(5_000);
  looker.again();
  expect(said(looker)).toEqual(['Where is my kettle? So glad now.', 'I am furious. So glad now.']);
});

test('a known helpdesk that is only slow is read as it is known', () => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  const infer = infersTo(redesigned);
  show('/tickets/1');
  const looker = lookerOn(addressed);
  looker.again();
  vi.advanceTimersByTime(1_000);
  show('/tickets/1', article('a', 'One'));
  looker.again();
  vi.advanceTimersByTime(2_000);
  looker.again();
  expect(said(looker)).toEqual(['One']);
  expect(looker.seen.structure).toBeNull();
  expect(infer).not.toHaveBeenCalled();
});

test('a product known by its address alone is read by its structure, under its name, and said to be untried', () => {
  infersTo({ ...redesigned, recognise: { css: 'body' }, composers: [] });
  show('/open/cnv_1', entry);
  const looker = lookerOn(
    byAddress({
      id: 'front',
      name: 'Front',
      ticket: { address: '/open/(cnv_\\d+)' },
      channel: { usual: 'email' },
      address: '^/open/',
    }),
  );
  looker.again();
  expect(looker.seen).toMatchObject({ strange: 'unverified', structure: 0.8 });
  expect(globalThis.attuneInfer).toHaveBeenCalledWith(expect.objectContaining({ id: 'front' }));
});

test('where the known place to write is still there, no guessed one is written into', () => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  infersTo(redesigned);
  const box = '<textarea class="box" data-composer="reply"></textarea>';
  const looker = lookerOn({ ...addressed, composers: [{ css: '.box', when: '.replying', name: 'Public reply' }] });
  for (const [more, composer, hindrance] of [
    ['', null, 'not_reply'],
    ['<i class="replying"></i>', 'Public reply', null],
  ] as const) {
    show('/tickets/1', entry, box, more);
    looker.again();
    vi.advanceTimersByTime(2_000);
    looker.again();
    expect(looker.seen.structure).toBe(0.8);
    expect(looker.seen.composer?.name ?? null).toBe(composer);
    expect(looker.seen.hindrance).toBe(hindrance);
    expect(looker.composer()?.name ?? null).toBe(composer);
  }
});
