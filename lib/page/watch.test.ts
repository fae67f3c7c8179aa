import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from './watch.ts';

let end = new AbortController();
const changed = vi.fn();
const touched = vi.fn();
const watch = () => watchPage({ touched, painting: touched, changed }, end.signal);

beforeEach(() => {
  end = new AbortController();
  changed.mockReset();
  touched.mockReset();
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const SECONDS = 10;
/** Each of them stands for what a page of 5,000 nodes a second does in 10 ms. */
const CHANGES = SECONDS * 100;

test('[S19] a page that changes without end is looked at every 300 ms at the most, and asked at each change heard', () => {
  vi.useFakeTimers();
  watch();
  for (let change = 0; change < CHANGES; change += 1) {
    window.dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime((SECONDS * 1000) / CHANGES);
  }
  expect(changed.mock.calls.length).toBeLessThanOrEqual((SECONDS * 1000) / 300 + 1);
  expect(changed.mock.calls.length).toBeGreaterThan(SECONDS);
  expect(touched.mock.calls.length).toBeGreaterThanOrEqual(CHANGES);
});

test('[S19] the more a look costs, the longer the page is left alone, up to three seconds', () => {
  vi.useFakeTimers();
  // Every look takes ten milliseconds.
  let spent = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now() + spent);
  changed.mockImplementation(() => {
    spent += 10;
  });
  watch();
  for (let change = 0; change < CHANGES; change += 1) {
    window.dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime((SECONDS * 1000) / CHANGES);
  }
  vi.restoreAllMocks();
  expect(changed.mock.calls.length).toBeLessThanOrEqual(SECONDS / 2 + 1);
});

test('a page that changes once is looked at once, soon', () => {
  vi.useFakeTimers();
  watch();
  window.dispatchEvent(new Event('popstate'));
  vi.advanceTimersByTime(40);
  expect(changed).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(2000);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('what changes in a shadow root is seen once it is watched, and not after the watch has ended', async () => {
  const host = document.body.appendChild(document.createElement('section'));
  const shadow = host.attachShadow({ mode: 'open' });
  watch().into(new Set([shadow]));
  shadow.append(document.createElement('p'));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  shadow.dispatchEvent(new Event('change'));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  end.abort();
  touched.mockReset();
  shadow.dispatchEvent(new Event('change'));
  expect(touched).not.toHaveBeenCalled();
});
