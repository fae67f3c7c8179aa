import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answered } from '../ask.ts';
import type { RequestKind } from '../protocol.ts';
import { SENDERS } from '../senders.ts';
import { markOff } from '../settings.ts';
import { type Answers, answerRequests } from './answer.ts';
import { pauseTab } from './paused.ts';

const GRANTED = 'https://desk.example';
const KINDS = Object.keys(SENDERS) as RequestKind[];

const senders = {
  site: {
    id: 'test-extension-id',
    url: `${GRANTED}/tickets/1`,
    frameId: 0,
    tab: { id: 7, url: `${GRANTED}/tickets/1` },
  },
  'site not switched on': {
    id: 'test-extension-id',
    url: 'https://other.example/',
    frameId: 0,
    tab: { id: 8, url: 'https://other.example/' },
  },
  'frame inside a site': {
    id: 'test-extension-id',
    url: `${GRANTED}/embedded`,
    frameId: 3,
    tab: { id: 7, url: GRANTED },
  },
  panel: { id: 'test-extension-id', url: '', frameId: 2, tab: { id: 7, url: GRANTED } },
  page: { id: 'test-extension-id', url: '', frameId: 0, tab: { id: 9, url: '' } },
  beside: { id: 'test-extension-id', url: 'panel.html?tab=7', frameId: 0 },
  'side panel of a site not switched on': { id: 'test-extension-id', url: 'panel.html?tab=8', frameId: 0 },
  'the side panel’s page in a tab': {
    id: 'test-extension-id',
    url: 'panel.html?tab=7',
    frameId: 0,
    tab: { id: 9, url: '' },
  },
  'another extension': { id: 'somebody-else', url: 'https://desk.example/', frameId: 0, tab: { id: 7, url: GRANTED } },
} as const;

const answers = Object.fromEntries(KINDS.map((kind) => [kind, vi.fn(async () => null)])) as unknown as Answers;

beforeEach(() => {
  fakeBrowser.reset();
  browser.permissions.contains = (async ({ origins }: { origins: string[] }) => origins[0] === `${GRANTED}/*`) as never;
  browser.tabs.get = (async (id: number) => ({ url: id === 7 ? GRANTED : 'https://other.example/' })) as never;
  vi.clearAllMocks();
});

function send(message: unknown, sender: { id: string; url: string }): Promise<Answered | 'no answer'> {
  const own = browser.runtime.getURL('/' as never);
  const id = sender.id === 'test-extension-id' ? browser.runtime.id : 'x';
  const full = { ...sender, id, url: /^https:/.test(sender.url) ? sender.url : own + (sender.url || 'panel.html') };
  return new Promise((resolve) => {
    const listeners: ((message: unknown, sender: unknown, respond: (answer: Answered) => void) => unknown)[] = [];
    const add = vi
      .spyOn(browser.runtime.onMessage, 'addListener')
      .mockImplementation((listener) => void listeners.push(listener as never));
    answerRequests(answers);
    add.mockRestore();
    const waits = listeners[0]?.(message, full, resolve);
    if (waits !== true) resolve('no answer');
  });
}

describe.each(Object.entries(senders))('%s', (name, sender) => {
  test.each(KINDS)('%s', async (kind) => {
    const allowed = (SENDERS[kind] as readonly string[]).includes(name);
    const answer = await send({ attune: kind, in: {} }, sender);
    expect(answer).toEqual(allowed ? { out: null } : { refused: expect.stringContaining(kind) });
    expect(answers[kind]).toHaveBeenCalledTimes(allowed ? 1 : 0);
  });
});

test('a site that the user has switched off is refused although the browser still grants it', async () => {
  await markOff(`${GRANTED}/*`, true);
  expect(await send({ attune: 'site.start', in: {} }, senders.site)).toHaveProperty('refused');
});

test('a script in a tab that is paused is refused, and heard again when the pause ends', async () => {
  await pauseTab(7, true);
  expect(await send({ attune: 'site.start', in: {} }, senders.site)).toHaveProperty('refused');
  await pauseTab(7, false);
  expect(await send({ attune: 'site.start', in: {} }, senders.site)).toEqual({ out: null });
});

test.each([
  ['nothing', undefined],
  ['a text', 'site.start'],
  ['an unknown kind', { attune: 'database.dump', in: {} }],
  ['a kind from the prototype', { attune: 'constructor', in: {} }],
  ['no input', { attune: 'site.start' }],
])('%s gets no answer', async (_, message) => {
  expect(await send(message, senders.site)).toBe('no answer');
});

test('a failure is told in its own words, not thrown across', async () => {
  vi.mocked(answers['site.start']).mockRejectedValueOnce(new Error('The disk is full.'));
  expect(await send({ attune: 'site.start', in: {} }, senders.site)).toEqual({ refused: 'The disk is full.' });
});
