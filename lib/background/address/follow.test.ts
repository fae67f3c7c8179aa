import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packText, templateEntry } from '../../../test/support/packs.ts';
import { TAUGHT } from '../../../test/support/taught.ts';
import { dataHosts } from '../../data-hosts.ts';
import { NOTHING_MANAGED } from '../../managed.ts';
import { managedItem } from '../../managed-kept.ts';
import type { ShelfEntry } from '../../packs.ts';
import { followTeam } from '../../roles.ts';
import { forgetSites, rememberSite } from '../../settings.ts';
import { watchSharedNews } from '../../shared-news.ts';
import { newKey, sign } from '../../team/address/signature.ts';
import { sharedShelf } from '../../team/shared.ts';
import type { Store } from '../../team/store.ts';
import { ME } from '../me.ts';
import { listTaught } from '../taught.ts';
import { keepTemplate } from '../templates/kept.ts';
import { addressAnswers } from './answers.ts';
import { checkAll, follow, followed, look, unfollow } from './follow.ts';
import { followedTemplates } from './templates.ts';
import { followWanted } from './wanted.ts';

PouchDB.plugin(memory);

const kept = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('../../team/store.ts', () => ({ store: () => kept.store }));

const TARGET: ShelfEntry = {
  kind: 'target',
  id: 'quick',
  body: { version: 1, name: 'Quick first replies', kind: 'first_reply', minutes: 60, share: 90, days: 30 },
};

let server: Server;
let url: string;
let key: Awaited<ReturnType<typeof newKey>>;
let there: { pack: string; signature: string } | null;
let asked: string[];
let removed: string[];

async function publish(entries: readonly ShelfEntry[], change: object = {}, by = key): Promise<void> {
  const text = packText(entries, change);
  there = { pack: text, signature: await sign(new TextEncoder().encode(text), by.privateKey) };
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubEnv('MODE', 'loopback');
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => true);
  removed = [];
  vi.spyOn(browser.permissions, 'remove').mockImplementation(async ({ origins = [] }) => {
    removed.push(...origins);
    return true;
  });
  kept.store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true }) satisfies Store;
  key = await newKey();
  asked = [];
  server = createServer((request, response) => {
    const etag = `"${there?.pack.length}${there?.signature.slice(-40, -6).replace(/[^a-z]/gi, '')}"`;
    asked.push(`${request.url} ${request.headers['if-none-match'] === etag ? 'known' : 'new'}`);
    if (!there) return void response.writeHead(503).end();
    if (request.url?.endsWith('.sig')) return void response.end(there.signature);
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { etag }).end(there.pack);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/team.json`;
  await publish([templateEntry('late'), TARGET], { version: 3 });
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  vi.unstubAllEnvs();
});

const wanted = (change: object = {}) => ({ url, fingerprint: key.fingerprint, partner: false, as: null, ...change });
const templates = async () => (await followedTemplates([])).map(({ id, body }) => `${id}: ${body}`);
const targets = async () => (await sharedShelf(kept.store as Store, ME).list('target')).kept.map(({ id }) => id);
const trouble = async () => (await checkAll(0))[0]?.trouble;

test('looking keeps nothing; following brings the templates beside one’s own, and the rest onto the shelf', async () => {
  expect(await look(url)).toMatchObject({
    found: { fingerprint: key.fingerprint, counts: { template: 1, target: 1 }, head: { version: 3 } },
  });
  expect(await followed()).toEqual([]);
  await follow(wanted(), 'person');
  expect(await templates()).toHaveLength(1);
  expect(await targets()).toEqual(['quick']);
  expect(await followed()).toMatchObject([{ url, head: { version: 3 }, templates: 1, trouble: null }]);
});

test('a newer version replaces what the one before had brought; the same is asked for by its mark', async () => {
  await follow(wanted(), 'person');
  await checkAll(0);
  expect(asked.at(-1)).toBe('/team.json known');
  await publish([templateEntry('late', { body: 'New words.' })], { version: 4 });
  expect(await checkAll(0)).toMatchObject([{ head: { version: 4 }, trouble: null }]);
  expect(await templates()).toEqual(['late: New words.']);
  expect(await targets()).toEqual([]);
});

test('what is open hears of a newer version and of trouble, once each, and nothing where all is as it was', async () => {
  await follow(wanted(), 'person');
  const heard = vi.fn();
  const end = watchSharedNews(heard);
  await checkAll(0);
  expect(heard).not.toHaveBeenCalled();
  await publish([templateEntry('late', { body: 'New words.' })], { version: 4 });
  await checkAll(0);
  expect(heard).toHaveBeenCalledTimes(1);
  there = null;
  await checkAll(0);
  await checkAll(0);
  expect(heard).toHaveBeenCalledTimes(2);
  end();
});

test('[S26] another key, an older version, a server that is gone: the last good one stays, and it is said', async () => {
  await follow(wanted(), 'person');
  const before = await templates();
  await publish([], { version: 9 }, await newKey());
  expect(await trouble()).toEqual({ fault: 'other_key', place: '' });
  await publish([templateEntry('old')], { version: 2 });
  expect(await trouble()).toEqual({ fault: 'rolled_back', place: '2' });
  await publish([templateEntry('other')], { version: 3 });
  expect(await trouble()).toEqual({ fault: 'same_number', place: '3' });
  there = null;
  expect(await trouble()).toEqual({ fault: 'status', place: '503' });
  expect(await templates()).toEqual(before);
  expect(await targets()).toEqual(['quick']);
  await publish([templateEntry('late')], { version: 4 });
  expect(await trouble()).toBeNull();
});

test('[S26] [S30] a version with a broken adapter is not taken, in no part: the last good one stays, and it is said which', async () => {
  const adapterEntry = (item: string) =>
    ({
      kind: 'adapter',
      id: 'https://desk.example/*',
      body: { adapter: { ...TAUGHT, messages: { ...TAUGHT.messages, item: [item] } } },
    }) as const;
  await publish([templateEntry('late'), adapterEntry('article.message')], { version: 3 });
  browser.tabs.query = (async () => []) as never;
  await follow(wanted(), 'person');
  const before = await templates();
  await publish([templateEntry('late', { body: 'New words.' }), adapterEntry('article:visible')], { version: 4 });
  expect(await trouble()).toEqual({
    fault: 'bad_selector',
    place: 'adapters[0].adapter.messages.item[0]: is no selector: article:visible (desk.example)',
  });
  expect(await templates()).toEqual(before);
  expect((await listTaught()).map(({ adapter }) => adapter.messages.item)).toEqual([['article.message']]);
  expect(await followed()).toMatchObject([{ head: { version: 3 } }]);
  await publish([templateEntry('late', { body: 'New words.' }), adapterEntry('article')], { version: 5 });
  expect(await trouble()).toBeNull();
  expect(await templates()).toEqual(['late: New words.']);
  expect((await listTaught()).map(({ adapter }) => adapter.messages.item)).toEqual([['article']]);
});

test('[G7] a partner’s pack brings its templates to read, and decides nothing here', async () => {
  await follow(wanted({ partner: true }), 'person');
  expect(await templates()).toHaveLength(1);
  expect(await targets()).toEqual([]);
});

test('one’s own template goes before the team’s of the same name', async () => {
  await follow(wanted(), 'person');
  const { id, body } = templateEntry('late', { body: 'Mine.' });
  await keepTemplate({ id, ...body });
  const mine = [{ id, ...body }] as never;
  expect(await followedTemplates(mine)).toEqual([]);
});

test('a version for later, or for those who try it, waits; who is among them has it', async () => {
  await follow(wanted({ as: 'Ana' }), 'person');
  await publish([templateEntry('late', { body: 'Next year.' })], { version: 4, from: '2999-01-01T00:00:00.000Z' });
  expect(await checkAll(0)).toMatchObject([{ head: { version: 3 }, waiting: { version: 4 } }]);
  await publish([templateEntry('late', { body: 'Tried.' })], { version: 5, trial: ['Ben', 'Cy'] });
  expect(await checkAll(0)).toMatchObject([{ head: { version: 3 }, waiting: { version: 5, from: null } }]);
  await publish([templateEntry('late', { body: 'Tried.' })], { version: 6, trial: ['Ana', 'Ben'] });
  expect(await checkAll(0)).toMatchObject([{ head: { version: 6 }, waiting: null }]);
  expect(await templates()).toEqual(['late: Tried.']);
});

test('a key that is not the one that was shown is not followed', async () => {
  expect(await follow(wanted({ fingerprint: 'f'.repeat(64) }), 'person')).toEqual({
    trouble: { fault: 'other_key', place: '' },
  });
  expect(await followed()).toEqual([]);
  vi.mocked(browser.permissions.contains).mockImplementation(async () => false);
  expect(await look(url)).toEqual({ trouble: { fault: 'no_permission', place: '' } });
});

test('the host goes back with the last who needs it: another pack there, a helpdesk or the team keep it', async () => {
  await dataHosts.setValue(['http://127.0.0.1/*']);
  await follow(wanted(), 'person');
  const other = url.replace('/team.json', '/more/team.json');
  await follow(wanted({ url: other }), 'person');
  const [one, two] = await followed();
  await unfollow(one?.id ?? '');
  expect(removed).toEqual([]);
  await rememberSite('http://127.0.0.1:8080', {});
  await unfollow(two?.id ?? '');
  expect(removed).toEqual([]);
  await forgetSites(() => true);
  await follow(wanted(), 'person');
  const [again] = await followed();
  await unfollow(again?.id ?? '');
  expect(removed).toEqual(['http://127.0.0.1/*']);
  expect(await dataHosts.getValue()).toEqual([]);
});

describe('what the organisation wants followed', () => {
  const set = (packs: object[]) => managedItem.setValue({ ...NOTHING_MANAGED, packs: packs as never });

  test('[S26] is followed under the key it has set, as soon as the browser lets us, and left when it is wanted no more', async () => {
    vi.mocked(browser.permissions.contains).mockImplementation(async () => false);
    await set([wanted()]);
    expect(await followWanted()).toEqual([{ wanted: wanted(), trouble: { fault: 'no_permission', place: '' } }]);
    vi.mocked(browser.permissions.contains).mockImplementation(async () => true);
    expect(await followWanted()).toEqual([]);
    expect(await followed()).toMatchObject([{ url, pinned: 'policy', templates: 1 }]);
    expect(await targets()).toEqual(['quick']);
    await set([]);
    await followWanted();
    expect(await followed()).toEqual([]);
    expect(await targets()).toEqual([]);
  });

  test('[S26] its key goes before the one that a person has said is right', async () => {
    await follow(wanted(), 'person');
    await set([wanted({ fingerprint: 'f'.repeat(64) })]);
    expect(await followWanted()).toMatchObject([{ trouble: { fault: 'other_key' } }]);
    expect(await followed()).toEqual([]);
    await set([wanted()]);
    await followWanted();
    expect(await followed()).toMatchObject([{ pinned: 'policy' }]);
  });

  test('nobody stops it here, and where people may not follow anything of their own it is still asked', async () => {
    await managedItem.setValue({ ...NOTHING_MANAGED, packs: [wanted()], off: ['addresses'] });
    await followWanted();
    const [one] = await followed();
    const asker = { kind: 'page', tab: undefined, origin: '' } as const;
    await expect(addressAnswers['address.unfollow']({ id: one?.id ?? '' }, asker)).rejects.toThrow(/organisation/);
    await expect(addressAnswers['address.look']({ url }, asker)).rejects.toThrow(/switched this off/);
    await expect(addressAnswers['address.follow'](wanted(), asker)).rejects.toThrow(/switched this off/);
    await publish([templateEntry('late', { body: 'New words.' })], { version: 4 });
    expect(await checkAll(0)).toMatchObject([{ head: { version: 4 }, trouble: null }]);
  });
});

test('an agent whose role somebody else has given gets a pack’s templates, and none of what their lead looks after', async () => {
  await followTeam('agent');
  await follow(wanted(), 'person');
  expect(await templates()).toHaveLength(1);
  expect(await targets()).toEqual([]);
});

test('[S21] nothing is asked of anybody before a person follows an address, nor after they stop', async () => {
  await checkAll(0);
  expect(asked).toEqual([]);
  await follow(wanted(), 'person');
  const [one] = await followed();
  await unfollow(one?.id ?? '');
  asked = [];
  await checkAll(0);
  expect(asked).toEqual([]);
  expect(await templates()).toEqual([]);
  expect(await targets()).toEqual([]);
});

test('a host that was granted for a look in vain goes back, unless something else is there', async () => {
  there = null;
  await dataHosts.setValue(['http://127.0.0.1/*']);
  const asked = () => addressAnswers['address.look']({ url }, { kind: 'page', tab: 1, origin: '' });
  expect(await asked()).toMatchObject({ trouble: { fault: 'status' } });
  expect(removed).toEqual(['http://127.0.0.1/*']);
  expect(await dataHosts.getValue()).toEqual([]);
  removed = [];
  await publish([templateEntry('late')], { version: 3 });
  await follow(wanted(), 'person');
  there = null;
  await asked();
  expect(removed).toEqual([]);
});
