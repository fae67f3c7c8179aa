import type { Page } from '@playwright/test';
import { expect, focused, test } from '../support/gallery.ts';

/** Points, as PDF counts: 72 to the inch. */
const PAPERS = [
  { size: 'A6', points: [297.64, 419.53], pages: 1 },
  { size: 'A5, folded', points: [595.28, 419.53], pages: 2 },
  { size: '4 × 6 in', points: [288, 432], pages: 1 },
  { size: '5 × 7 in', points: [360, 504], pages: 1 },
] as const;

const DRAWINGS = ['In leaf', 'Mended bowl', 'Lit window', 'Way over the hills', 'Needle and thread', 'Paper boat'];

const LONG = Array.from({ length: 9 }, () => 'You waited far longer than anyone should, and the days were yours.').join(
  ' ',
);

const LONG_NAME = 'Maximiliane von Hohenberg-Altenstadt and family';
const LONG_WORD = 'Rechtsschutzversicherungsgesellschaften';

const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true });

/** Width and height of every page of a PDF, in points. */
const pagesOf = (pdf: Buffer): number[][] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);

/** What reaches beyond its box: words beyond their place, drawings and sheets beyond the paper. */
const beyond = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.written, .sheet')]
      .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
      .map((box) => box.className),
  );

for (const { size, points, pages } of PAPERS)
  test(`[W5] an agent prints a card on ${size}: the paper has that size, and every drawing leaves the words room`, async ({
    page,
    gallery,
  }) => {
    await page.setViewportSize({ width: 1300, height: 900 });
    await page.goto(gallery.scene('paper-card'));
    await page.getByRole('textbox', { name: 'How it begins' }).fill(`Dear ${LONG_NAME},`);
    await page.getByRole('textbox', { name: 'What it says' }).fill(`${LONG.slice(0, 270)} ${LONG_WORD}.`);
    await choose(page, size);
    await choose(page, 'printed');
    for (const drawing of DRAWINGS) {
      await choose(page, drawing);
      expect(await beyond(page), drawing).toEqual([]);
      const found = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      expect(found, drawing).toHaveLength(pages);
      for (const [width = 0, height = 0] of found) {
        expect(Math.abs(width - points[0])).toBeLessThan(1);
        expect(Math.abs(height - points[1])).toBeLessThan(1);
      }
    }
    await page.emulateMedia({ media: 'print' });
    expect(await beyond(page)).toEqual([]);
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(page.getByText(`Dear ${LONG_NAME},`)).toBeVisible();
  });

test('[W5] a card to be written by hand is printed with its lines and without the words', async ({ page, gallery }) => {
  await page.goto(gallery.scene('paper-card'));
  await expect(page.getByText('Dear Teresa,')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Dear Teresa,')).toBeHidden();
  await expect(page.locator('.ruled')).toBeVisible();
});

test('[W5] every line to write on is there, as far from the last as from the next, on every drawing and paper', async ({
  page,
  gallery,
}) => {
  await page.goto(gallery.scene('paper-card'));
  for (const { size } of PAPERS)
    for (const drawing of DRAWINGS) {
      await choose(page, size);
      await choose(page, drawing);
      const gaps = await page.evaluate(() => {
        const box = document.querySelector('.ruled')?.getBoundingClientRect();
        const drawn = [...document.querySelectorAll('.rules i')]
          .filter((line) => Number.parseFloat(getComputedStyle(line).borderBlockEndWidth) >= 0.9)
          .map((line) => line.getBoundingClientRect().bottom)
          .filter((bottom) => bottom <= (box?.bottom ?? 0));
        return drawn.map((bottom, at) => bottom - (drawn[at - 1] ?? box?.top ?? 0));
      });
      expect(gaps.length, `${size}, ${drawing}`).toBeGreaterThanOrEqual(7);
      expect(Math.max(...gaps) - Math.min(...gaps), `${size}, ${drawing}`).toBeLessThan(1);
    }
});

test('a card in another language begins as its readers begin, and stands on the side where they read', async ({
  page,
  gallery,
}) => {
  await page.goto(gallery.scene('paper-card'));
  await choose(page, 'printed');
  await page.getByRole('textbox', { name: 'How it begins' }).fill('נועה היקרה,');
  await page.getByRole('textbox', { name: 'What it says' }).fill('תודה על הסבלנות.');
  await expect(page.getByText('Dear')).toHaveCount(0);
  const sides = () =>
    page.locator('.written > p').evaluateAll((lines) => lines.map((line) => getComputedStyle(line).direction));
  expect(await sides()).toEqual(['rtl', 'rtl', 'rtl']);
  await page.getByRole('textbox', { name: 'How it begins' }).fill('Dear נועה,');
  expect(await sides()).toEqual(['ltr', 'rtl', 'rtl']);
});

test('an agent is told when there are more words than the card holds, and chooses others', async ({
  page,
  gallery,
}) => {
  await page.goto(gallery.scene('paper-card'));
  const lines = page.getByRole('textbox', { name: 'What it says' });
  const first = await lines.inputValue();
  await lines.fill(`${LONG} ${LONG}`);
  await expect(page.getByRole('status')).toContainText('more words than the card holds');
  await page.getByRole('button', { name: 'Other lines' }).click();
  expect(await lines.inputValue()).not.toBe(first);
  await expect(page.locator('.paper-over')).toBeEmpty();
});

test('the card is made by keyboard alone: words, drawing, paper, print', async ({ page, gallery }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto(gallery.scene('paper-card'));
  await expect(page.getByText('Dear Teresa,')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Dear Teresa and Ana,');
  await expect(page.getByText('Dear Teresa and Ana,')).toBeVisible();
  await page.getByRole('radio', { name: 'In leaf' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Mended bowl' })).toBeChecked();
  while ((await focused(page)) !== 'Print') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

test('a call script is printed as it was changed', async ({ page, gallery }) => {
  await page.goto(gallery.scene('paper-call'));
  await page.getByRole('textbox', { name: 'Ask one thing' }).fill('Is your mother warm now?');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Is your mother warm now?').last()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Ask one thing' })).toBeHidden();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
});

test('a guide tells how many gaps are open, until they are filled', async ({ page, gallery }) => {
  await page.goto(gallery.scene('paper-steps'));
  const status = page.getByRole('status');
  await expect(status).toContainText('4 gaps are still open');
  await expect(page.locator('.text-gap').first()).toHaveText('what they see');
  await page.getByRole('textbox', { name: 'From there' }).fill('Hold the button with the waves for three seconds.');
  await expect(status).toBeEmpty();
  await expect(page.locator('.text-gap')).toHaveCount(0);
});
