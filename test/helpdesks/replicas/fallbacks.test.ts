import { describe, expect, test } from 'vitest';
import type { Adapter, RoleRule, Way } from '../../../lib/adapter.ts';
import { ADAPTERS } from '../../../lib/adapters.ts';
import type { Author } from '../../../lib/conversation.ts';
import { find, findAll, scopeOf } from '../../../lib/page/find.ts';
import { type PageReading, readPage } from '../../../lib/page/read.ts';
import type { Part } from '../../../lib/protocol.ts';
import { showMarkup } from '../../support/saved-page.ts';
import { rename } from './renamed.ts';
import { expectedOf, pageOf, replicas } from './replica.ts';

/** What is compared of a reading, part by part, and what is looked for in the page, the first before the rest. */
interface Case {
  part: Part;
  ways(adapter: Adapter): readonly Way[];
  told(reading: PageReading, adapter: Adapter, items: readonly Element[]): unknown;
}

/** A product's parts that nothing is known of, or that nothing else tells. */
const NONE: Partial<Record<string, Partial<Record<Part, string>>>> = {
  chatwoot: { role: 'bubbles carry no names' },
  gmail: { role: 'by the name' },
  intercom: { time: 'its rows carry none', customer: 'the contact is in no known place', role: 'its picture tells as much' },
  'jira-service-management': { role: 'what was asked first is a field of its own' },
  linkedin: { subject: 'chats have none' },
  odoo: { role: 'by the name' },
  outlook: { role: 'by the name' },
  reamaze: { author: 'not known', time: 'not known', subject: 'not known', role: 'not known' },
  roundcube: { role: 'by the name' },
  'salesforce-lightning': { role: 'by the name' },
  'zoho-desk': { body: 'what tells a mail from a comment goes with it', role: 'by the name' },
};

/** Notes that a single sign tells, of all that is known: without it they pass for what somebody said. */
const ONE_SIGN = ['chatwoot', 'freshdesk', 'intercom', 'zammad'];

const times = ({ conversation, times }: PageReading) =>
  conversation?.messages.map(({ id, at }) => at ?? times.get(id) ?? null);
/** A name takes the page's style for it along: breaks that only the style kept are spaces then. */
const texts = ({ conversation }: PageReading) =>
  conversation?.messages.map(({ author, text }) => [author, text.replace(/\s+/gu, ' ')]);
/** Rules that lean on a mark of the message's own; not where the author's name is asked first. */
const isMark =
  (author: Author) =>
  (rule: RoleRule, index: number, rules: readonly RoleRule[]): rule is RoleRule & Way =>
    rule.role === author && 'css' in rule && !rule.guess && !rules.slice(0, index).some((each) => 'when' in each);
const selectors = (list: readonly string[]) => list.map((css) => ({ css }));

const CASES: Case[] = [
  { part: 'messages', ways: ({ messages }) => selectors(messages.item), told: texts },
  { part: 'body', ways: ({ messages }) => selectors(messages.body), told: texts },
  {
    part: 'author',
    ways: ({ messages }) => messages.author,
    told: (_, { messages }, items) => items.map((item) => find(item, messages.author)?.value ?? null),
  },
  { part: 'time', ways: ({ messages }) => messages.at, told: times },
  {
    part: 'role',
    ways: ({ messages }) => messages.roles.filter(isMark('customer')),
    told: ({ conversation }) => conversation?.messages.map(({ author }) => author),
  },
  { part: 'subject', ways: ({ subject }) => subject, told: ({ conversation }) => conversation?.subject },
  { part: 'customer', ways: ({ customer }) => customer.name, told: ({ conversation }) => conversation?.customer.name },
];

function show(id: string): void {
  const markup = pageOf(id, 'ticket');
  showMarkup(markup.replace(/^[\s\S]*?<html[^>]*>|<\/html>\s*$/gu, ''), expectedOf(id).address);
}

const stateOf = ({ parts }: PageReading, part: Part) => parts.find((report) => report.part === part)?.state;

/** The first of several ways that finds anything in the page. */
function firstFound(adapter: Adapter, ways: readonly Way[]): { root: ParentNode; way: Way } {
  for (const way of ways)
    for (const root of [scopeOf(adapter), document]) if (root.querySelector(way.css)) return { root, way };
  throw new Error('nothing is found by any of them');
}

describe.each(replicas())('%s', (id) => {
  const adapter = ADAPTERS.find((each) => each.id === id);
  if (!adapter) throw new Error(`There is a replica of ${id} and no adapter`);
  const none = NONE[id] ?? {};

  test.each(CASES.filter(({ part }) => !(part in none)).map((one) => [one.part, one] as const))(
    '%s: where what is looked for first has another name, the same is read, and told as guessed',
    (part, { ways, told }) => {
      show(id);
      const items = findAll(scopeOf(adapter), adapter.messages.item).elements;
      const before = readPage(adapter, 'one');
      const known = told(before, adapter, items);
      const { root, way } = firstFound(adapter, ways(adapter));
      expect(rename(root, way.css, way.attribute)).toBeGreaterThan(0);
      const after = readPage(adapter, 'one');
      expect(told(after, adapter, items)).toEqual(known);
      // What is missing in one message stays missing.
      expect(stateOf(after, part)).toBe(stateOf(before, part) === 'missing' ? 'missing' : 'guessed');
    },
  );

  test.each(CASES.filter(({ part }) => part in none && part !== 'role').map((one) => [one.part, one] as const))(
    '%s: nothing else tells it, so it is told as missing, and nothing is taken for it',
    (part, { ways, told }) => {
      show(id);
      const items = findAll(scopeOf(adapter), adapter.messages.item).elements;
      if (ways(adapter).length > 0) {
        const { root, way } = firstFound(adapter, ways(adapter));
        rename(root, way.css, way.attribute);
      }
      const after = readPage(adapter, 'one');
      expect(stateOf(after, part)).toBe('missing');
      expect([told(after, adapter, items) ?? null].flat().filter((value) => value !== null)).toEqual([]);
    },
  );

  test.runIf(none.role)('a message whose mark has another name is never told as somebody else’s', () => {
    show(id);
    const known = readPage(adapter, 'one').conversation?.messages ?? [];
    const [way] = adapter.messages.roles.filter(isMark('customer'));
    if (way) rename(scopeOf(adapter), way.css);
    const after = readPage(adapter, 'one').conversation?.messages ?? [];
    for (const { author, text } of after) expect(known.find((message) => message.text === text)?.author).toBe(author);
  });

  const marks = adapter.messages.roles.filter(isMark('note'));
  test.runIf(marks.length > 0 && !ONE_SIGN.includes(id))('a note whose mark has another name is nobody’s words to the customer, or by them', () => {
    show(id);
    const known = readPage(adapter, 'one').conversation?.messages ?? [];
    const notes = known.filter(({ author }) => author === 'note').map(({ text }) => text);
    expect(notes.length).toBeGreaterThan(0);
    const { root, way } = firstFound(adapter, marks);
    rename(root, way.css);
    const after = readPage(adapter, 'one');
    const taken = (after.conversation?.messages ?? []).filter(({ text }) => notes.includes(text));
    expect(taken.filter(({ author }) => author !== 'note')).toEqual([]);
    if (taken.length > 0) expect(stateOf(after, 'note')).toBe('guessed');
  });

  const guesses = adapter.composers.filter(({ guess }) => guess);
  test.runIf(guesses.length > 0)('the place to write is guessed where its editor has another name, and no other is', () => {
    show(id);
    const { composer, never } = expectedOf(id);
    const reply = document.querySelector(composer ?? '');
    const refused = never.flatMap((css) => [...document.querySelectorAll(css)]);
    for (const { css, guess } of adapter.composers) if (!guess) rename(scopeOf(adapter), css);
    const [first, ...others] = guesses.flatMap(({ css }) => [...scopeOf(adapter).querySelectorAll(css)]);
    expect(reply).not.toBeNull();
    expect(first).toBe(reply);
    for (const element of [first, ...others]) expect(refused.includes(element as Element)).toBe(false);
  });
});
