import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FollowUp } from '../../follow-ups.ts';
import { keepFollowUp } from '../../team/follow-ups.ts';
import type { Store } from '../../team/store.ts';
import { followUpRang, remindAnew, remindOf } from './reminders.ts';

PouchDB.plugin(memory);

const kept = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('../../team/store.ts', () => ({ store: () => kept.store }));
vi.mock('../../said.ts', () => ({ said: (key: string) => key }));

const NOON = Date.parse('2026-03-11T12:00:00Z');
const HOUR = 60 * 60_000;
const badge = vi.fn();
const shown = vi.fn();

const followUp = (id: string, due: number): FollowUp => ({
  id,
  promised: 'call',
  customer: null,
  helpdesk: 'https://desk.example',
  ticket: 'A-1',
  page: null,
  state: 'open',
  due: new Date(due).toISOString(),
  zone: 'Europe/London',
  snoozed: 0,
  made: new Date(NOON - HOUR).toISOString(),
  closed: null,
});
const note = (one: FollowUp) => keepFollowUp(kept.store as Store, one);
const alarms = async () => (await browser.alarms.getAll()).map(({ name }) => name);

beforeEach(() => {
  fakeBrowser.reset();
  badge.mockReset();
  shown.mockReset();
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(async ({ text }) => void badge(text));
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => true as never);
  vi.spyOn(browser.notifications, 'create').mockImplementation(async (id: unknown) => shown(id));
  kept.store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true }) satisfies Store;
});

test('[W5] after a restart what was missed is notified and counted, and what is to come has its alarm again', async () => {
  await note(followUp('missed', NOON - HOUR));
  await note(followUp('later', NOON + HOUR));
  await remindAnew();
  expect(shown.mock.calls).toEqual([['followup:missed']]);
  expect(await alarms()).toEqual(['followup:later']);
  expect(badge).toHaveBeenLastCalledWith('1');
});

test('an alarm that rings after a long sleep notifies; one that rings before its time is set again', async () => {
  await note(followUp('one', NOON + HOUR));
  await followUpRang('followup:one');
  expect(shown).not.toHaveBeenCalled();
  expect(await alarms()).toEqual(['followup:one']);
  vi.setSystemTime(NOON + 9 * HOUR);
  await followUpRang('followup:one');
  expect(shown.mock.calls).toEqual([['followup:one']]);
  expect(badge).toHaveBeenLastCalledWith('1');
});

test('what is done has no alarm any more, and alarms of others are left alone', async () => {
  const one = followUp('one', NOON + HOUR);
  await note(one);
  await remindOf(one);
  expect(await alarms()).toEqual(['followup:one']);
  await remindOf({ ...one, state: 'done' });
  expect(await alarms()).toEqual([]);
  await followUpRang('team');
  expect(shown).not.toHaveBeenCalled();
});
