import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteHeat } from './heat.ts';
import { changeSettings, coachSettings, eraseWrong, ignore, ignoredWords, keepWrong, keptWrong } from './kept.ts';

const SITE = 'https://desk.example';

beforeEach(() => {
  fakeBrowser.reset();
  browser.runtime.getManifest = () => ({ version: '0.1.0' }) as never;
});

test('choices change one by one, and what is none is refused', async () => {
  await Promise.all([changeSettings({ on: false }), changeSettings({ pause: true, more: 1 })]);
  expect(await coachSettings.getValue()).toEqual({ on: false, pause: true, breath: true });
  await expect(changeSettings({ on: 'yes' })).rejects.toThrow();
});

test('words are kept once, plainly, and forgotten again; more than a phrase is refused', async () => {
  await ignore({ rule: 'blame', words: 'You  should have', ignored: true });
  await ignore({ rule: 'blame', words: 'you should have', ignored: true });
  expect(await ignoredWords.getValue()).toEqual([{ rule: 'blame', words: 'you should have' }]);
  await expect(ignore({ rule: 'blame', words: 'a'.repeat(121), ignored: true })).rejects.toThrow();
  await ignore({ rule: 'blame', words: 'you should have', ignored: false });
  expect(await ignoredWords.getValue()).toEqual([]);
});

test('a finding called wrong is kept without its words, and erased for good', async () => {
  await keepWrong({ rule: 'blame', weight: 0.8, quote: 'you should have' });
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('should');
  expect(await keptWrong()).toMatchObject([{ rule: 'blame', weight: 0.8, engine: '0.1.0' }]);
  await eraseWrong();
  expect(await keptWrong()).toEqual([]);
});

test('[S16] what was stored by version 1 is read by this version', async () => {
  await fakeBrowser.storage.local.set(JSON.parse(readFileSync('test/fixtures/storage/coach.v1.json', 'utf8')));
  expect(await coachSettings.getValue()).toEqual({ on: false, pause: true, breath: true });
  expect(await ignoredWords.getValue()).toHaveLength(1);
});

test('the third heated ticket within an hour is time for a breath, once; the same ticket counts once', async () => {
  expect(await noteHeat(SITE, '1')).toBe(false);
  expect(await noteHeat(SITE, '2')).toBe(false);
  expect(await noteHeat(SITE, '2')).toBe(false);
  expect(await noteHeat(SITE, '3')).toBe(true);
  for (const ticket of ['4', '5', '6']) expect(await noteHeat(SITE, ticket)).toBe(false);
});

test('tickets of more than an hour ago do not count, and nothing does where the agent wants no suggestion', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const ticket of ['1', '2']) await noteHeat(SITE, ticket);
  vi.setSystemTime(Date.now() + 61 * 60_000);
  expect(await noteHeat(SITE, '3')).toBe(false);
  await changeSettings({ breath: false });
  for (const ticket of ['4', '5']) expect(await noteHeat(SITE, ticket)).toBe(false);
  vi.useRealTimers();
});
