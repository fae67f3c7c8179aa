import type { ConsoleMessage } from '@playwright/test';
import { SCENES } from '../../gallery/names.ts';
import { asked, expect, focused, settled, test, violations } from '../support/gallery.ts';

test.use({ viewport: { width: 376, height: 640 } });

const WIDTHS = [
  { how: 'with text at 200 %', width: 376, text: '200%' },
  { how: 'in the narrowest panel', width: 300, text: '100%' },
  { how: 'in a 320 px window', width: 320, text: '100%' },
];

// One page shows them all, one after the other, and each is loaded once: light first, then dark, then narrow.
for (const scene of SCENES)
  test(`${scene} passes axe, keeps to the content policy, and fits`, async ({ scenePage: page, gallery }) => {
    const errors: string[] = [];
    const failed = ({ message }: Error) => errors.push(message);
    const logged = (line: ConsoleMessage) => line.type() === 'error' && errors.push(line.text());
    page.on('pageerror', failed).on('console', logged);
    await page.setViewportSize({ width: 376, height: 640 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(gallery.scene(scene));
    // The studio's scenes come to what they show by a step or two.
    if (scene.startsWith('studio-')) await page.waitForSelector('[data-there]', { state: 'attached' });
    expect(await violations(page)).toEqual([]);
    // Dark differs in colours alone.
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(page);
    expect(await violations(page, ['color-contrast']), 'in the dark').toEqual([]);
    for (const { how, width, text } of WIDTHS) {
      await page.setViewportSize({ width, height: 640 });
      expect.soft(await page.evaluate(beyond, text), how).toBeLessThanOrEqual(0);
    }
    expect.soft(await page.evaluate(smallTargets), 'targets are at least 24 px').toEqual([]);
    expect.soft(await page.evaluate(hiddenChoices), 'the words of every choice can be read').toEqual([]);
    page.off('pageerror', failed).off('console', logged);
    expect(errors).toEqual([]);
  });

/** Runs in the page: how far it reaches beyond its width, with text of this size. */
function beyond(text: string): number {
  document.documentElement.style.setProperty('font-size', text);
  return document.documentElement.scrollWidth - window.innerWidth;
}

/** Runs in the page. Words that are targets inside a sentence are as high as their line. */
function smallTargets(): string[] {
  return [...document.querySelectorAll('button, input:not([hidden]), textarea')]
    .filter((target) => Math.min(target.getBoundingClientRect().width, target.getBoundingClientRect().height) < 24)
    .map((target) => target.outerHTML);
}

/** Runs in the page: choices whose own field lies on their words; axe reads them all the same. */
function hiddenChoices(): string[] {
  return [...document.querySelectorAll('.choice input')]
    .filter((field) => !/^rgba\(.+, 0\)$/.test(getComputedStyle(field).backgroundColor))
    .map((field) => field.parentElement?.textContent ?? '');
}

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
  for (let step = 0; step < 21; step += 1) {
    await page.keyboard.press('Tab');
    walked.push(await focused(page));
  }
  expect(walked).toEqual([
    'More',
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

test('what is done seldom stands behind More: it opens, Escape closes it, and each press is one thing', async ({
  page,
  gallery,
}) => {
  await page.goto(gallery.scene('angry'));
  const more = page.getByRole('button', { name: 'More', exact: true });
  await more.press('Enter');
  await page.keyboard.press('Escape');
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('button', { name: 'Pause in this tab' })).toBeHidden();
  await more.press('Enter');
  await page.getByRole('button', { name: 'Show in the browser’s side panel' }).click();
  await more.press('Enter');
  await page.getByRole('button', { name: 'Pause in this tab' }).click();
  expect(await asked(page, 'move')).toEqual([['beside']]);
  expect(await asked(page, 'pause')).toEqual([[true]]);
});

test('beside the page there is nothing to dock, drag or close', async ({ page, gallery }) => {
  await page.goto(gallery.scene('beside'));
  await expect(page.getByRole('button', { name: 'More', exact: true })).toBeVisible();
  await expect(page.getByRole('separator')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Close the panel' })).toHaveCount(0);
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
  await page.goto(gallery.scene('studio-sites-empty'));
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
