import { beforeEach, expect, test } from 'vitest';
import { showSavedPage } from '../../test/support/saved-page.ts';
import type { Adapter } from '../adapter.ts';
import { adapter as desk } from './adapters/marlowe-desk.ts';
import { Looker } from './looker.ts';
import { Reader } from './reader.ts';
import { sound } from './sound.ts';
import { Structure } from './structure.ts';

const ignore = () => undefined;

/** One look at the saved ticket by these adapters. */
function lookBy(...adapters: Adapter[]) {
  const looker = new Looker(adapters, new Structure(ignore, ignore, new AbortController().signal));
  looker.reader = new Reader();
  looker.again();
  const { conversation, parts, composer, adapter } = looker.seen;
  const states = Object.fromEntries(parts.map(({ part, state }) => [part, state]));
  return { conversation, states, composer, adapter };
}

const withMessages = (change: Partial<Adapter['messages']>): Adapter => ({
  ...desk,
  messages: { ...desk.messages, ...change },
});
const BROKEN = 'div[';

beforeEach(() => showSavedPage('marlowe-desk/ticket.html'));

test('adapters in which nothing is broken stay the same objects', () => {
  expect(sound([desk])[0]).toBe(desk);
  expect(lookBy(desk).states).toMatchObject({ messages: 'found', subject: 'found', composer: 'found' });
});

test.each<[string, Adapter, string]>([
  ['a fallback for messages', withMessages({ item: [...desk.messages.item, BROKEN] }), 'messages'],
  ['the first way to a subject', { ...desk, subject: [{ css: BROKEN }, ...desk.subject] }, 'subject'],
  ['the first body', withMessages({ body: [BROKEN, '.message-body'] }), 'body'],
  ['what is left out', withMessages({ ignore: BROKEN }), 'body'],
  ['a sign of loading', withMessages({ loading: BROKEN }), 'messages'],
  ['a scope beside another', { ...desk, scope: [BROKEN, 'body'] }, 'messages'],
  ['the customer’s segment', { ...desk, customer: { ...desk.customer, segment: [{ css: BROKEN }] } }, 'customer'],
  ['a reply box', { ...desk, composers: [{ css: BROKEN, name: 'Reply' }, ...desk.composers] }, 'composer'],
  ['a step into a frame', { ...desk, composers: [{ css: '#a >>> p[', name: 'Reply' }, ...desk.composers] }, 'composer'],
])('%s that is broken costs itself alone, and is told as guessed', (_, adapter, part) => {
  const { conversation, states, composer } = lookBy(adapter);
  expect(conversation?.messages).toHaveLength(3);
  expect(conversation?.subject).toBe(lookBy(desk).conversation?.subject);
  expect(composer?.name).toBe('Public reply');
  expect(states[part]).toBe('guessed');
});

test('tags by a broken selector are missing, and nothing else is', () => {
  const { conversation, states } = lookBy({ ...desk, tags: { css: BROKEN } });
  expect(conversation?.messages).toHaveLength(3);
  expect(states).toMatchObject({ tags: 'missing', messages: 'found' });
});

test('a reply box whose condition or frame is broken is no reply box', () => {
  const [place] = desk.composers;
  if (!place) throw new Error('The desk has no reply box.');
  for (const change of [{ when: BROKEN }, { frame: BROKEN }, { frame: ['iframe', BROKEN] }]) {
    const { composer, conversation } = lookBy({ ...desk, composers: [{ ...place, ...change }] });
    expect(composer).toBeNull();
    expect(conversation?.messages).toHaveLength(3);
  }
});

test('without its day no clock is believed', () => {
  const { conversation, states } = lookBy(withMessages({ day: BROKEN }));
  expect(conversation?.messages.map(({ at }) => at)).toEqual([null, null, null]);
  expect(states.time).not.toBe('found');
});

test('without the rule for notes nothing is read as anybody’s words', () => {
  const roles = desk.messages.roles.map((rule) => (rule.role === 'note' ? { ...rule, css: BROKEN } : rule));
  expect(lookBy(withMessages({ roles })).conversation).toBeNull();
});

test('without another rule nobody is whoever is left', () => {
  const { conversation } = lookBy(
    withMessages({
      roles: [
        { role: 'agent', css: BROKEN },
        { role: 'customer', when: 'otherwise' },
      ],
    }),
  );
  expect(conversation).toBeNull();
});

test.each<[string, Adapter]>([
  ['what a page is known by', { ...desk, id: 'one', recognise: { css: BROKEN } }],
  ['all of its scopes', { ...desk, id: 'one', scope: [BROKEN] }],
  ['a part of the ticket’s key', { ...desk, id: 'one', ticket: { parts: [[{ css: BROKEN }], [{ css: 'h1' }]] } }],
])('an adapter with %s broken leaves the page to the next', (_, adapter) => {
  const seen = lookBy(adapter, desk);
  expect(seen.adapter?.id).toBe('marlowe-desk');
  expect(seen.conversation?.messages).toHaveLength(3);
});
