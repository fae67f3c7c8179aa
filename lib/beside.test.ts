import { expect, test } from 'vitest';
import { tabBeside } from './beside.ts';

test.each([
  ['chrome-extension://id/panel.html?tab=7', 7],
  ['moz-extension://id/panel.html?tab=0', 0],
  ['chrome-extension://id/panel.html', null],
  ['chrome-extension://id/panel.html?tab=', null],
  ['chrome-extension://id/panel.html?tab=-1', null],
  ['chrome-extension://id/panel.html?tab=7e3', null],
  ['chrome-extension://id/options.html?tab=7', null],
])('%s speaks for tab %s', (address, tab) => {
  expect(tabBeside(address)).toBe(tab);
});
