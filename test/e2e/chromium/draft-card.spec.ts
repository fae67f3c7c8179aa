import { asked, expect, focused, test } from '../support/gallery.ts';

test.use({ viewport: { width: 376, height: 900 } });

test('two findings are shown, one of each kind, and the rest is asked for', async ({ page, gallery }) => {
  await page.goto(gallery.scene('draft-found'));
  const findings = page.locator('.finding');
  await expect(findings).toHaveCount(2);
  await expect(page.locator('.finding .mark')).toHaveCount(1);
  await page
    .getByRole('button', { name: /^\d+ more$/ })
    .last()
    .click();
  expect(await findings.count()).toBeGreaterThan(2);
  await page.getByRole('button', { name: 'fewer' }).click();
  await expect(findings).toHaveCount(2);
});

test('all of it by keyboard: select, use, the choices, Escape', async ({ page, gallery }) => {
  await page.goto(gallery.scene('draft-found'));
  await page.getByRole('button', { name: 'Select in the reply box: You should have called' }).press('Enter');
  expect(await asked(page, 'select')).toEqual([['You should have called']]);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('More about: You should have called');
  await page.keyboard.press('Enter');
  const once = page.getByRole('button', { name: 'Leave it this time' });
  await expect(once).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(once).toBeHidden();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await asked(page, 'use')).toEqual([['You should have called', true]]);
  await page.getByRole('button', { name: 'More about: You should have called' }).press('Enter');
  await once.press('Enter');
  await expect(page.getByText('You should have called')).toHaveCount(0);
});

test('how much it weighs is said in words, and their open words light up in the ticket', async ({ page, gallery }) => {
  await page.goto(gallery.scene('draft-found'));
  await expect(page.locator('.finding-weight')).toHaveText([/hurt/, 'left open']);
  await page.locator('.finding .mark').hover();
  await page.locator('h1').hover();
  expect(await asked(page, 'point')).toEqual([[expect.stringContaining('Thursday')], [null]]);
});

test('changes of a better draft are left out and taken back in, and the chosen ones are made', async ({
  page,
  gallery,
}) => {
  await page.goto(gallery.scene('draft-better'));
  const edits = page.locator('.better-edit');
  const count = await edits.count();
  expect(count).toBeGreaterThan(1);
  await edits.first().press('Enter');
  await expect(edits.first()).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: /^Use (?:this|\d+) change/ }).click();
  expect(await asked(page, 'useBetter')).toEqual([[Array.from({ length: count - 1 }, (_, index) => index + 1), true]]);
});

test('the score is folded away until it is asked for', async ({ page, gallery }) => {
  await page.goto(gallery.scene('draft-found'));
  await expect(page.getByText('of 100')).toHaveCount(0);
  await page.getByRole('button', { name: 'How does it read?' }).click();
  await expect(page.getByText(/\d+ of 100/)).toBeVisible();
  expect(await asked(page, 'openScore')).toHaveLength(1);
});

test('what was called wrong is saved as a test case without names, exactly as shown', async ({ page, gallery }) => {
  await page.goto(gallery.scene('draft-reported'));
  await page.getByRole('button', { name: 'Export as a test case' }).click();
  const exact = await page.locator('.wrong-exact').innerText();
  expect(exact).not.toContain('Teresa');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const [[, saved] = []] = (await asked(page, 'save')) as [string, string][];
  expect(saved?.trim()).toBe(exact.trim());
  expect(JSON.parse(saved ?? '{}')).toMatchObject({ wrong: { rule: 'blame' } });
});

test('one kind line suggests a breath, and goes for good when asked', async ({ page, gallery }) => {
  await page.goto(gallery.scene('breath'));
  await page.getByRole('button', { name: 'Do not suggest this again' }).click();
  expect(await asked(page, 'breathed')).toEqual([[true]]);
});
