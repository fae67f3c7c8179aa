import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import replication from 'pouchdb-replication';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Subject } from '../../publishing.ts';
import type { Store } from '../../team/store.ts';
import type { Template } from '../../templates.ts';
import type { Asker } from '../answer.ts';
import { publishingAnswers } from '../publishing/answers.ts';
import { settleDue } from '../publishing/when.ts';
import { keepTemplate } from '../templates/kept.ts';
import { teamAnswers } from './answers.ts';
import { joinedTeam, teamSync } from './kept.ts';
import { roundOver } from './rounds.ts';

PouchDB.plugin(memory);
PouchDB.plugin(replication);

const kept = vi.hoisted(() => ({ own: null as unknown, shared: null as unknown, out: null as unknown }));
vi.mock('../../team/store.ts', () => ({
  store: () => kept.own,
  replica: () => kept.shared,
  outbox: () => kept.out,
}));

const empty = (): Store => new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
const PAGE: Asker = { kind: 'page', tab: undefined, origin: '' };
const PANEL: Asker = { kind: 'panel', tab: 1, origin: 'https://desk.example' };
const HOUR = 60 * 60_000;

beforeEach(() => {
  vi.useRealTimers();
  fakeBrowser.reset();
  browser.permissions.contains = (async () => false) as never;
  Object.assign(kept, { own: empty(), shared: empty(), out: empty() });
});

const template = (id: string, body: string): Template => ({
  id,
  title: `The ${id}`,
  kind: 'reply',
  scope: 'mine',
  shortcut: null,
  tags: [],
  channels: [],
  locale: null,
  when: {},
  body,
  fillIns: [],
  why: '',
  example: null,
});

/** Each lead's own templates are in their own browser; the team's database is the same for both. */
const browsers = new Map<string, Record<string, unknown>>();
let here = '';

/** Moves to the browser of another lead, whose server nobody can reach: the team's database stays as it is. */
async function workAs(user: string): Promise<void> {
  await roundOver(1000);
  if (here !== '') browsers.set(here, await fakeBrowser.storage.local.get());
  here = user;
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(browsers.get(user) ?? {});
  const at = { url: 'https://couch.example', database: 'attune', since: '2026-01-01T00:00:00.000Z' };
  await joinedTeam.setValue({ ...at, user, role: 'lead' });
  await teamSync.setValue({ ...(await teamSync.getValue()), skew: 0 });
  await fakeBrowser.storage.local.set({ role: { role: 'lead', by: 'team' } });
}
beforeEach(() => {
  browsers.clear();
  here = '';
});

const write = (id: string, body: string) => keepTemplate(template(id, body));
const publish = async (ids: string[], over?: string) => {
  const done = await teamAnswers['team.publish']({ ids, ...(over ? { over } : {}) }, PAGE);
  return done.done ? done.value : done.fault;
};
const overtaken = async () => (await teamAnswers['team.overtaken']({}, PAGE)).overtaken;
const published = async () =>
  Object.fromEntries((await teamAnswers['team.templates']({}, PANEL)).templates.map(({ id, body }) => [id, body]));
const editions = async (id: string) =>
  (await publishingAnswers['publishing.editions']({ kind: 'template', id }, PAGE)).editions.map(({ by }) => by);

test('two leads have the same macros: what one publishes anew is not put back by the other, who publishes all', async () => {
  await workAs('ida');
  await write('lorry', 'It left at nine.');
  await write('lamp', 'It is on its way.');
  expect(await publish(['lorry', 'lamp'])).toEqual([]);
  await workAs('noor');
  await write('lorry', 'It left this morning, I am sorry for the wait.');
  const [first] = await overtaken();
  expect(first).toMatchObject({ id: 'lorry', by: 'ida' });
  expect(await publish(['lorry'], first?.version)).toEqual([]);
  await workAs('ida');
  await write('lamp', 'It comes on Tuesday.');
  await write('chair', 'It is being made.');
  expect(await publish(['lorry', 'lamp', 'chair'])).toEqual(['lorry']);
  expect(await published()).toEqual({
    lorry: 'It left this morning, I am sorry for the wait.',
    lamp: 'It comes on Tuesday.',
    chair: 'It is being made.',
  });
  expect(await overtaken()).toMatchObject([{ id: 'lorry', by: 'noor' }]);
});

test('the lead who has seen the newer version may put theirs in its place; one that came in since is held back again', async () => {
  await workAs('ida');
  await write('lorry', 'It left at nine.');
  await publish(['lorry']);
  await workAs('noor');
  await write('lorry', 'Noon.');
  const [seen] = await overtaken();
  await workAs('ida');
  await write('lorry', 'Ten.');
  expect(await publish(['lorry'])).toEqual([]);
  await workAs('noor');
  expect(await publish(['lorry'], seen?.version)).toEqual(['lorry']);
  const [now] = await overtaken();
  expect(await publish(['lorry'], now?.version)).toEqual([]);
  expect(await published()).toEqual({ lorry: 'Noon.' });
  expect(await editions('lorry')).toEqual(['noor', 'ida', 'ida']);
});

test('what one lead publishes again and again is asked about only where it has been published before', async () => {
  await workAs('ida');
  for (const body of ['Nine.', 'Ten.', 'Eleven.']) {
    await write('lorry', body);
    expect(await publish(['lorry'])).toEqual([]);
  }
  await write('lorry', 'Nine.');
  expect(await publish(['lorry'])).toEqual(['lorry']);
  expect(await published()).toEqual({ lorry: 'Eleven.' });
});

test('an agent is told of nothing that is overtaken, and what is the same is nothing newer', async () => {
  await workAs('ida');
  await write('lorry', 'Nine.');
  await publish(['lorry']);
  await workAs('noor');
  await write('lorry', 'Nine.');
  expect(await overtaken()).toEqual([]);
  await write('lorry', 'Ten.');
  await joinedTeam.setValue({
    url: 'https://couch.example',
    database: 'attune',
    user: 'noor',
    role: 'agent',
    since: '2026-01-01T00:00:00.000Z',
  });
  expect(await overtaken()).toEqual([]);
});

const LORRY: Subject = { kind: 'template', id: 'lorry' };
const draft = (body: string) =>
  publishingAnswers['publishing.draft']({ ...LORRY, body: template('lorry', body), note: '' }, PAGE);
const open = async () => (await publishingAnswers['publishing.desk']({}, PAGE)).drafts[0];

test('a draft is not published over a version that its lead has not seen', async () => {
  await workAs('ida');
  await draft('Nine.');
  const before = (await open())?.version;
  await workAs('noor');
  await write('lorry', 'Noon.');
  await publish(['lorry']);
  await workAs('ida');
  const step = (over?: string) => publishingAnswers['publishing.now']({ ...LORRY, ...(over ? { over } : {}) }, PAGE);
  expect(await step(before)).toEqual({ done: false, fault: 'overtaken' });
  expect(await published()).toEqual({ lorry: 'Noon.' });
  expect(await open()).toMatchObject({ overtaken: true });
  expect(await step((await open())?.version)).toEqual({ done: true });
  expect(await published()).toEqual({ lorry: 'Nine.' });
});

test('a plan that another lead’s newer version overtook is not carried out by anybody, until it is planned again', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T08:00:00Z'), toFake: ['Date'] });
  const from = new Date(Date.now() + HOUR).toISOString();
  const later = new Date(Date.now() + 3 * HOUR).toISOString();
  const drafts = async () => (await teamAnswers['team.templates']({}, PANEL)).drafts.map(({ body }) => body);
  const plan = async (at: string) =>
    publishingAnswers['publishing.plan']({ ...LORRY, from: at, over: (await open())?.version ?? '' }, PAGE);
  await workAs('ida');
  await draft('Nine.');
  expect(await plan(from)).toEqual({ done: true });
  await workAs('noor');
  await write('lorry', 'Noon.');
  await publish(['lorry']);
  vi.setSystemTime(Date.parse(from) + HOUR);
  expect(await drafts()).toEqual([]);
  expect(await settleDue()).toBe(0);
  expect(await published()).toEqual({ lorry: 'Noon.' });
  expect(await open()).toMatchObject({ overtaken: true, draft: { from } });
  expect(await plan(later)).toEqual({ done: true });
  vi.setSystemTime(Date.parse(later));
  expect(await drafts()).toEqual(['Nine.']);
  expect(await settleDue()).toBe(1);
  expect(await published()).toEqual({ lorry: 'Nine.' });
});
