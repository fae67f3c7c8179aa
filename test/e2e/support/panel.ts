import { expect, type Frame } from '@playwright/test';

/** Clicks in the panel count only half a second after it appeared or moved (S3); this waits until they do. */
export async function settled(panel: Frame): Promise<void> {
  await panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 550)));
}

/** The text of the suggestion shown, gaps as they stand, with every run of space as one. */
export async function shownReply(panel: Frame): Promise<string> {
  await panel.waitForSelector('.reply-text > li');
  return panel.evaluate(() => {
    const textOf = (line: Element): string => {
      const copy = line.cloneNode(true) as Element;
      const inputs = [...line.querySelectorAll('input')];
      for (const [index, gap] of [...copy.querySelectorAll('.gap')].entries()) {
        const input = inputs[index];
        gap.replaceWith(input?.value || `[${input?.placeholder}]`);
      }
      copy.querySelector('.move-tools')?.remove();
      return copy.textContent ?? '';
    };
    const lines = [...document.querySelectorAll('.reply-text > li')].map(textOf);
    return lines.join(' ').replace(/\s+/g, ' ').trim();
  });
}

/**
 * Inserts what is shown, with any gaps left open (the first press says so, the second goes on), once the panel says where
 * it goes: an editor may come after the suggestion.
 */
export async function insertByKey(panel: Frame): Promise<void> {
  await panel.waitForSelector('.reply-insert');
  await settled(panel);
  const page = panel.page();
  const gaps = await panel.locator('.gap').count();
  await panel.locator('main').focus();
  await page.keyboard.press('Alt+Enter');
  if (gaps > 0) await page.keyboard.press('Alt+Enter');
}

export async function saysInserted(panel: Frame): Promise<void> {
  await expect(panel.getByRole('status').filter({ hasText: /^Inserted/ })).toBeVisible();
}
