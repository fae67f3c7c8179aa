import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Correction, Judged } from '../corrections.ts';
import {
  corrections,
  dropCorrection,
  eraseKept,
  forgetOld,
  KEPT_DAYS,
  keepCorrection,
  keptCorrections,
  MOST,
  recallCorrection,
} from './corrections.ts';

const DESK = 'https://desk.example';
const TURN = 'My piano FB-40817 came without its lid, and I am at the end of my rope. Siobhan';
const here = { ticket: '47906', turn: TURN };
const read: Judged = { headline: 'anger', feelings: { anger: 2 }, signals: ['churn'] };
const correction: Correction = { felt: { headline: 'anxiety', feelings: { anxiety: 3 } }, dismissed: ['churn'] };
const DAY = 24 * 60 * 60_000;

beforeEach(() => {
  fakeBrowser.reset();
  browser.runtime.getManifest = () => ({ version: '0.1.0' }) as never;
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

test('holds for the same turn of the same ticket on the same site, and for nothing else', async () => {
  await keepCorrection(DESK, here, read, correction);
  expect(await recallCorrection(DESK, here)).toEqual({ correction, earlier: false });
  expect(await recallCorrection('https://other.example', here)).toEqual({ correction: null, earlier: false });
  expect(await recallCorrection(DESK, { ...here, ticket: '47907' })).toEqual({ correction: null, earlier: false });
});

test('what is being kept at this moment is recalled', async () => {
  const keeping = keepCorrection(DESK, here, read, correction);
  expect(await recallCorrection(DESK, here)).toEqual({ correction, earlier: false });
  await keeping;
});

test('spaces and line breaks that the page lays otherwise are the same words', async () => {
  await keepCorrection(DESK, here, read, correction);
  const laid = { ...here, turn: `\n${TURN.replaceAll(' ', '\n  ')}` };
  expect((await recallCorrection(DESK, laid)).correction).toEqual(correction);
});

test('a turn that has grown by a message is another one, and it is known that one was corrected', async () => {
  await keepCorrection(DESK, here, read, correction);
  const grown = { ...here, turn: `${TURN}\n\nHello?` };
  expect(await recallCorrection(DESK, grown)).toEqual({ correction: null, earlier: true });
});

test('nothing on disk tells the ticket, the site, or a word of the customer’s', async () => {
  await keepCorrection(DESK, here, read, correction);
  const stored = JSON.stringify(await fakeBrowser.storage.local.get(null));
  expect(stored).toContain('anxiety');
  for (const word of [...TURN.split(/\W+/).filter((part) => part.length > 3), '47906', 'desk.example'])
    expect(stored).not.toContain(word);
});

test('the same words have another hash on another machine', async () => {
  await keepCorrection(DESK, here, read, correction);
  const [first] = (await corrections.getValue()).kept;
  await eraseKept();
  expect(await fakeBrowser.storage.local.get('corrections')).toEqual({});
  await keepCorrection(DESK, here, read, correction);
  const [second] = (await corrections.getValue()).kept;
  expect(first?.turn).toMatch(/^[0-9a-f]{64}$/);
  expect(second?.turn).not.toBe(first?.turn);
});

test('a second correction takes the place of the first; taken back, none is left', async () => {
  await keepCorrection(DESK, here, read, correction);
  const calm: Correction = { felt: { headline: 'neutral', feelings: {} }, dismissed: [] };
  await keepCorrection(DESK, here, read, calm);
  expect(await keptCorrections()).toMatchObject([{ correction: calm, read, engine: '0.1.0' }]);
  await dropCorrection(DESK, here);
  expect(await recallCorrection(DESK, here)).toEqual({ correction: null, earlier: false });
});

test('corrections made at the same time do not lose each other, and are listed newest first without hashes', async () => {
  const tickets = ['1', '2', '3'];
  await Promise.all(tickets.map((ticket) => keepCorrection(DESK, { ticket, turn: TURN }, read, correction)));
  const kept = await keptCorrections();
  expect(kept).toHaveLength(3);
  for (const one of kept) expect(Object.keys(one).sort()).toEqual(['at', 'correction', 'engine', 'read']);
});

test('is gone after its days, from the disk too', async () => {
  await keepCorrection(DESK, here, read, correction);
  vi.setSystemTime(Date.now() + (KEPT_DAYS - 1) * DAY);
  expect((await recallCorrection(DESK, here)).correction).not.toBeNull();
  vi.setSystemTime(Date.now() + 2 * DAY);
  expect((await recallCorrection(DESK, here)).correction).toBeNull();
  await forgetOld();
  expect((await corrections.getValue()).kept).toEqual([]);
});

test('the newest are kept, up to a number', async () => {
  await keepCorrection(DESK, here, read, correction);
  const { key, kept } = await corrections.getValue();
  const [one] = kept;
  if (!one) throw new Error('nothing was kept');
  const many = Array.from({ length: MOST }, (_, index) => ({ ...one, ticket: String(index) }));
  await corrections.setValue({ key, kept: many });
  await keepCorrection(DESK, { ...here, ticket: 'new' }, read, correction);
  const now = (await corrections.getValue()).kept;
  expect(now).toHaveLength(MOST);
  expect(now.map(({ ticket }) => ticket)).not.toContain(String(MOST - 1));
  expect((await recallCorrection(DESK, { ...here, ticket: 'new' })).correction).toEqual(correction);
});

test.each([
  ['a feeling nobody knows', read, { felt: { headline: 'rage', feelings: { rage: 2 } }, dismissed: [] }],
  ['a level beyond three', read, { felt: { headline: 'anger', feelings: { anger: 4 } }, dismissed: [] }],
  ['words for a signal', read, { felt: null, dismissed: ['the piano'] }],
  ['words beside what was read', { ...read, headline: TURN }, correction],
])('%s is refused, and nothing is kept', async (_, judged, said) => {
  await expect(keepCorrection(DESK, here, judged as Judged, said as Correction)).rejects.toThrow();
  expect(await keptCorrections()).toEqual([]);
});

test('what is not asked for is not kept', async () => {
  const wordy = { ...correction, note: TURN, felt: { ...correction.felt, why: TURN } };
  await keepCorrection(DESK, here, { ...read, text: TURN } as Judged, wordy as Correction);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('piano');
});

test('[S16] what was stored by version 1 is read by this version', async () => {
  const stored = JSON.parse(readFileSync('test/fixtures/storage/corrections.v1.json', 'utf8'));
  await fakeBrowser.storage.local.set(stored);
  vi.setSystemTime(new Date('2026-12-01T00:00:00Z'));
  expect(await recallCorrection(DESK, here)).toEqual({ correction, earlier: false });
  expect(await keptCorrections()).toHaveLength(2);
});
