import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TAUGHT } from '../../test/support/taught.ts';
import { ADAPTERS } from '../adapters.ts';
import type { Order } from '../protocol.ts';
import { siteStates } from '../settings.ts';
import { fileOf } from '../taught.ts';
import { taughtSites } from './kept-adapters.ts';
import { adaptersOf, forgetTaught, importTaught, keepTaught, listTaught } from './taught.ts';

const DESK = 'https://desk.example';
const PATTERN = `${DESK}/*`;
let orders: [tab: number, order: Order][];

beforeEach(() => {
  fakeBrowser.reset();
  orders = [];
  browser.tabs.query = (async () => [{ id: 7 }, { id: 8 }]) as never;
  browser.tabs.sendMessage = (async (tab: number, order: Order) => {
    orders.push([tab, order]);
    if (tab === 8) throw new Error('no script there');
  }) as never;
});

test('what was taught comes first, on its own site alone, and open pages hear of it', async () => {
  await keepTaught(`${DESK}:8443`, TAUGHT);
  expect((await adaptersOf(DESK))[0]).toEqual(TAUGHT);
  expect((await adaptersOf(DESK)).length).toBeGreaterThan(1);
  expect(await adaptersOf('https://other.example')).not.toContainEqual(TAUGHT);
  expect(orders[0]).toEqual([7, { order: 'learn', pattern: PATTERN, adapters: await adaptersOf(DESK) }]);
});

test('forgotten, the site is read as before', async () => {
  await keepTaught(DESK, TAUGHT);
  await forgetTaught(PATTERN);
  expect(await listTaught()).toEqual([]);
  const known = await adaptersOf(DESK);
  expect(known.every((adapter) => ADAPTERS.includes(adapter))).toBe(true);
  expect(orders.at(-1)?.[1].adapters).toEqual(known);
});

test('[S30] what aims at a password is not kept, and what was kept before stays', async () => {
  await keepTaught(DESK, TAUGHT);
  await expect(keepTaught(DESK, { ...TAUGHT, composers: [{ css: '#password', name: 'x' }] })).rejects.toThrow(
    'composers',
  );
  expect((await listTaught())[0]?.adapter).toEqual(TAUGHT);
});

test('a file is kept whole, and its site is listed', async () => {
  const { content } = fileOf({ pattern: PATTERN, adapter: TAUGHT, at: '2026-11-22T09:00:00.000Z' });
  expect(await importTaught(content)).toEqual({ pattern: PATTERN });
  expect((await listTaught())[0]?.adapter).toEqual(TAUGHT);
  expect(Object.keys(await siteStates.getValue())).toEqual([DESK]);
});

test('[S13] of a file that is refused nothing is kept', async () => {
  expect(await importTaught('{')).toEqual({ fault: 'not_json', place: '' });
  expect(await importTaught(undefined)).toEqual({ fault: 'not_json', place: '' });
  expect(await taughtSites.getValue()).toEqual({});
  expect(orders).toEqual([]);
});

test('[S16] what was stored by version 1 is read by this version', async () => {
  await fakeBrowser.storage.local.set(JSON.parse(readFileSync('test/fixtures/storage/taught.v1.json', 'utf8')));
  expect((await adaptersOf(DESK))[0]).toEqual(TAUGHT);
});
