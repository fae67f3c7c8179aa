import AxeBuilder from '@axe-core/playwright';
import { SCENES } from '../../gallery/names.ts';
import { asked, expect, focused, test } from '../support/gallery.ts';

test.use({ viewport: { width: 376, height: 640 } });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('every scene passes axe, and nothing breaks the content policy', async ({ page, gallery }) => {
      test.setTimeout(120_000);
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
      for (const scene of SCENES) {
        await page.goto(gallery.scene(scene));
        // One frame only, so the older mode sees all of it, and is much faster.
        const axe = new AxeBuilder({ page }).setLegacyMode();
        // Dark differs in colours alone.
        const { violations } = await (colorScheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        expect.soft(found, scene).toEqual([]);
      }
      expect(errors).toEqual([]);
    });
  });
}

const WIDTHS = [
  { how: 'with text at 200 %', width: 376, text: '200%' },
  { how: 'in the narrowest panel', width: 300, text: '100%' },
  { how: 'in a 320 px window', width: 320, text: '100%' },
];

test('nothing scrolls sideways when narrow or with large text, and every target is at least 24 px', async ({
  page,
  gallery,
}) => {
  test.setTimeout(90_000);
  for (const scene of SCENES) {
    await page.goto(gallery.scene(scene));
    for (const { how, width, text } of WIDTHS) {
      await page.setViewportSize({ width, height: 640 });
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(beyond, `${scene} ${how}`).toBeLessThanOrEqual(0);
    }
    // Words that are targets inside a sentence are as high as their line.
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, textarea')]
        .filter((target) => Math.min(target.getBoundingClientRect().width, target.getBoundingClientRect().height) < 24)
        .map((target) => target.outerHTML),
    );
    expect.soft(small, scene).toEqual([]);
  }
});

test('markup in names, messages and replies is shown as written', async ({ page, gallery }) => {
  await page.goto(gallery.scene('hostile'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=alert(1)>');
  expect(await page.locator('#root img, #root script, #root svg svg, #root [onload]').count()).toBe(0);
});

test('the usual panel fits: headline, words, chips, the start of the reply and Insert', async ({ page, gallery }) => {
  await page.goto(gallery.scene('angry'));
  for (const part of ['.headline', '.reading-quotes', '.chips', '.drivers', '.move >> nth=1', '.button-main']) {
    await expect(page.locator(part).first(), part).toBeInViewport({ ratio: 1 });
  }
});

test('focus is not taken on load; Tab walks the panel in order', async ({ page, gallery }) => {
  await page.goto(gallery.scene('angry'));
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  const walked: string[] = [];
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('Tab');
    walked.push(await focused(page));
  }
  expect(walked).toEqual([
    'Move to the left side',
    'Close the panel',
    'Wrong reading? Correct it',
    'nobody came, nobody even called',
    'I am frightened for her',
    '9 more',
    'wrote before',
    'short of time',
    'hard situation',
    'may leave',
    'may go further',
    'Show 2 more',
    'feeling safe again',
    'Fullest',
    'Teresa,',
    'When the engineer arrives, with the day',
    'Your own phone number or extension',
    'Insert into Public reply',
    'Copy',
    'Width of the panel',
  ]);
});

test('a quote under pointer or focus is marked in the page, and left again', async ({ page, gallery }) => {
  await page.goto(gallery.scene('angry'));
  await page.locator('.reading-quotes .mark').first().hover();
  await page.locator('.chip').first().focus();
  await page.locator('h1').hover();
  await page.locator('.chip').first().blur();
  const points = (await asked(page, 'point')).flat();
  expect(points[0]).toBe('nobody came, nobody even called');
  expect(points).toContain('third time I am writing');
  expect(points.at(-1)).toBe(null);
});

test('a chip opens its words and reason; Escape closes them first, then leaves', async ({ page, gallery }) => {
  await page.goto(gallery.scene('angry'));
  await page.getByRole('button', { name: 'wrote before' }).press('Enter');
  await expect(page.locator('.reason')).toContainText('third time I am writing');
  await page.keyboard.press('Escape');
  await expect(page.locator('.reason')).toHaveText('');
  expect(await asked(page, 'leave')).toHaveLength(0);
  await page.keyboard.press('Escape');
  expect(await asked(page, 'leave')).toHaveLength(1);
});

test('gaps are filled by keyboard alone: Enter goes on, the last Enter reaches Insert', async ({ page, gallery }) => {
  await page.goto(gallery.scene('angry'));
  await page.getByRole('textbox', { name: 'When the engineer arrives' }).focus();
  await page.keyboard.type('Wednesday at 8');
  await page.keyboard.press('Enter');
  await page.keyboard.type('ext. 14');
  await expect(page.getByText('to fill in')).toHaveCount(0);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toContain('Insert');
  await page.keyboard.press('Alt+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Inserted into Public reply' })).toBeVisible();
  expect(await asked(page, 'insert')).toEqual([[true]]);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('Inserted into')).toHaveCount(0);
});

test('arrow keys turn the replies and go through the moves, whose reasons show', async ({ page, gallery }) => {
  await page.goto(gallery.scene('angry'));
  await page.getByRole('tab', { name: 'Fullest' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Shortest' })).toBeFocused();
  await expect(page.getByRole('tabpanel')).toContainText('your mother is in a cold room');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.said')).toContainText('Acknowledges. Their facts, in one line.');
});

test('the edge is dragged and moved by keys', async ({ page, gallery }) => {
  await page.goto(gallery.scene('angry'));
  await page.getByRole('separator').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('End');
  await page.mouse.move(3, 300);
  await page.mouse.down();
  await page.mouse.move(43, 300);
  await page.mouse.up();
  await page.mouse.move(90, 300);
  const widths = (await asked(page, 'resize')).flat();
  expect(widths.slice(0, 2)).toEqual([392, 520]);
  expect(widths.at(-1)).toBe(336);
});

test('an unreadable page says what is missing and takes pasted words', async ({ page, gallery }) => {
  await page.goto(gallery.scene('unreadable'));
  await expect(page.getByText('Not found: the messages')).toBeVisible();
  await page.getByRole('textbox', { name: 'Paste the message' }).fill('Where is my parcel?');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Read what I have selected' }).click();
  await expect(page.getByRole('status')).toContainText('Nothing is selected');
  expect(await asked(page, 'paste')).toEqual([['Where is my parcel?']]);
});

test('a site is added by address, and wrong addresses are explained', async ({ page, gallery }) => {
  await page.goto(gallery.scene('options-empty'));
  const field = page.getByRole('textbox', { name: 'address' });
  const said = page.locator('.site-form [role=status]');
  for (const [typed, words] of [
    ['', 'Type the address'],
    ['my helpdesk', 'is not an address'],
    ['chrome://extensions', 'web pages only'],
    ['no.example.com', 'the browser was told no'],
    ['desk.example.com/tickets/4', 'desk.example.com is on'],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(said).toContainText(words);
  }
  await page.getByRole('button', { name: 'Switch off' }).click();
  await expect(page.getByText('Attune no longer reads it')).toBeVisible();
});

test('the introduction works: pointing marks the letter, Insert fills the reply', async ({ page, gallery }) => {
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.goto(gallery.scene('welcome'));
  await page.getByRole('button', { name: 'short of time' }).hover();
  await expect(page.locator('.mark-now')).toHaveText('exams start on Monday');
  await page.getByRole('textbox', { name: 'When it arrives' }).fill('Friday at 10');
  await page.getByRole('button', { name: 'Insert' }).click();
  await expect(page.locator('.example-composer')).toContainText('at your door by Friday at 10.');
});
