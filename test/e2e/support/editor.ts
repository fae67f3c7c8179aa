import type { Locator, Page } from '@playwright/test';

/** The demo's public reply. */
export const replyBox = (page: Page): Locator => page.locator('[data-composer="reply"]');

/** What stands in an editable or a text area, with every run of space as one. */
export const draftIn = (box: Locator): Promise<string> =>
  box.evaluate((element) => {
    const text = 'value' in element ? String(element.value) : (element as HTMLElement).innerText;
    return text.replace(/\s+/g, ' ').trim();
  });

/** Types a draft and leaves the caret after its first `characters`. */
export async function draft(page: Page, box: Locator, text: string, characters = text.length): Promise<void> {
  await box.click();
  await page.keyboard.type(text);
  for (let at = text.length; at > characters; at -= 1) await page.keyboard.press('ArrowLeft');
}
