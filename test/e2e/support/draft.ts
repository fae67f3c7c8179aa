import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { draftIn } from './editor.ts';

/** The card about the agent's draft. */
export const draftCard = (panel: Frame): Locator => panel.getByRole('region', { name: 'Your draft' });

/** Once the panel says that it reads drafts. */
export const readsAlong = (panel: Frame): Promise<void> =>
  expect(panel.getByText('Attune reads along when you write a reply')).toBeVisible();

/** What is selected in the page, with every run of space as one. */
export const selected = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const now = document.activeElement;
    const field = now instanceof HTMLTextAreaElement ? now : null;
    const words = field ? field.value.slice(field.selectionStart, field.selectionEnd) : String(document.getSelection());
    return words.replace(/\s+/g, ' ').trim();
  });

/** Remembers from now on whether these words were ever shown in the panel. */
export async function watchFor(panel: Frame, words: string): Promise<() => Promise<boolean>> {
  await panel.evaluate((looked) => {
    const look = () => {
      if (document.body.innerText.includes(looked)) document.body.dataset.seen = 'yes';
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, words);
  return async () => (await panel.evaluate(() => document.body.dataset.seen)) === 'yes';
}

/** A real click in the panel, once its frame takes clicks and the target stands still. */
export async function pressIn(panel: Frame, target: Locator): Promise<void> {
  await panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 550)));
  await target.click();
}

/** Opens what is folded away of the findings. */
export async function unfold(panel: Frame, card: Locator): Promise<void> {
  const more = card.getByRole('button', { name: /^\d more$/ });
  if (await more.isVisible()) await pressIn(panel, more);
}

/** Until the box holds these words. */
export const holds = (box: Locator, words: string): Promise<void> => expect.poll(() => draftIn(box)).toBe(words);
