import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/chromium.ts';

const GRADES = [
  'poor',
  'good',
  'poor',
  'weak',
  'excellent',
  'poor',
  'excellent',
  'excellent',
  'weak',
  'good',
  'good',
  'good',
];

test('a trainer grades blind, then sees where the coach and a colleague differ, and gives the differences away', {
  tag: '@long',
}, async ({ page, own }) => {
  await page.goto(own('training.html#calibrate'));
  for (const [at, grade] of GRADES.entries()) {
    await expect(page.getByRole('heading', { name: `Draft ${at + 1} of 12` })).toBeVisible();
    // Nobody else's grade is on the page before all are given.
    await expect(page.locator('.compared')).toHaveCount(0);
    await page.getByRole('radio', { name: grade, exact: true }).check();
    if (at === 5) {
      // What is graded is not lost with the page.
      await page.reload();
      await expect(page.getByText('6 drafts are not graded yet.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Draft 7 of 12' })).toBeVisible();
      continue;
    }
    if (at < GRADES.length - 1) await page.getByRole('button', { name: 'Next' }).click();
  }
  await expect(page.locator('.compared')).toHaveCount(0);
  await page.getByRole('button', { name: 'See where you differ' }).click();
  const pairs = page.locator('.agreement > div');
  await expect(pairs).toHaveCount(1);
  await expect(pairs).toContainText('You and the coach');
  await expect(pairs).toContainText(/weighted kappa 0\.\d\d/);

  await page.getByLabel('Your name, for the file').fill('Ada');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my grades for a colleague' }).click();
  expect((await saving).suggestedFilename()).toBe('grades.json');
  const open = async (text: string) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a colleague’s grades' }).click();
    await (await choosing).setFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  await open(
    '{"attune":"grades","version":1,"by":"Ben","grades":{"blinds-1":"excellent","seeds-1":"good","gym-1":"weak"}}',
  );
  await expect(page.getByText('Ben’s grades are here now.')).toBeVisible();
  await expect(pairs).toHaveCount(3);
  await expect(page.locator('.differ li').first()).toContainText('3 steps apart');
  await open('{"attune":"grades","version":1,"by":"<img>","grades":{"x":"superb"}}');
  await expect(page.getByText('This could not be opened.')).toBeVisible();
  await expect(pairs).toHaveCount(3);

  const examples = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save these as examples for the team' }).click();
  expect((await examples).suggestedFilename()).toBe('examples.json');

  // What they talked about becomes a rule of the team's, with the sentence in it.
  const first = page.locator('.differ > li').first();
  await first.getByText('Make a rule of one of its sentences').click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const studio = page.context().waitForEvent('page');
  await first.getByRole('link', { name: 'We are so sorry for the inconvenience' }).press('Enter');
  const rules = await studio;
  await expect(rules.getByLabel('Name')).toBeFocused();
  await expect(rules.getByLabel('It must find these')).toHaveValue(/^We are so sorry for the inconvenience/);
  await rules.getByLabel('Name').fill('Sorry, and sorry again');
  await rules.getByLabel('The phrase').fill('(for|about) the inconvenience');
  await rules.getByLabel('Why', { exact: true }).fill('Name what happened to them.');
  await rules.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(rules.getByRole('link', { name: 'Sorry, and sorry again' })).toBeVisible();
  await rules.close();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
