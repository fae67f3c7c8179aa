import AxeBuilder from '@axe-core/playwright';
import { SCENARIOS } from '../../../lib/training/scenarios/index.ts';
import { expect, test } from '../support/chromium.ts';
import { keyboardIsSomewhere, pressAt, walkTo } from '../support/keys.ts';

const FIRST_COURSE = ['plastic-in-the-box', 'festival-pile-on'];

const results = (scenarios: readonly string[]) =>
  scenarios.map((scenario, at) => ({
    scenario,
    at: `2026-10-0${at + 1}T09:00:00.000Z`,
    ends: 'loyal',
    score: 82,
    weak: ['act'],
  }));

test('without a mouse: a course is looked through, its certificate printed, one of its people practised, all of it erased', async ({
  page,
  own,
}) => {
  await page.goto(own('training.html'));
  await page.evaluate((progress) => chrome.storage.local.set({ progress }), results(FIRST_COURSE));
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await pressAt(page, page.getByRole('link', { name: 'Courses' }));
  await pressAt(page, page.getByRole('button', { name: 'Certificate: With others reading' }));
  await keyboardIsSomewhere(page);
  const name = page.getByLabel('Whose certificate is it?');
  await walkTo(page, name);
  await page.keyboard.type('Ada Björk');
  await pressAt(page, page.getByRole('button', { name: 'Print it' }));
  await expect(page.locator('body[data-printed]')).toBeVisible();
  await pressAt(page, page.getByRole('button', { name: 'Back' }));
  await expect(page.getByRole('article')).toHaveCount(0);
  await keyboardIsSomewhere(page);

  const table = page.waitForEvent('download');
  await pressAt(page, page.getByRole('button', { name: 'Save as a table (CSV)' }));
  expect((await table).suggestedFilename()).toBe('results.csv');
  await pressAt(page, page.getByRole('button', { name: 'Erase all of it' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing has come to its end yet.')).toBeVisible();
  // The button is of no use any more; the keyboard is with the words that say what was done.
  await expect(page.getByRole('status').filter({ hasText: 'Erased' })).toBeFocused();

  const [first = ''] = FIRST_COURSE;
  const title = SCENARIOS.find(({ id }) => id === first)?.title ?? '';
  await page.getByRole('link', { name: title, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await keyboardIsSomewhere(page);
  await walkTo(page, page.locator('.reply-box textarea'));
});

test('without a mouse: twelve drafts are graded one after the other, each with the keyboard at its beginning, then talked about', async ({
  page,
  own,
}) => {
  await page.goto(own('training.html'));
  await pressAt(page, page.getByRole('link', { name: 'Calibrate' }));
  const next = page.getByRole('button', { name: 'Next' });
  for (let at = 1; at <= 12; at += 1) {
    await expect(page.getByRole('heading', { name: `Draft ${at} of 12` })).toBeVisible();
    await walkTo(page, page.getByRole('radio', { name: 'poor', exact: true }));
    await page.keyboard.press('Space');
    // Arrow keys choose, as in any group of radio buttons.
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'weak', exact: true })).toBeChecked();
    if (at === 12) break;
    await pressAt(page, next);
    await expect(page.locator('.grading')).toBeFocused();
  }
  // Arrow keys choose on their way: nobody else's grade is shown before the trainer says that they are done.
  await expect(page.locator('.compared')).toHaveCount(0);
  await pressAt(page, page.getByRole('button', { name: 'See where you differ' }));
  await keyboardIsSomewhere(page);
  await expect(page.locator('.agreement > div')).toHaveCount(1);
  await walkTo(page, page.getByLabel('Your name, for the file'));
  await page.keyboard.type('Ada');
  const file = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await file).suggestedFilename()).toBe('grades.json');

  // From a difference to its draft, and the keyboard goes along.
  const look = page.locator('.differ').getByRole('button').first();
  await pressAt(page, look);
  await expect(page.locator('.grading')).toBeFocused();
  await pressAt(page, page.getByRole('button', { name: 'Grade anew' }));
  await expect(page.getByText('12 drafts are not graded yet.')).toBeVisible();
  await expect(page.locator('.grading')).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('the keyboard comes back to what began a demonstration or its handout, and what was prepared is there', async ({
  page,
  own,
  context,
}) => {
  await page.goto(own('training.html#demonstrate'));
  const start = page.getByRole('button', { name: 'Start: The cake that missed the party' });
  await pressAt(page, start);
  await expect(page.locator('.stage')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(start).toBeFocused();
  const handout = page.getByRole('button', { name: 'Handout: All heart, no hands' });
  await pressAt(page, handout);
  await pressAt(page, page.getByRole('button', { name: 'Back' }));
  await expect(handout).toBeFocused();

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('I am furious, Maren Holt here: it never came!'));
  await page.getByLabel('Paste their message here').focus();
  await page.keyboard.press('Control+V');
  await walkTo(page, page.getByLabel('Reply A'));
  await page.keyboard.type('Please be patient.');
  const show = page.getByRole('button', { name: 'Show it to the room' });
  await show.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.stage')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(show).toBeFocused();
  await expect(page.getByLabel('Reply A')).toHaveValue('Please be patient.');
});

test('a long message is read to its end by the arrows; Esc loses no hand; an ended show begins anew', async ({
  page,
  own,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(own('training.html#demonstrate'));
  await page.getByLabel('Paste their message here').fill('The kettle broke again and I am fed up with it. '.repeat(40));
  await pressAt(page, page.getByRole('button', { name: 'Replace names and numbers' }));
  await page.getByLabel('Reply A').fill('Please be patient.');
  await page.getByLabel('Reply B').fill('I am sorry. A new kettle leaves today at 16:00.');
  await pressAt(page, page.getByRole('button', { name: 'Show it to the room' }));
  const stage = page.locator('.stage');
  await expect(stage).toBeFocused();
  await expect(stage).toContainText('1 of');
  const bottom = () => stage.evaluate((place) => place.scrollHeight - place.clientHeight - place.scrollTop);
  expect(await bottom()).toBeGreaterThan(1);
  await expect
    .poll(async () => {
      if ((await bottom()) > 1) await page.keyboard.press('ArrowDown');
      return bottom();
    })
    .toBeLessThanOrEqual(1);
  await expect(stage).toContainText('1 of');
  await page.keyboard.press('ArrowDown');
  await expect(stage).toContainText('2 of');
  const vote = page.getByRole('button', { name: '+ 1 hand for A' });
  for (let at = 0; at < 12 && !(await vote.isVisible()); at += 1) await page.keyboard.press('PageDown');
  await page.keyboard.press('a');
  await expect(stage).toContainText('1 hand');
  await page.keyboard.press('Escape');
  const show = page.getByRole('button', { name: 'Show it to the room' });
  await expect(show).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(stage).toContainText('1 hand');
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect(show).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(stage).toContainText('1 of');
});

test('a scenario that could not be kept is still in the form; beside the button it says so, and the keyboard stays there', {
  tag: '@long',
}, async ({ page, own }) => {
  const [some] = SCENARIOS;
  // As many as are kept; one more is refused.
  const full = Array.from({ length: 200 }, (_, at) => ({ ...some, id: `own-${at}`, title: `Own ${at}` }));
  await page.goto(own('training.html#write'));
  await page.evaluate((scenarios) => chrome.storage.local.set({ scenarios }), full);
  await page.reload();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).press('Enter');
  await (await choosing).setFiles({
    name: 'one-more.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ attune: 'scenario', version: 1, scenario: { ...some, title: 'One more' } })),
  });
  const keep = page.getByRole('button', { name: 'Keep it' });
  await pressAt(page, keep);
  const said = page.locator('.author-deeds').getByRole('status');
  await expect(said).toContainText('It could not be kept');
  await expect(said).toBeInViewport();
  await expect(keep).toBeFocused();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('One more');
  // What it says is true: it can be saved as a file, and is among what was begun.
  const file = page.waitForEvent('download');
  await pressAt(page, page.getByRole('button', { name: 'Save as a file' }));
  expect((await file).suggestedFilename()).toMatch(/\.json$/);
});

test('in the form of a scenario the keyboard goes along with what is added and taken away', async ({ page, own }) => {
  await page.goto(own('training.html#write'));
  await pressAt(page, page.getByRole('button', { name: 'Write a new one' }));
  const turn = page.getByRole('group', { name: 'How they take it: the first reply' });
  await pressAt(page, page.getByRole('button', { name: 'Add a reaction at the top: the first reply' }));
  await expect(turn.getByLabel('They answer').first()).toBeFocused();
  const drops = turn.getByRole('button', { name: /^Delete/ });
  const many = await drops.count();
  await drops.last().press('Enter');
  await expect(drops).toHaveCount(many - 1);
  await keyboardIsSomewhere(page);
  const way = page.locator('.author-path').first();
  const more = way.getByRole('button', { name: 'One reply more' });
  await more.press('Enter');
  await expect(way.getByLabel('Reply 3')).toBeFocused();
  await more.press('Enter');
  await expect(way.getByLabel('Reply 4')).toBeFocused();
  await expect(more).toHaveCount(0);
});
