import type { Frame } from 'puppeteer-core';
import { until } from '../../../tools/browsers/until.ts';
import { expect, readyPanel, test } from '../support/firefox.ts';

const press = (panel: Frame, name: string) =>
  panel.evaluate((words) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    const found = buttons.find((button) => [button.textContent, button.ariaLabel].includes(words));
    found?.click();
    return found !== undefined;
  }, name);

const shows = (panel: Frame, words: RegExp) =>
  until(String(words), 10_000, async () => {
    const text = await panel.$eval('main', (main) => main.textContent ?? '');
    return words.test(text) ? true : null;
  });

test('an agent corrects a reading in Firefox, and finds the correction after a reload', async ({ tab, demo }) => {
  await tab.goto(`${demo.url}/tickets/48184`);
  const panel = await readyPanel(tab);
  await panel.waitForSelector('.reply-text');
  expect(await press(panel, 'Wrong reading? Correct it')).toBe(true);
  await panel.waitForSelector('.wrong');
  for (const name of ['nothing heated', 'worried', 'Use my reading']) expect(await press(panel, name)).toBe(true);
  await shows(panel, /Corrected by you\..*Back to Attune’s reading/s);
  await tab.reload();
  const again = await readyPanel(tab);
  await again.waitForSelector('.reply-text');
  await shows(again, /Worried.*Corrected by you\./s);
  expect(await press(again, 'Export as a test case')).toBe(true);
  await again.waitForSelector('.wrong textarea');
  expect(await press(again, 'Save the file')).toBe(true);
  await shows(again, /Saved as wrong-[0-9a-f]{8}\.json/);
});
