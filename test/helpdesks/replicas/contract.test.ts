import { beforeEach, describe, expect, test } from 'vitest';
import type { Adapter } from '../../../lib/adapter.ts';
import { ADAPTERS } from '../../../lib/adapters.ts';
import { scopeOf } from '../../../lib/page/find.ts';
import { readPage } from '../../../lib/page/read.ts';
import { openTicket, recognise } from '../../../lib/page/recognise.ts';
import { withTimes } from '../../../lib/panel/times/told.ts';
import { parseFix } from '../../../lib/schema/adapter.ts';
import { showMarkup } from '../../support/saved-page.ts';
import { expectedOf, pageOf, replicas } from './replica.ts';

/** When the replicas were looked at. */
const NOW = new Date(2026, 10, 18, 17, 0);

function show(markup: string, address: string): void {
  showMarkup(markup.replace(/^[\s\S]*?<html[^>]*>|<\/html>\s*$/gu, ''), address);
  document.documentElement.lang = /<html[^>]*? lang="([^"]*)"/u.exec(markup)?.[1] ?? '';
}

/** Takes out of the page all by which it names its ticket. */
function forgetTicket({ ticket }: Adapter): void {
  for (const { css, attribute } of [...(ticket.ways ?? []), ...(ticket.parts ?? []).flat()])
    for (const element of document.querySelectorAll(css)) {
      if (attribute === undefined) element.textContent = '';
      else element.removeAttribute(attribute);
    }
}

beforeEach(() => showMarkup('<head></head><body></body>'));

/** An adapter as a fix brings it: written as JSON, and let in by the door for what comes from outside. */
const asData = (adapter: Adapter): Adapter => parseFix(JSON.parse(JSON.stringify({ ...adapter, version: 2 })));

const WAYS = ['built in', 'taken as data'] as const;

describe.each(replicas().flatMap((id) => WAYS.map((way) => [id, way] as const)))('%s, %s', (id, way) => {
  const expected = expectedOf(id);
  const own = ADAPTERS.find((each) => each.id === id);
  if (!own) throw new Error(`There is a replica of ${id} and no adapter`);
  const adapter = way === 'built in' ? own : asData(own);
  const all = ADAPTERS.map((each) => (each === own ? adapter : each));
  /** Its ticket is told by the address, and by nothing in the page. */
  const isByAddress = !adapter.ticket.ways && !adapter.ticket.parts;

  test('its ticket is read as it was said: roles, order, text, times, subject, customer', async () => {
    show(pageOf(id, 'ticket'), expected.address);
    expect(recognise(all)?.id).toBe(id);
    expect(openTicket(adapter)).toBe(expected.ticket);
    const { conversation: read, parts, times } = readPage(adapter, expected.ticket);
    const told = { language: document.documentElement.lang || 'en', said: Object.fromEntries(times) };
    const conversation = read && withTimes(read, told, NOW).conversation;
    expect(conversation?.messages.map(({ author, at, text }) => ({ author, at, text }))).toEqual(
      expected.messages.map((message) => ({ ...message, at: message.at && new Date(message.at).toISOString() })),
    );
    expect(conversation?.subject).toBe(expected.subject);
    expect(conversation?.customer).toMatchObject(expected.customer);
    for (const part of ['messages', 'role', 'body']) expect(parts).toContainEqual({ part, state: 'found' });
  });

  test('the public reply has one place, and notes, searches and recipients none', () => {
    show(pageOf(id, 'ticket'), expected.address);
    // In which of its modes a place counts is held in a browser, by `notes.spec.ts`.
    const places = adapter.composers.flatMap(({ css }) => [...scopeOf(adapter).querySelectorAll(css)]);
    if (expected.composer === null) expect(places).toEqual([]);
    else expect(places[0]).toBe(document.querySelector(expected.composer));
    for (const css of expected.never) {
      const forbidden = document.querySelectorAll(css);
      expect(forbidden.length, css).toBeGreaterThan(0);
      for (const element of forbidden) expect(places.includes(element), css).toBe(false);
    }
  });

  test('nothing is read on a page that is no ticket: lists, people, settings', () => {
    for (const near of expected.near) {
      show(pageOf(id, 'elsewhere'), near);
      const found = recognise(all);
      expect(found && openTicket(found), near).toBeNull();
    }
  });

  test.skipIf(isByAddress)('a thread that still stands in another page, without what names its ticket, is none', () => {
    for (const near of expected.near) {
      show(pageOf(id, 'ticket'), near);
      forgetTicket(adapter);
      expect(openTicket(adapter), near).toBeNull();
    }
  });

  test.skipIf(isByAddress)('where something new is written, beside a list or alone, no ticket is open', () => {
    // Where the ticket's page has no reply box, another is for writing.
    show(pageOf(id, expected.composer === null ? 'compose' : 'ticket'), expected.address);
    const box = document.querySelector(expected.composer ?? 'textarea');
    if (!box) throw new Error('There is no reply box in the replica.');
    for (const near of expected.near) {
      show(pageOf(id, 'elsewhere'), near);
      document.body.append(box.cloneNode(true));
      expect(openTicket(adapter), `${near}, beside a list`).toBeNull();
      document.body.replaceChildren(box.cloneNode(true));
      expect(openTicket(adapter), `${near}, alone`).toBeNull();
    }
  });

  test.runIf(isByAddress)('what tells such a page from a ticket is its address', () => {
    show(pageOf(id, 'elsewhere'), expected.address);
    expect(openTicket(adapter)).toBe(expected.ticket);
  });

  test.runIf(isByAddress)('a thread that still stands in the page of a list is no open ticket', () => {
    for (const near of expected.near) {
      show(pageOf(id, 'ticket'), near);
      expect(recognise(all)?.id ?? id, near).toBe(id);
      expect(openTicket(adapter), near).toBeNull();
    }
  });
});
