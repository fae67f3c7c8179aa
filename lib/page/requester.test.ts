import { beforeEach, describe, expect, test } from 'vitest';
import { expectedOf, pageOf } from '../../test/helpdesks/replicas/replica.ts';
import { showMarkup } from '../../test/support/saved-page.ts';
import type { Adapter } from '../adapter.ts';
import { adapter as gmail } from './adapters/gmail.ts';
import { adapter as outlook } from './adapters/outlook.ts';
import { findAll } from './find.ts';
import { isOurs } from './ours.ts';
import { readPage } from './read.ts';
import { requesterOf } from './requester.ts';

beforeEach(() => showMarkup('<head></head><body></body>'));

describe.each<[string, Adapter]>([
  ['gmail', gmail],
  ['outlook', outlook],
])('in %s', (id, adapter) => {
  const expected = expectedOf(id);

  function showWithoutFirst(count: number): void {
    showMarkup(pageOf(id, 'ticket').replace(/^[\s\S]*?<html[^>]*>|<\/html>\s*$/gu, ''), expected.address);
    const { elements } = findAll(document, adapter.messages.item);
    const inOrder = adapter.messages.order === 'newest_first' ? elements.toReversed() : elements;
    for (const item of inOrder.slice(0, count)) item.remove();
  }

  test('a thread that we began still knows who asks', () => {
    showWithoutFirst(1);
    const read = readPage(adapter, expected.ticket).conversation;
    expect(read?.messages.map(({ author }) => author)).toEqual(expected.messages.slice(1).map(({ author }) => author));
    expect(read?.customer).toMatchObject(expected.customer);
  });
});

test('among colleagues alone, the first who is not signed in here asks', () => {
  const item = (email: string) =>
    `<div class="adn ads" data-message-id="${email}"><span class="gD" email="${email}" name="N"></span></div>`;
  showMarkup(
    `<head></head><body>${item('me@shop.example')}${item('ann@shop.example')}${item('me@shop.example')}</body>`,
  );
  const named = { name: null, email: 'me@shop.example', keys: [] };
  const items = findAll(document, gmail.messages.item).elements;
  expect(requesterOf(named, 'me@shop.example', items, gmail).email).toBe('ann@shop.example');
  expect(requesterOf(named, 'me@shop.example', items.slice(0, 1), gmail)).toEqual({
    name: null,
    email: null,
    keys: [],
  });
});

test.each([
  ['me@shop.example', null, true],
  ['ann@shop.example', null, true],
  ['ann@gmail.com', null, false],
  [null, 'Me', true],
  [null, 'Somebody Else', false],
  ['kim@elsewhere.example', 'Me', false],
])('%s, %s: ours %s', (email, name, ours) => {
  expect(isOurs({ email, name }, 'me@shop.example')).toBe(ours);
});

test('colleagues are not told by a domain where anybody may have an address', () => {
  const person = (email: string) => ({ name: null, email });
  expect(isOurs(person('kim@gmail.com'), 'me@gmail.com')).toBe(false);
  expect(isOurs(person('ME@gmail.com'), 'me@gmail.com')).toBe(true);
  expect(isOurs(person('kim@shop.example'), null)).toBe(false);
});
