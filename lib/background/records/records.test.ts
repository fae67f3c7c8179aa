import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type RecordStore, startRecordStore } from '../../../test/support/lrs/server.ts';
import type { RecordFault, ToldResult } from '../../records.ts';
import type { Asker } from '../answer.ts';
import { practiceAnswers } from '../practice/answers.ts';
import { recordAnswers } from './answers.ts';
import { greet } from './line.ts';
import { recordsRang } from './rounds.ts';

vi.mock('../address/follow.ts', () => ({ followed: async () => [] }));

const PAGE: Asker = { kind: 'page', tab: 1, origin: 'chrome-extension://id' };
const SECRET = 'never-to-be-seen';
let there: RecordStore;
let granted = true;

const told = (day: number, title = 'The wrong name on the cake'): ToldResult => ({
  result: { scenario: 'wrong-cake', at: `2026-11-0${day}T09:00:00.000Z`, ends: 'loyal', score: 80, weak: ['act'] },
  title,
});
const connect = (change: Partial<{ url: string; key: string }> = {}) =>
  recordAnswers['records.connect']({ url: there.url, key: 'key', secret: SECRET, who: 'ada', ...change }, PAGE);
const state = async () => (await recordAnswers['records.state']({}, PAGE)).store;
const send = async () => (await recordAnswers['records.send']({}, PAGE)).store;
const tell = async (...all: ToldResult[]) => {
  await recordAnswers['records.tell']({ told: all }, PAGE);
  // What was begun is over once the next step in turn is.
  await recordsRang('records');
};
const alarm = async () => (await browser.alarms.get('records')) !== undefined;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubEnv('MODE', 'loopback');
  granted = true;
  browser.permissions.contains = (async () => granted) as never;
  browser.permissions.remove = vi.fn(async () => true) as never;
  there = await startRecordStore({ secret: SECRET });
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await there.close();
});

test('nothing goes anywhere until a store is switched on', async () => {
  await tell(told(1));
  expect(await state()).toBeNull();
  expect(there.stored.size).toBe(0);
  expect(await alarm()).toBe(false);
});

test('a result goes to the store once, however often it is told and sent', async () => {
  expect(await connect()).toMatchObject({ store: { who: 'ada', waiting: 0 } });
  await tell(told(1), told(1));
  await tell(told(1));
  expect([...there.stored.values()]).toMatchObject([
    {
      actor: { account: { homePage: new URL(there.url).origin, name: 'ada' } },
      object: { definition: { name: { en: 'The wrong name on the cake' } } },
    },
  ]);
  expect(await state()).toMatchObject({ waiting: 0, trouble: null, sent: expect.any(String) });
  expect(await alarm()).toBe(false);
});

test('what cannot be sent waits, is tried again when the alarm rings, and arrives in the end', async () => {
  await connect();
  there.trouble = 'silent';
  await tell(told(1), told(2));
  expect(await state()).toMatchObject({ waiting: 2, refused: 0, trouble: 'unreachable', sent: null });
  expect(await alarm()).toBe(true);
  there.trouble = 503;
  await recordsRang('records');
  expect(await state()).toMatchObject({ waiting: 2, trouble: 'busy' });
  there.trouble = null;
  await recordsRang('records');
  expect(await state()).toMatchObject({ waiting: 0, trouble: null });
  expect(there.stored.size).toBe(2);
  expect(await alarm()).toBe(false);
});

test('one that the store does not take holds up no other, and goes again by hand alone', async () => {
  await connect();
  there.refuses.add('Not here');
  await tell(told(1), told(2, 'Not here'), told(3));
  expect(there.stored.size).toBe(2);
  expect(await state()).toMatchObject({ waiting: 1, refused: 1, trouble: 'refused' });
  expect(await alarm()).toBe(false);
  there.refuses.clear();
  await tell(told(4));
  expect(await state()).toMatchObject({ waiting: 1 });
  expect(await send()).toMatchObject({ waiting: 0, refused: 0, trouble: null });
  expect(there.stored.size).toBe(4);
});

const troubled = (trouble: RecordStore['trouble']) => {
  there.trouble = trouble;
  return {};
};

test.each<[RecordFault, () => Partial<{ url: string; key: string }>]>([
  ['credentials', () => ({ key: 'another' })],
  ['not_a_store', () => ({ url: there.url.replace('/xapi', '/elsewhere') })],
  ['address', () => ({ url: 'http://records.example/xapi' })],
  ['address', () => ({ url: 'https://me:pass@records.example/xapi' })],
  ['unreachable', () => troubled('silent')],
  ['busy', () => troubled(502)],
])('%s: it is not switched on, and says why', async (fault, given) => {
  expect(await connect(given())).toEqual({ fault });
  expect(await state()).toBeNull();
});

test('a host that the user has not allowed is not asked', async () => {
  granted = false;
  expect(await connect()).toEqual({ fault: 'not_granted' });
  granted = true;
  await connect();
  granted = false;
  await tell(told(1));
  expect(await state()).toMatchObject({ waiting: 1, trouble: 'not_granted' });
  expect(there.stored.size).toBe(0);
});

test('a store that does not answer is not waited for', async () => {
  await there.close();
  await expect(greet({ url: there.url, key: '', secret: '' }, 500)).rejects.toThrow();
});

test('switched off, the secret and what waits are gone, and the host is given back', async () => {
  await connect();
  there.trouble = 503;
  await tell(told(1));
  expect(JSON.stringify(await state())).not.toContain(SECRET);
  await recordAnswers['records.leave']({}, PAGE);
  expect(await state()).toBeNull();
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(SECRET);
  expect(browser.permissions.remove).toHaveBeenCalledWith({ origins: ['http://127.0.0.1/*'] });
  expect(await alarm()).toBe(false);
});

test('whoever erases their results does not send them later', async () => {
  await connect();
  there.trouble = 503;
  await tell(told(1));
  await practiceAnswers['progress.erase']({}, PAGE);
  there.trouble = null;
  expect(await send()).toMatchObject({ waiting: 0 });
  expect(there.stored.size).toBe(0);
});

test('what is no result is refused', async () => {
  await connect();
  await expect(tell({ title: 'x', result: { ...told(1).result, ends: 'won' } } as never)).rejects.toThrow();
  expect(await state()).toMatchObject({ waiting: 0 });
});
