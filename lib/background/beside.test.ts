import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { portPair } from '../../test/support/ports.ts';
import { joinLines } from './beside.ts';
import { pauseTab } from './paused.ts';

const GRANTED = 'https://desk.example';
/** What the background listens with. */
let call: (port: unknown) => void;
/** Answers `tabs.connect`: the script's end, or one that falls at once where no script is. */
let script: ReturnType<typeof portPair>;
const connect = vi.fn(() => script.far);

beforeEach(() => {
  fakeBrowser.reset();
  script = portPair();
  connect.mockClear();
  browser.permissions.contains = (async ({ origins }: { origins: string[] }) => origins[0] === `${GRANTED}/*`) as never;
  browser.tabs.get = (async () => ({ url: `${GRANTED}/tickets/1` })) as never;
  browser.tabs.connect = connect as never;
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    call = listener as never;
  });
  joinLines();
});

/** A call from the given address; `tab` where the page is in one. */
function callFrom(address: string, tab?: { id: number }) {
  const panel = portPair();
  const sender = { id: browser.runtime.id, url: browser.runtime.getURL('/' as never) + address, frameId: 0, tab };
  call(Object.assign(panel.far, { name: 'beside', sender }));
  return panel;
}

test('words go both ways, and the end of one is the end of the other', async () => {
  const panel = callFrom('panel.html?tab=7');
  await vi.waitFor(() => expect(connect).toHaveBeenCalledWith(7, { name: 'beside', frameId: 0 }));
  script.near.postMessage({ is: 'sight' });
  panel.near.postMessage({ is: 'look_again' });
  expect(panel.heard).toEqual([{ is: 'sight' }]);
  expect(script.heard).toEqual([{ is: 'look_again' }]);
  script.near.disconnect();
  expect(panel.fallen()).toBe(true);
  expect(panel.heard).toHaveLength(1);
});

test('a tab without our script is said to be one', async () => {
  const panel = callFrom('panel.html?tab=7');
  await vi.waitFor(() => expect(connect).toHaveBeenCalled());
  script.near.disconnect();
  expect(panel.heard).toEqual([{ is: 'unreachable', why: 'no_script' }]);
});

test('a paused tab is not called at all', async () => {
  await pauseTab(7, true);
  const panel = callFrom('panel.html?tab=7');
  await vi.waitFor(() => expect(panel.heard).toEqual([{ is: 'unreachable', why: 'paused' }]));
  expect(connect).not.toHaveBeenCalled();
});

test.each([
  ['the same page in a tab', 'panel.html?tab=7', { id: 9 }],
  ['a page that names no tab', 'panel.html', undefined],
  ['another page of ours', 'options.html?tab=7', { id: 9 }],
])('[S7] %s gets no line', async (_, address, tab) => {
  const panel = callFrom(address, tab);
  await vi.waitFor(() => expect(panel.heard).toEqual([{ is: 'unreachable', why: 'no_script' }]));
  expect(connect).not.toHaveBeenCalled();
});
