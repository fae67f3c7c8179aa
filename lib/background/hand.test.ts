import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drop, dropElsewhere, dropOnAlarm, dropSite, keep, recall } from './hand.ts';

const conversation = { messages: [{ author: 'customer', text: 'Where is my order 77-1?' }] };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

test('is found again by the same tab, origin and ticket, and by nothing else', async () => {
  await keep(1, 'https://a.example', '12', conversation);
  expect((await recall(1, 'https://a.example', '12'))?.messages[0]?.text).toBe('Where is my order 77-1?');
  expect(await recall(2, 'https://a.example', '12')).toBeNull();
  expect(await recall(1, 'https://b.example', '12')).toBeNull();
  expect(await recall(1, 'https://a.example', '13')).toBeNull();
});

test('a tab holds one conversation: the next ticket takes its place', async () => {
  await keep(1, 'https://a.example', '12', conversation);
  await keep(1, 'https://a.example', '13', { messages: [{ author: 'customer', text: 'Another.' }] });
  expect(await recall(1, 'https://a.example', '12')).toBeNull();
});

test('is gone after 30 minutes, and cleared from memory by its alarm', async () => {
  await keep(1, 'https://a.example', '12', conversation);
  vi.setSystemTime(Date.now() + 31 * 60_000);
  expect(await recall(1, 'https://a.example', '12')).toBeNull();
  await dropOnAlarm('hand:1');
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('what was read on a site goes when the site is off, in every tab and on every port', async () => {
  await keep(1, 'http://a.example', '12', conversation);
  await keep(2, 'http://a.example:8080', '13', conversation);
  await keep(3, 'https://b.example', '14', conversation);
  await dropSite('http://a.example/*');
  expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['hand:3']);
});

test('its alarm is set for 30 minutes', async () => {
  await keep(1, 'https://a.example', '12', conversation);
  const [alarm] = await fakeBrowser.alarms.getAll();
  expect(alarm?.name).toBe('hand:1');
  expect((alarm?.scheduledTime ?? 0) - Date.now()).toBe(30 * 60_000);
});

test('is gone when the tab goes to another site, and stays on a page load of its own', async () => {
  await keep(1, 'https://a.example', '12', conversation);
  await dropElsewhere(1, 'https://a.example');
  expect(await recall(1, 'https://a.example', '12')).not.toBeNull();
  await dropElsewhere(1, '');
  expect(await recall(1, 'https://a.example', '12')).toBeNull();
});

test('is gone when the ticket is closed', async () => {
  await keep(1, 'https://a.example', '12', conversation);
  await drop(1);
  expect(await recall(1, 'https://a.example', '12')).toBeNull();
});

test('what is not a conversation is refused, and what was held stays', async () => {
  await keep(1, 'https://a.example', '12', conversation);
  await expect(keep(1, 'https://a.example', '12', { messages: [{ author: 'robot', text: 'hi' }] })).rejects.toThrow(
    /author/u,
  );
  expect(await recall(1, 'https://a.example', '12')).not.toBeNull();
});
