import type { Frame } from 'puppeteer-core';
import { until } from '../../../tools/browsers/until.ts';
import { expect, readyPanel, test } from '../support/firefox.ts';
import { press } from '../support/press.ts';

/** The panel takes insertions only half a second after it appeared or moved; time itself is the condition. */
const takesInsertions = (panel: Frame) =>
  panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, Math.max(0, 1500 - performance.now()))));

const textOf = (panel: Frame, selector: string) => panel.$eval(selector, (element) => element.textContent ?? '');

test('[W1] [W2] the main job in Firefox: the feeling, its words, and the reply in the composer', async ({
  tab,
  demo,
}) => {
  await tab.goto(demo.url);
  const panel = await readyPanel(tab);
  expect(await textOf(panel, 'main h2')).toContain('Siobhan');
  expect(await textOf(panel, 'main')).toMatch(/angry|furious|frustrated/i);
  const thread = await tab.$eval('.thread-items', (items) => items.textContent?.replace(/\s+/g, ' ') ?? '');
  const quotes = await panel.$$eval('.reading-quotes .mark', (marks) => marks.map((mark) => mark.textContent ?? ''));
  for (const quote of quotes) expect(thread).toContain(quote.replace(/…/g, '').replace(/\s+/g, ' ').trim());

  await press(tab, '[data-composer="reply"]');
  await tab.keyboard.type('By hand.');
  await panel.waitForSelector('.reply-text');
  await takesInsertions(panel);
  await press(panel, '.reply-actions .button-main');
  if (await panel.$('.gap')) await press(panel, '.reply-actions .button-main');
  const draft = () =>
    tab.$eval('[data-composer="reply"]', (box) => (box as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
  await until('the reply in the composer', 5_000, async () => ((await draft()).includes('Siobhan') ? true : null));
  const written = await draft();
  expect(written.startsWith('By hand.')).toBe(true);
  expect(written.split('Siobhan').length).toBe(2);

  await press(tab, '[data-action="send"]');
  await until('the sent message', 5_000, async () => {
    const sent = demo
      .tickets()
      .find(({ id }) => id === '47906')
      ?.messages.at(-1);
    return sent?.author === 'agent' && sent.text.includes('Siobhan') ? true : null;
  });
});
