import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../../../tools/shell.ts';
import { expect, readyPanel, test } from '../support/chromium.ts';
import { keepTaught, savedPage, startTeaching } from '../support/lessons.ts';
import { insertByKey, saysInserted, shownReply } from '../support/panel.ts';
import type { PickerBar } from '../support/picker.ts';
import { servePages } from '../support/unknown.ts';

const DOCS = join(ROOT, 'docs');
const STEPS = ['1-by-structure', '2-customer', '3-agent', '4-reply-box', '5-more', '6-keep', '7-answered'];

/** The bar stands whole in the window, whatever the step says. */
async function standsWhole(page: Page, bar: PickerBar): Promise<void> {
  const [left, top, right, bottom] = await bar.box();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(left).toBeGreaterThanOrEqual(0);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(width);
  expect(bottom).toBeLessThanOrEqual(height);
}

const LOOKS = [
  { how: 'light', scheme: 'light', width: 1200, height: 720 },
  { how: 'dark', scheme: 'dark', width: 1200, height: 720 },
  { how: 'narrow', scheme: 'light', width: 720, height: 720 },
] as const;

for (const { how, scheme, width, height } of LOOKS)
  test.describe(how, () => {
    test.use({ colorScheme: scheme });

    // With ATTUNE_PICTURES the light ones go to where docs/teaching.md shows them.
    test(`the teaching by pointing, step by step, in pictures: ${how}`, { tag: '@long' }, async ({ page }, info) => {
      const kept = how === 'light' && process.env.ATTUNE_PICTURES ? join(DOCS, 'teaching') : info.outputPath();
      const picture = (step: string) => page.screenshot({ path: join(kept, `${step}.png`) });
      await page.setViewportSize({ width, height });
      const server = await servePages();
      await server.show(page, savedPage('notes-mixed'));
      const panel = await readyPanel(page);
      await expect(panel.getByText('Read by structure')).toBeVisible();
      await shownReply(panel);
      await picture('1-by-structure');
      const bar = await startTeaching(page, panel);
      const shows = async (step: string, selector: string, index = 0) => {
        await bar.aim(selector, index);
        await picture(step);
        await standsWhole(page, bar);
        await bar.point(selector, index);
      };
      await shows('2-customer', '.msg-text', 0);
      await bar.says('Now at a message that an agent wrote.');
      await shows('3-agent', '.msg-text', 1);
      await bar.says('Now at the box in which you write the reply.');
      await shows('4-reply-box', '#reply-ed');
      await bar.says('At an internal note');
      await shows('5-more', '.msg-text', 2);
      await bar.says('At the subject of the ticket.');
      await bar.press('Done');
      await expect(panel.getByRole('heading', { name: 'Does Attune read it right now?' })).toBeVisible();
      await picture('6-keep');
      await keepTaught(page, panel);
      await expect(panel.getByText('Read by structure')).toHaveCount(0);
      await readyPanel(page);
      await insertByKey(panel);
      await saysInserted(panel);
      await picture('7-answered');
      expect(await page.locator('#note-ed').innerText()).toBe('');
      server.close();
    });
  });

test('every step has its picture, and the page that shows them', () => {
  const shown = readFileSync(join(DOCS, 'teaching.md'), 'utf8');
  for (const step of STEPS) {
    expect(shown).toContain(`teaching/${step}.png`);
    expect(existsSync(join(DOCS, 'teaching', `${step}.png`)), step).toBe(true);
  }
});
