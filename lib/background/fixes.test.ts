import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TAUGHT } from '../../test/support/taught.ts';
import type { Adapter } from '../adapter.ts';
import { ADAPTERS } from '../adapters.ts';
import type { Order } from '../protocol.ts';
import { listFixes } from './fixes.ts';
import { taughtSites } from './kept-adapters.ts';
import {
  adaptersOf,
  forgetFix,
  importTaught,
  keepFix,
  keepTaught,
  listTaught,
  switchFix,
  writeTaught,
} from './taught.ts';

const DESK = 'https://larch.zendesk.com';
const own = ADAPTERS.find(({ id }) => id === 'zendesk') as Adapter;
/** Zendesk has renamed what its messages stand in. */
const fixOf = (change: Partial<Adapter> = {}): Adapter => ({
  ...own,
  version: 2,
  messages: { ...own.messages, item: ['article.log-item'] },
  ...change,
});
const fileOf = (adapter: Adapter) =>
  JSON.stringify({ attune: 'adapter', version: 1, at: '2026-11-23T09:00:00.000Z', adapter });
const read = async (origin = DESK) => (await adaptersOf(origin)).map(({ messages }) => messages.item[0]);
const FIXED = 'article.log-item';
const BUILT_IN = own.messages.item[0];
let orders: Order[];

beforeEach(() => {
  fakeBrowser.reset();
  orders = [];
  browser.tabs.query = (async () => [{ id: 7, url: `${DESK}/agent/tickets/1` }, { id: 8 }]) as never;
  browser.tabs.sendMessage = (async (_: number, order: Order) => void orders.push(order)) as never;
});

test('a fix from a file is read by before the built-in adapter, where that one holds and nowhere else, and open pages hear of it', async () => {
  expect(await importTaught(fileOf(fixOf({ hosts: ['*.example.com'] })))).toEqual({ product: 'Zendesk' });
  expect(await read()).toEqual([FIXED, BUILT_IN]);
  expect((await adaptersOf(DESK))[0]).toMatchObject({ id: 'zendesk', name: 'Zendesk', hosts: own.hosts });
  expect(await read('https://app.intercom.com')).not.toContain(FIXED);
  expect(orders[0]).toMatchObject({ order: 'learn', pattern: `${DESK}/*`, adapters: await adaptersOf(DESK) });
  expect(await listTaught()).toEqual([]);
});

test('what somebody has taught on the site comes before it', async () => {
  await keepFix(fixOf(), null);
  await keepTaught(DESK, TAUGHT);
  expect(await read()).toEqual([TAUGHT.messages.item[0], FIXED, BUILT_IN]);
});

test('it says whose it is; and one can go back to the built-in adapter, and take that back', async () => {
  await writeTaught([{ id: 'zendesk', adapter: fixOf() }], 'Larch & Lane care');
  const [listed] = await listFixes();
  expect(listed).toMatchObject({
    product: 'zendesk',
    name: 'Zendesk',
    version: 2,
    from: 'Larch & Lane care',
    state: 'on',
  });
  await switchFix('zendesk', false);
  expect(await read()).toEqual([BUILT_IN]);
  expect(orders.at(-1)?.adapters?.map(({ messages }) => messages.item[0])).toEqual([BUILT_IN]);
  expect((await listFixes())[0]?.state).toBe('off');
  await switchFix('zendesk', true);
  expect(await read()).toEqual([FIXED, BUILT_IN]);
  await forgetFix('zendesk');
  expect([await listFixes(), await read()]).toEqual([[], [BUILT_IN]]);
});

test('the same version stays off when its pack comes again, and a newer one is tried', async () => {
  await keepFix(fixOf(), 'Care');
  await switchFix('zendesk', false);
  await keepFix(fixOf(), 'Care');
  expect(await read()).toEqual([BUILT_IN]);
  await keepFix(fixOf({ version: 3 }), 'Care');
  expect(await read()).toEqual([FIXED, BUILT_IN]);
});

test('a built-in adapter that is as new is read by again, and the fix says why it rests', async () => {
  await taughtSites.setValue({ zendesk: { adapter: fixOf({ version: 1 }), at: '2026-11-23T09:00:00.000Z' } });
  expect(await read()).toEqual([BUILT_IN]);
  expect((await listFixes())[0]?.state).toBe('older');
  expect(await importTaught(fileOf(fixOf({ version: 1 })))).toEqual({ fault: 'not_newer', place: 'zendesk' });
  expect(await importTaught(fileOf(fixOf({ id: 'no-such-desk' })))).toEqual({
    fault: 'unknown_helpdesk',
    place: 'no-such-desk',
  });
});

test('[S30] a fix that aims at a note is refused; one that a backup has put there is not read by, and is told', async () => {
  const hostile = fixOf({ composers: [{ css: '.reply-box :is(.n\\6fte)', name: 'Public reply' }] });
  expect(await importTaught(fileOf(hostile))).toMatchObject({ fault: 'forbidden' });
  await expect(writeTaught([{ id: 'zendesk', adapter: hostile }], 'Care')).rejects.toThrow('composers');
  expect(await listFixes()).toEqual([]);
  await taughtSites.setValue({
    zendesk: { adapter: hostile, at: '2026-11-23T09:00:00.000Z' },
    gmail: { adapter: fixOf(), at: '2026-11-23T09:00:00.000Z' },
    [`${DESK}/*`]: { adapter: { ...TAUGHT, composers: [{ css: '#password', name: 'x' }] }, at: '' },
  });
  expect(await read()).toEqual([BUILT_IN]);
  expect((await listFixes()).map(({ state }) => state)).toEqual(['refused', 'refused']);
});

test('[S30] a fix keeps out of notes as the built-in adapter does, and may add to that alone', async () => {
  const place = { css: '.side-note' };
  await keepFix(fixOf({ inward: [place] }), null);
  expect((await adaptersOf(DESK))[0]?.inward).toEqual([...(own.inward ?? []), place]);
  await keepFix(fixOf({ version: 3, inward: [] }), null);
  expect((await adaptersOf(DESK))[0]?.inward).toEqual(own.inward);
});

test('a fix is switched and forgotten by its helpdesk, never by a site', async () => {
  await keepTaught(DESK, TAUGHT);
  await expect(forgetFix(`${DESK}/*`)).rejects.toThrow();
  await expect(switchFix(`${DESK}/*`, false)).rejects.toThrow();
  await switchFix('gmail', true);
  expect([await listFixes(), (await listTaught()).length]).toEqual([[], 1]);
});
