import type { Page } from '@playwright/test';
import { expectedOf, pageOf } from '../../helpdesks/replicas/replica.ts';
import { test as base, expect, readyPanel } from '../support/chromium.ts';
import { draftCard, holds, pressIn, readsAlong, selected, unfold, watchFor } from '../support/draft.ts';
import { draftIn } from '../support/editor.ts';
import { servePages } from '../support/unknown.ts';

const POOR = 'Please calm down. We will look into it as soon as possible.';

const test = base.extend<{ show: (id: string) => Promise<Page> }>({
  show: async ({ page }, use) => {
    const served = await servePages();
    await use(async (id) => {
      const { address, ...expected } = expectedOf(id);
      await served.show(page, { name: id, half: 'held', address, markup: pageOf(id, 'ticket'), expected });
      return page;
    });
    served.close();
  },
});

// An editable and a text area.
for (const id of ['chatwoot', 'odoo']) {
  test(`${id}: what hurts in the public reply is found, selected, replaced and taken back; what is written elsewhere is not read${id === 'odoo' ? ' @long' : ''}`, async ({
    show,
  }) => {
    const { composer, never } = expectedOf(id);
    const page = await show(id);
    const panel = await readyPanel(page);
    await readsAlong(panel);
    const shown = await watchFor(panel, 'overreacting');
    for (const css of never) {
      const field = page.locator(css).first();
      if (!(await field.isVisible())) continue;
      await field.focus();
      await page.keyboard.type('overreacting, calm down');
    }
    const box = page.locator(composer ?? 'none').first();
    await box.click();
    await page.keyboard.press('Control+End');
    const before = await draftIn(box);
    await page.keyboard.type(POOR);
    const whole = await draftIn(box);
    expect(whole).toBe(`${before}${POOR}`);
    const card = draftCard(panel);
    await pressIn(panel, card.getByRole('button', { name: /^Select in the reply box: (?:Please )?calm down/i }));
    await expect.poll(() => selected(page)).toMatch(/^(?:Please )?calm down$/i);
    await unfold(panel, card);
    await pressIn(panel, card.getByRole('button', { name: /^Use this: by \[/ }).first());
    await expect(card.getByRole('status').filter({ hasText: 'one undo' })).toBeVisible();
    await holds(box, whole.replace('as soon as possible', 'by [day and time]'));
    await box.press('Control+z');
    await holds(box, whole);
    expect(await shown()).toBe(false);
  });
}
