import { beforeEach, describe, expect, test } from 'vitest';
import { showMarkup, showSavedPage } from '../../../test/support/saved-page.ts';
import { ADAPTERS } from '../../adapters.ts';
import { withTimes } from '../../panel/times/told.ts';
import { readPage } from '../read.ts';
import { openTicket, recognise } from '../recognise.ts';
import { adapter } from './request-tracker.ts';

/** A page as Request Tracker made it, saved from the seeded instance. */
const show = (page: string, address: string) => showSavedPage(`request-tracker/${page}.html`, address);

beforeEach(() => showMarkup('<head></head><body></body>'));

describe('a ticket page', () => {
  test('is read as it was said: roles, order, text, times, subject', () => {
    show('display-furious', '/Ticket/Display.html?id=3');
    expect(recognise(ADAPTERS)?.id).toBe('request-tracker');
    expect(openTicket(adapter)).toBe('3');
    const { conversation } = readPage(adapter, '3');
    expect(conversation?.subject).toBe('Third time I am writing: grinder still broken, order KM-20418');
    expect(conversation?.customer).toMatchObject({ name: 'Dana Whitlock', email: 'dana.whitlock@example.org' });
    expect(conversation?.messages.map(({ author }) => author)).toEqual(
      expect.arrayContaining(['customer', 'agent', 'note']),
    );
    expect(conversation?.messages[0]?.at).toBe('2026-11-09T16:06:30.000Z');
    const ids = conversation?.messages.map(({ id }) => Number(id)) ?? [];
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
  });

  test('an answer written in the web form has the page’s own time', () => {
    show('display-furious', '/Ticket/Display.html?id=3');
    const { conversation, times } = readPage(adapter, '3');
    const told = { language: 'en', said: Object.fromEntries(times) };
    const now = new Date(2026, 10, 18, 17, 0);
    const messages = conversation && withTimes(conversation, told, now).conversation.messages;
    expect(messages?.length).toBeGreaterThan(2);
    for (const { id, at } of messages ?? []) expect(at, id).toMatch(/^2026-11-/u);
  });

  test('what its messages are known by first has gone: the same is read', () => {
    show('display-furious', '/Ticket/Display.html?id=3');
    const said = () => readPage(adapter, '3').conversation?.messages.map(({ author, text }) => ({ author, text }));
    const before = said();
    for (const item of document.querySelectorAll('.transaction.message')) item.classList.remove('message');
    expect(said()).toEqual(before);
    expect(readPage(adapter, '3').parts).toContainEqual({ part: 'messages', state: 'guessed' });
  });

  test('an internal note is never the customer’s, in any language of RT’s', () => {
    show('display-furious', '/Ticket/Display.html?id=3');
    const notes = readPage(adapter, '3').conversation?.messages.filter(({ author }) => author === 'note') ?? [];
    expect(notes.length).toBeGreaterThan(0);
    for (const description of document.querySelectorAll('.description')) {
      for (const node of description.childNodes) {
        if (node.textContent?.includes('Comments added')) node.textContent = ' - Kommentar hinzugefügt';
      }
    }
    const german = readPage(adapter, '3').conversation?.messages.filter(({ author }) => author === 'note');
    expect(german).toEqual(notes);
  });

  test('folded quotes are not the customer’s words', () => {
    show('display-quoted', '/Ticket/Display.html?id=6');
    const messages = readPage(adapter, '6').conversation?.messages ?? [];
    const folded = [...document.querySelectorAll('.transaction')].flatMap((item) =>
      [...item.querySelectorAll('.message-stanza .message-stanza')].map((quote) => ({
        said: messages.find(({ id }) => id === item.getAttribute('data-transaction-id'))?.text ?? '',
        quoted: quote.textContent?.trim().slice(0, 30) ?? '',
      })),
    );
    expect(folded.length).toBeGreaterThan(0);
    for (const { said, quoted } of folded) expect(said).not.toContain(quoted);
  });

  test('markup that has changed is said, part by part, and nothing is thrown', () => {
    show('display-furious', '/Ticket/Display.html?id=3');
    for (const item of document.querySelectorAll('.transaction')) item.className = 'redesigned';
    const { conversation, parts } = readPage(adapter, '3');
    expect(conversation).toBeNull();
    expect(parts).toContainEqual({ part: 'messages', state: 'missing' });
  });
});

describe('a reply page', () => {
  test('knows its ticket from the form when the address has lost it', () => {
    show('update-respond', '/Ticket/Update.html');
    expect(openTicket(adapter)).toBe('3');
  });
});

test.each([
  ['index', '/index.html'],
  ['Search-Results', '/Search/Results.html?Query=id%20%3D%203&Rows=50'],
  ['Ticket-Create', '/Ticket/Create.html?Queue=3'],
  ['Dashboards-Render', '/Dashboards/3/Support'],
  ['Prefs-Other', '/Prefs/Other.html?id=3'],
  ['User-Summary', '/User/Summary.html?id=3'],
])('a page that is not a ticket has none: %s', (body, address) => {
  showMarkup(
    `<body id="comp-${body}"><div id="main-navigation"></div><form><textarea name="Content"></textarea></form></body>`,
    address,
  );
  expect(recognise(ADAPTERS)?.id).toBe('request-tracker');
  expect(openTicket(adapter)).toBeNull();
});
