import { beforeEach, describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../lib/adapters.ts';
import { readPage } from '../../../lib/page/read.ts';
import { openTicket, recognise } from '../../../lib/page/recognise.ts';
import { withTimes } from '../../../lib/panel/times/told.ts';
import { showMarkup } from '../../support/saved-page.ts';
import { expectedOf, pageOf, replicas } from './replica.ts';

/** When the replicas were looked at. */
const NOW = new Date(2026, 10, 18, 17, 0);

const show = (markup: string, address: string) =>
  showMarkup(markup.replace(/^[\s\S]*?<html[^>]*>|<\/html>\s*$/gu, ''), address);

beforeEach(() => showMarkup('<head></head><body></body>'));

describe.each(replicas())('%s', (id) => {
  const expected = expectedOf(id);
  const adapter = ADAPTERS.find((each) => each.id === id);
  if (!adapter) throw new Error(`There is a replica of ${id} and no adapter`);

  test('its ticket is read as it was said: roles, order, text, times, subject, customer', async () => {
    show(pageOf(id, 'ticket'), expected.address);
    expect(recognise(ADAPTERS)?.id).toBe(id);
    expect(openTicket(adapter)).toBe(expected.ticket);
    const { conversation: read, parts, times } = readPage(adapter, expected.ticket);
    const told = { language: document.documentElement.lang || 'en', said: Object.fromEntries(times) };
    const conversation = read && withTimes(read, told, NOW);
    expect(conversation?.messages.map(({ author, at, text }) => ({ author, at, text }))).toEqual(
      expected.messages.map((message) => ({ ...message, at: message.at && new Date(message.at).toISOString() })),
    );
    expect(conversation?.subject).toBe(expected.subject);
    expect(conversation?.customer).toMatchObject(expected.customer);
    for (const part of ['messages', 'role', 'body']) expect(parts).toContainEqual({ part, state: 'found' });
  });

  test('its fallbacks read the same when what is looked for first has gone', () => {
    show(pageOf(id, 'ticket'), expected.address);
    const [first, ...fallbacks] = adapter.messages.item;
    if (fallbacks.length === 0) return;
    const known = readPage(adapter, expected.ticket).conversation?.messages.map(({ text }) => text);
    const later = { ...adapter, messages: { ...adapter.messages, item: fallbacks } };
    expect(first).toBeDefined();
    expect(readPage(later, expected.ticket).conversation?.messages.map(({ text }) => text)).toEqual(known);
  });

  test('the public reply has one place, and notes, searches and recipients none', () => {
    show(pageOf(id, 'ticket'), expected.address);
    const places = adapter.composers
      .filter(({ when }) => !when || document.querySelector(when))
      .flatMap(({ css }) => [...document.querySelectorAll(css)]);
    if (expected.composer === null) expect(places).toEqual([]);
    else expect(places[0]).toBe(document.querySelector(expected.composer));
    for (const css of expected.never) {
      const forbidden = document.querySelectorAll(css);
      expect(forbidden.length, css).toBeGreaterThan(0);
      for (const element of forbidden) expect(places.includes(element), css).toBe(false);
    }
  });

  test('nothing is read on a page that is no ticket', () => {
    show(pageOf(id, 'elsewhere'), '/');
    const found = recognise(ADAPTERS);
    expect(found === null || openTicket(found) === null).toBe(true);
  });
});
