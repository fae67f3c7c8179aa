import type { Page } from '@playwright/test';
import { asked, expect, test, violations } from '../support/gallery.ts';

test.use({ viewport: { width: 376, height: 900 } });

const FORMS = [
  { form: 'the correction', scene: 'angry', opener: 'Wrong reading? Correct it' },
  { form: 'the correction of long words', scene: 'german', opener: 'Wrong reading? Correct it' },
  { form: 'the test case', scene: 'corrected', opener: 'Export as a test case' },
] as const;

async function open(page: Page, scene: string, opener: string): Promise<void> {
  await page.goto(scene);
  await page.getByRole('button', { name: opener }).click();
  await page.waitForSelector('.wrong');
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme === 'dark' ? 'dark @long' : colorScheme, () => {
    test.use({ colorScheme });
    for (const { form, scene, opener } of FORMS) {
      test(`${form} passes axe`, async ({ page, gallery }) => {
        await open(page, gallery.scene(scene), opener);
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

for (const { form, scene, opener } of FORMS) {
  test(`${form} does not scroll sideways when narrow or with large text, and its targets are large`, async ({
    page,
    gallery,
  }) => {
    await open(page, gallery.scene(scene), opener);
    for (const [width, text] of [
      [300, '100%'],
      [320, '100%'],
      [376, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(beyond, `${width} px, ${text}`).toBeLessThanOrEqual(0);
    }
    const small = await page.locator('.wrong :is(button, input, textarea)').evaluateAll((targets) =>
      targets
        .map((target) => target.getBoundingClientRect())
        .filter(({ width, height }) => Math.min(width, height) < 24)
        .map(({ width, height }) => `${width} × ${height}`),
    );
    expect(small).toEqual([]);
  });
}

test('the corrected reading is plainly the agent’s: what was read stands beside it, and its words are gone', async ({
  page,
  gallery,
}) => {
  await page.goto(gallery.scene('corrected'));
  await expect(page.locator('.headline')).toContainText('Very worried');
  await expect(page.getByText(/Corrected by you\. Attune read: angry, worried,? and unheard\./)).toBeVisible();
  await expect(page.locator('.chips')).not.toContainText('may leave');
  await expect(page.locator('.reading-quotes')).not.toContainText('I am cancelling');
});

test('two feelings: the agent chooses how strong each is, and which to answer first', async ({ page, gallery }) => {
  await open(page, gallery.scene('angry'), 'Wrong reading? Correct it');
  await page.getByRole('button', { name: 'unheard', exact: true }).click();
  await page.getByRole('group', { name: 'worried' }).getByRole('radio', { name: 'slight' }).check();
  await page.getByRole('group', { name: 'Answer first' }).getByRole('radio', { name: 'worried' }).check();
  await page.getByRole('toolbar', { name: 'What stands out' }).getByRole('button', { name: 'may leave' }).click();
  await page.getByRole('button', { name: 'Use my reading' }).click();
  expect(await asked(page, 'correct')).toEqual([
    [{ felt: { headline: 'anxiety', feelings: { anger: 2, anxiety: 1 } }, dismissed: ['churn'] }],
  ]);
});

test('[C2] an agent sees at a glance what Teresa asks for and, apart from it, what moves her and by which words', async ({
  page,
  gallery,
}) => {
  await page.goto(gallery.scene('angry'));
  const column = (title: string) => page.locator('.drivers > div').filter({ hasText: title });
  await expect(column('Asks for')).toHaveText('Asks foran engineer before Thursday');
  await expect(column('Likely moves them')).toContainText('feeling safe again');
  await expect(column('Likely moves them')).toContainText('“frightened for her”');
  await column('Likely moves them').getByRole('button').hover();
  expect((await asked(page, 'point')).flat().at(-1)).toBe('frightened for her');
  await page.mouse.move(0, 0);
  await column('Likely moves them').getByRole('button').focus();
  expect((await asked(page, 'point')).flat().at(-1)).toBe('frightened for her');
});

test('[R2] an agent presses what moves Teresa and reads why, and how the reply can answer it', async ({
  page,
  gallery,
}) => {
  await page.goto(gallery.scene('angry'));
  await page.getByRole('button', { name: 'feeling safe again' }).press('Enter');
  const reason = page.locator('.reason');
  await expect(reason).toContainText('“frightened for her” What they protect is a person, not a price.');
  await expect(reason).toContainText('In the reply: say what is safe now, and who watches over the rest.');
  await page.keyboard.press('Escape');
  await expect(reason).toHaveText('');
});
