import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetHealth, health, noteVisit, siteHealth } from './health.ts';

const DESK = 'https://desk.example';
const found = (part: string, state = 'found') => ({ part, state });

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T09:00:00Z') });
});
afterEach(() => void vi.useRealTimers());

test('visits are counted by part and summed over days, the last visited site first', async () => {
  await noteVisit(DESK, { adapter: 'zendesk', parts: [found('messages'), found('time', 'guessed')] });
  await noteVisit('https://old.example', { adapter: null, parts: [found('messages', 'missing')] });
  vi.setSystemTime(Date.parse('2026-11-23T09:00:00Z'));
  await Promise.all([
    noteVisit(DESK, { adapter: 'zendesk', parts: [found('messages')] }),
    noteVisit(DESK, { adapter: 'taught', parts: [found('messages'), found('time', 'missing')] }),
  ]);
  const [desk, old] = await siteHealth();
  expect(desk).toMatchObject({
    origin: DESK,
    visits: 3,
    last: '2026-11-23',
    parts: { messages: { found: 3, guessed: 0, missing: 0 }, time: { found: 0, guessed: 1, missing: 1 } },
  });
  expect(old).toMatchObject({ origin: 'https://old.example', adapters: [], visits: 1 });
});

test('after thirty days nothing is left, and a site that is forgotten goes at once', async () => {
  await noteVisit(DESK, { adapter: null, parts: [found('messages')] });
  vi.setSystemTime(Date.parse('2026-12-23T09:00:00Z'));
  expect(await siteHealth()).toEqual([]);
  await noteVisit('https://b.example', { adapter: null, parts: [found('messages')] });
  await forgetHealth((origin) => origin === 'https://b.example');
  expect(await health.getValue()).toEqual({});
});

test('words of a ticket have no place in it', async () => {
  await expect(
    noteVisit(DESK, { adapter: null, parts: [{ part: 'My parcel is late', state: 'found' }] }),
  ).rejects.toThrow();
  await expect(noteVisit(DESK, { adapter: 'x'.repeat(81), parts: [] })).rejects.toThrow();
  await noteVisit(DESK, { adapter: null, parts: [{ ...found('subject'), value: 'Order 4417' }], ticket: '4417' });
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('4417');
});

test('[S16] what was stored by version 1 is read by this version', async () => {
  await fakeBrowser.storage.local.set(JSON.parse(readFileSync('test/fixtures/storage/health.v1.json', 'utf8')));
  expect((await siteHealth())[0]).toMatchObject({ origin: DESK, visits: 4 });
});
