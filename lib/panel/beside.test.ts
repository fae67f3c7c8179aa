import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { portPair } from '../../test/support/ports.ts';
import type { PageMessage, PanelMessage } from '../protocol.ts';
import { connectBeside } from './beside.ts';
import type { Line } from './connect.ts';

type Pair = ReturnType<typeof portPair>;
let calls: Pair[];
let status: string;
let line: Line;
const hear = vi.fn<(message: PageMessage) => void>();
const silent = vi.fn();
/** Tells the panel what the background tells. */
let told: (message: object) => void;
/** Tells the panel what the browser tells of a tab. */
let updated: (tab: number, change: { status?: string }) => void;

beforeEach(() => {
  fakeBrowser.reset();
  calls = [];
  status = 'complete';
  hear.mockClear();
  silent.mockClear();
  browser.runtime.connect = (() => {
    const pair = portPair();
    calls.push(pair);
    return pair.far;
  }) as never;
  browser.tabs.get = (async () => ({ status })) as never;
  vi.spyOn(browser.tabs.onUpdated, 'addListener').mockImplementation((listener) => {
    updated = listener as never;
  });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    told = listener as never;
  });
  line = connectBeside(7, hear, silent);
});

const last = () => calls.at(-1) as Pair;
const say = (message: object) => last().near.postMessage(message);
const SIGHT = { is: 'selection', text: 'as good as any' };
const INSERT: PanelMessage = {
  is: 'insert',
  request: 5,
  text: 'Hello',
  target: { page: '7:0:a', ticket: '1', composer: 'c' },
};
const inserts = ({ heard }: Pair) => heard.filter((message) => (message as PanelMessage).is === 'insert');

test('a line that falls is made again, and an insert without an answer is asked again', () => {
  say(SIGHT);
  line.send(INSERT);
  last().near.disconnect();
  expect(calls).toHaveLength(2);
  expect(inserts(last())).toEqual([]);
  say(SIGHT);
  expect(inserts(last())).toEqual([INSERT]);
  say({ is: 'inserted', request: 5, result: { done: true, composer: 'Reply' } });
  last().near.disconnect();
  say(SIGHT);
  expect(inserts(last())).toEqual([]);
});

test('an insert that cannot be asked is refused', async () => {
  say(SIGHT);
  line.send(INSERT);
  last().near.disconnect();
  say({ is: 'unreachable', why: 'no_script' });
  const result = { done: false, refusal: 'no_answer', copied: false };
  expect(hear).toHaveBeenLastCalledWith({ is: 'inserted', request: 5, result });
  await vi.waitFor(() => expect(silent).toHaveBeenCalledWith('no_script'));
});

test('a page on its way is waited for, and called once it is there', async () => {
  status = 'loading';
  say({ is: 'unreachable', why: 'no_script' });
  await vi.waitFor(() => expect(silent).toHaveBeenCalledWith(null));
  updated(8, { status: 'complete' });
  expect(calls).toHaveLength(1);
  updated(7, { status: 'complete' });
  expect(calls).toHaveLength(2);
});

test('a pause is said, and the script that starts after it is called', async () => {
  say({ is: 'unreachable', why: 'paused' });
  await vi.waitFor(() => expect(silent).toHaveBeenCalledWith('paused'));
  told({ ready: 8 });
  expect(calls).toHaveLength(1);
  told({ ready: 7 });
  expect(calls).toHaveLength(2);
});
