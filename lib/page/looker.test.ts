import { beforeEach, expect, test } from 'vitest';
import { showMarkup } from '../../test/support/saved-page.ts';
import type { Adapter } from '../adapter.ts';
import { adapter as desk } from './adapters/marlowe-desk.ts';
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
