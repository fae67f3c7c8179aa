import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** More presses than any of our pages has stops. */
const MOST = 150;

const has = (target: Locator) => target.evaluate((one) => one === document.activeElement).catch(() => false);

/** Walks on with Tab from wherever the keyboard is, until this has it: somebody without a mouse gets there. */
export async function walkTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < MOST && !(await has(target)); pressed += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

/** Walks there and presses a key. */
export async function pressAt(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await walkTo(page, target);
  await page.keyboard.press(key);
}

/** Whether the keyboard is somewhere, and not lost to the page as a whole. */
export const keyboardIsSomewhere = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY')).not.toBe('BODY');
