import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failAt } from '../../../test/support/failing-writes.ts';
import type { Store } from '../../team/store.ts';
import type { Template } from '../../templates.ts';
import type { Asker } from '../answer.ts';
import { keepTemplate, keptTemplates } from '../templates/kept.ts';
import { dataAnswers } from './answers.ts';
import { backUp } from './backups.ts';

PouchDB.plugin(memory);

const kept = vi.hoisted(() => ({ store: null as Store | null }));
vi.mock('../../team/store.ts', () => ({ store: () => kept.store, replica: () => kept.store }));
vi.mock('../follow-ups/reminders.ts', () => ({ remindAnew: async () => undefined }));

const PAGE: Asker = { kind: 'page', tab: 1, origin: 'chrome-extension://id' };
const template = { id: 'a', title: 'Late', kind: 'reply', scope: 'mine', body: 'Hello' } as Template;

const backups = async () => (await dataAnswers['data.counts']({}, PAGE)).backups;
const putBack = async (at = 0) => dataAnswers['data.backup.restore']({ id: (await backups())[at]?.id ?? '' }, PAGE);
const titles = async () => (await keptTemplates()).templates.map(({ title }) => title);

beforeEach(() => {
  fakeBrowser.reset();
  kept.store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true }) satisfies Store;
});

/** Backups that differ by a title, each a minute after the one before. */
async function backedUp(...names: readonly string[]): Promise<void> {
  for (const title of names) {
    vi.setSystemTime(Date.now() + 60_000);
    await keepTemplate({ ...template, title });
    await backUp('import');
  }
}
afterEach(() => vi.useRealTimers());

test('[S26] the last three backups are kept; putting the oldest back takes none away but one that is not it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await backedUp('one', 'two', 'three', 'four');
  await keepTemplate({ ...template, title: 'now' });
  vi.setSystemTime(Date.now() + 60_000);
  const [, , oldest] = await backups();
  expect(await backups()).toHaveLength(3);
  expect(await putBack(2)).toMatchObject({ restored: expect.any(Number) });
  expect(await titles()).toEqual(['two']);
  expect((await backups()).map(({ why }) => why)).toEqual(['restore', 'import', 'import', 'import']);
  expect((await backups()).at(-1)).toEqual(oldest);
  expect(await putBack(0)).toMatchObject({ restored: expect.any(Number) });
  expect(await titles()).toEqual(['now']);
});

test('[S26] a putting back that stops half way leaves every older backup, and the one that it was of', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await backedUp('one', 'two', 'three');
  const before = await backups();
  for (let step = 1; ; step += 1) {
    const [wanted] = (await backups()).slice(-1);
    const failed = failAt(step, kept);
    const answer = await dataAnswers['data.backup.restore']({ id: wanted?.id ?? '' }, PAGE);
    failed.undo();
    if (!failed.met()) break;
    if ('undone' in answer) expect({ step, backups: await backups() }).toEqual({ step, backups: before });
    else expect((await backups()).map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
  }
  expect(await titles()).toEqual(['one']);
});

test('[S15] no room for one more backup: older ones go for it, never the newest, and no outcome does', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await backedUp('one', 'two');
  await (kept.store as Store).put({ _id: 'outcome:1', at: '2026-11-20' });
  const [newest] = await backups();
  vi.setSystemTime(Date.now() + 60_000);
  const failed = failAt(1, kept);
  await backUp('import');
  failed.undo();
  expect((await backups()).map(({ id }) => id)).toEqual([expect.any(String), newest?.id]);
  expect((await dataAnswers['data.counts']({}, PAGE)).counts).toMatchObject({ outcomes: 1 });
});

test('[S23] a backup is kept no longer than what it holds may be', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await backedUp('one');
  vi.setSystemTime(Date.now() + 31 * 86_400_000);
  await backedUp('two');
  await dataAnswers['data.retention.set']({ days: 30 }, PAGE);
  expect(await backups()).toHaveLength(1);
});
