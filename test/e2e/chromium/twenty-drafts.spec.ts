import { expect, readyPanel, test } from '../support/chromium.ts';
import { draftCard, pressIn, readsAlong, selected, unfold } from '../support/draft.ts';
import { replyBox } from '../support/editor.ts';
import { TWENTY } from '../support/twenty-drafts.ts';

const USUAL = 1;
const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

for (const [index, { name, ticket, lines, hurts, unread }] of TWENTY.entries()) {
  test(`a typed draft: ${name}${index < USUAL ? '' : ' @long'}`, async ({ page, demo }) => {
    await page.goto(`${demo.url}/tickets/${ticket}`);
    const panel = await readyPanel(page);
    await readsAlong(panel);
    await replyBox(page).click();
    for (const [at, line] of lines.entries()) {
      if (at > 0) await page.keyboard.press('Enter');
      await page.keyboard.type(line);
    }
    const card = draftCard(panel);
    if (unread) return expect(card).toContainText('English drafts only');
    // Once it has been read to its end.
    await expect(card.getByRole('status').filter({ hasText: /./ })).toHaveCount(1);
    await unfold(panel, card);
    const quotes = card.locator('.finding-quote');
    if (hurts === null)
      return expect(card.locator('.finding-hot .finding-quote, .finding-warm .finding-quote')).toHaveCount(0);
    const quote = quotes.filter({ hasText: new RegExp(plain(hurts).replace(/ /g, '\\s+'), 'i') }).first();
    await expect(quote).toBeVisible();
    await pressIn(panel, quote);
    const words = plain(await quote.innerText()).replace(/…$/, '');
    await expect.poll(() => selected(page)).toContain(words);
  });
}
