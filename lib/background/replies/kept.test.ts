import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { habitOf, likingOf } from '../../habits.ts';
import { countFits, eraseFits, fits, forgetOldFits, keepFit, recallFit } from './fits.ts';
import { eraseHabits, habits, learn, MOST } from './habits.ts';

const SITE = 'https://desk.example';
const ANA = { ticket: '7', email: 'Ana.Lima@Example.org' };
const FORMAL = { persona: { formality: 'formal' } };

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.useRealTimers());

test('what was said of a customer is known on their next ticket, and is not theirs on another site', async () => {
  expect(await keepFit(SITE, ANA, FORMAL)).toBe('customer');
  expect(await recallFit(SITE, { ticket: '8', email: ' ana.lima@example.org' })).toEqual(FORMAL);
  expect(await recallFit('https://other.example', ANA)).toEqual({});
  expect(await recallFit(SITE, { ticket: '7', email: 'somebody@example.org' })).toEqual({});
});

test('neither address nor ticket can be read from what is kept', async () => {
  await keepFit(SITE, ANA, FORMAL);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null)).toLowerCase()).not.toMatch(/ana|lima|example/);
});

test('without an address it holds for the ticket, and goes with the session', async () => {
  expect(await keepFit(SITE, { ticket: '7', email: null }, { stage: 'at_risk' })).toBe('ticket');
  expect(await recallFit(SITE, { ticket: '7', email: null })).toEqual({ stage: 'at_risk' });
  expect(await recallFit(SITE, { ticket: '8', email: null })).toEqual({});
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('saying nothing forgets; so do 180 days; what is no fit is refused', async () => {
  await keepFit(SITE, ANA, FORMAL);
  await keepFit(SITE, ANA, {});
  expect(await countFits()).toBe(0);
  await keepFit(SITE, ANA, { motivators: [] });
  expect(await recallFit(SITE, ANA)).toEqual({ motivators: [] });
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Date.now() + 181 * 24 * 60 * 60_000);
  expect(await recallFit(SITE, ANA)).toEqual({});
  await forgetOldFits();
  expect((await fits.getValue()).kept).toEqual([]);
  await expect(keepFit(SITE, ANA, { stage: 'lost' })).rejects.toThrow();
});

test('erasing takes the key too', async () => {
  await keepFit(SITE, ANA, FORMAL);
  await keepFit(SITE, { ticket: '7', email: null }, FORMAL);
  await eraseFits();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await recallFit(SITE, { ticket: '7', email: null })).toEqual({});
});

const lessons = (wording: string, fate: string, times: number) =>
  Array.from({ length: times }, () => ({ wording, fate }));

test('wordings are counted; a habit takes three times, and liking leans with them', async () => {
  await learn([...lessons('own-one-name', 'cut', 2), ...lessons('close-plain', 'kept', 4)]);
  const first = await habits.getValue();
  expect(habitOf(first['own-one-name'])).toBeNull();
  expect(habitOf(first['close-plain'])).toBe('kept');
  await Promise.all([learn(lessons('own-one-name', 'cut', 1)), learn(lessons('own-one-name', 'changed', 1))]);
  const fates = (await habits.getValue())['own-one-name'];
  expect(fates).toEqual({ kept: 0, changed: 1, cut: 3, swapped: 0 });
  expect(habitOf(fates)).toBe('cut');
  expect(fates && likingOf(fates)).toBeCloseTo(-0.5);
});

test('a count never grows so high that it cannot turn', async () => {
  for (let reply = 0; reply < 5; reply += 1) await learn(lessons('close-plain', 'kept', 30));
  expect((await habits.getValue())['close-plain']?.kept).toBeLessThanOrEqual(40);
});

test('a sentence is no id of a wording, and old ones give way', async () => {
  await expect(learn([{ wording: 'I am sorry, Ana', fate: 'cut' }])).rejects.toThrow();
  for (let at = 0; at <= MOST; at += 40)
    await learn(Array.from({ length: 40 }, (_, index) => ({ wording: `w-${at + index}`, fate: 'kept' })));
  const kept = await habits.getValue();
  expect(Object.keys(kept)).toHaveLength(MOST);
  expect(kept['w-0']).toBeUndefined();
  await eraseHabits();
  expect(await habits.getValue()).toEqual({});
});

test('[S16] what was stored by version 1 is read by this version', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T09:00:00Z') });
  await fakeBrowser.storage.local.set(JSON.parse(readFileSync('test/fixtures/storage/replies.v1.json', 'utf8')));
  expect(habitOf((await habits.getValue())['own-one-name'])).toBe('cut');
  expect(await countFits()).toBe(1);
});
