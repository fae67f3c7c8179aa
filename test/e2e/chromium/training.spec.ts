import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SCENARIOS } from '../../../lib/training/scenarios/index.ts';
import { expect, test } from '../support/chromium.ts';
import { settled } from '../support/gallery.ts';

const POOR = 'Please calm down. You should have checked the form before you sent it.';
const RUDE = 'Sorry, rules are rules. You should have checked, that is your fault.';
const GOOD =
  'Priya, the cake says Mia, and your form says Maya twice: the slip was copied wrong here, and I am sorry. A decorator is making a new plate with “Happy 8th, Maya” now, and the driver leaves at 11:00 and brings it to you. Which address shall I give him?';
const BETTER =
  'Birchwood Lane 14, the green door: I have given it to the driver. He leaves at 11:00 and is with you by 11:20, well before one. Your niece will see her own name on it, just like always, Priya. I will write to you here at 11:30 to hear that it is right.';

const reply = (page: Page) => page.getByLabel('Your reply to Priya');
const feelings = (page: Page) => page.locator('.arc-chart li');

async function send(page: Page, words: string): Promise<void> {
  const before = await page.locator('.thread-why').count();
  await reply(page).fill(words);
  await reply(page).press('Control+Enter');
  await expect(page.locator('.thread-why')).toHaveCount(before + 1);
}

test('[W7] an agent plays it badly, sees the feeling worsen and why, tries again from the start, and ends well', async ({
  page,
  own,
}) => {
  await page.goto(own('training.html'));
  await page.getByRole('link', { name: 'Practise: The wrong name on the cake' }).click();
  await expect(feelings(page)).toHaveText(['At first: deeply frustrated']);
  await expect(page.getByRole('complementary').getByText('Deeply frustrated')).toBeVisible();

  // The coach is the one of the panel: it says what hurts while it is being written.
  await reply(page).fill(POOR);
  await expect(page.getByRole('button', { name: 'Select in the reply box: You should have checked' })).toBeVisible();
  await send(page, POOR);
  await expect(feelings(page).last()).toHaveText('After reply 1: furious');
  await expect(page.locator('.thread-why')).toContainText('You looked for the mistake on her side');
  await send(page, RUDE);
  await expect(page.getByRole('heading', { name: 'Priya is gone.' })).toBeFocused();
  await expect(page.getByText('What Priya did not say at first')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The moment that mattered most' })).toBeVisible();

  await page.getByRole('button', { name: 'Try again from here, reply 1' }).click();
  await expect(reply(page)).toBeFocused();
  await expect(reply(page)).toHaveValue(POOR);
  await send(page, GOOD);
  await expect(feelings(page).last()).toContainText('worried');
  await send(page, BETTER);
  await expect(page.locator('#ending-title')).toHaveText(/gladly|tells others/);
});

test('closing the page in the middle loses nothing: what was sent, what came of it, and what was being written', async ({
  page,
  own,
}) => {
  await page.goto(own('training.html#practise/wrong-cake'));
  await send(page, POOR);
  await page.getByRole('radio', { name: 'none' }).check();
  await reply(page).fill('I am looking at your form now, and');
  await page.close();
  const again = await page.context().newPage();
  await again.goto(own('training.html'));
  await again.getByRole('link', { name: 'Go on: The wrong name on the cake' }).click();
  await expect(reply(again)).toHaveValue('I am looking at your form now, and');
  await expect(again.getByText(POOR)).toBeVisible();
  await expect(feelings(again).last()).toHaveText('After reply 1: furious');
  await expect(again.getByRole('radio', { name: 'none' })).toBeChecked();
});

test('a talk that has ended can be begun again, from its end or from the list, and nothing of the first hangs on', async ({
  page,
  own,
}) => {
  await page.goto(own('training.html'));
  const open = page.getByRole('link', { name: 'Practise: The wrong name on the cake' });
  await open.click();
  await send(page, POOR);
  await send(page, RUDE);
  await expect(page.getByRole('heading', { name: 'Priya is gone.' })).toBeFocused();

  await page.getByRole('button', { name: 'Begin again', exact: true }).click();
  await expect(reply(page)).toBeFocused();
  await expect(reply(page)).toHaveValue('');
  await expect(feelings(page)).toHaveText(['At first: deeply frustrated']);
  await expect(page.locator('.thread-why')).toHaveCount(0);
  await send(page, POOR);
  await send(page, RUDE);
  await expect(page.getByRole('heading', { name: 'Priya is gone.' })).toBeFocused();

  // Whoever loads the page anew finds the end as it was; whoever comes in from the list meets her anew.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Priya is gone.' })).toBeVisible();
  await expect(page.locator('.thread-why')).toHaveCount(2);
  await page.goto(own('training.html#practise'));
  await open.click();
  await expect(feelings(page)).toHaveText(['At first: deeply frustrated']);
  await expect(reply(page)).toHaveValue('');
  await expect(page.locator('.thread-why')).toHaveCount(0);
});

test('an insult at the start is not forgotten for a sweet reply, and the slight that was heard is quoted', async ({
  page,
  own,
}) => {
  await page.goto(own('training.html#practise/wrong-cake'));
  const slight = 'Let me put it in words that you can follow';
  await send(page, `${GOOD} ${slight}.`);
  await expect(page.locator('.thread-why').last()).toContainText(slight);
  await send(page, BETTER);
  await expect(page.locator('#ending-title')).not.toHaveText(/gladly|tells others/);
  await expect(page.locator('.thread-why').last()).toContainText('put them down earlier on');
});

test('odd replies are answered as a person would: silence, nonsense, another language', async ({ page, own }) => {
  await page.goto(own('training.html#practise/wrong-cake'));
  await send(page, '');
  await expect(page.locator('.thread-why').last()).toContainText('You sent nothing');
  await expect(page.getByText('(You sent nothing.)')).toBeVisible();
  await send(page, 'asdfgh zxcvbn qwertz');
  await expect(page.locator('.thread-why').last()).toContainText('could not be read');
});

test('the keyboard goes where the eye goes: into the room, to the help that was asked for, and back to the list', async ({
  page,
  own,
}) => {
  await page.goto(own('training.html'));
  const open = page.getByRole('link', { name: 'Practise: Charged twice, and the rent is due' });
  await open.press('Enter');
  await expect(page.locator('main h2').first()).toBeFocused();
  await page.getByRole('radio', { name: 'when I ask' }).check();
  await page.locator('.reply-box textarea').fill(POOR);
  await expect(page.locator('.finding')).toHaveCount(0);
  await page.getByRole('button', { name: 'Help me with this one' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Help' })).toBeFocused();
  await expect(page.locator('.finding').first()).toBeVisible();
  await page.locator('.reply-box textarea').press('Control+Enter');
  await expect(page.locator('.thread-why')).toHaveCount(1);
  // Help is for the reply it was asked for.
  await expect(page.getByRole('button', { name: 'Help me with this one' })).toBeVisible();
  await page.getByRole('link', { name: 'All people to practise on' }).press('Enter');
  await expect(page.getByRole('link', { name: 'Go on: Charged twice, and the rent is due' })).toBeFocused();
});

test('an insult costs her, markup stays words, far too much is cut to what is read, and a pasted model answer is named', async ({
  page,
  own,
}) => {
  await page.goto(own('training.html#practise/wrong-cake'));
  await send(page, 'You are a stupid idiot.');
  await expect(page.locator('.thread-why').last()).toContainText('against the person');
  await page.getByRole('button', { name: 'Try again from here, reply 1' }).click();
  await send(page, '<img src=x onerror="document.title=1"> {{company}} ${1} \u202E I am sorry.');
  await expect(page.locator('.thread')).toContainText('<img src=x onerror="document.title=1"> {{company}} ${1}');
  expect(await page.locator('.thread img').count()).toBe(0);
  await page.getByRole('button', { name: 'Try again from here, reply 1' }).click();
  await reply(page).fill('');
  await page.keyboard.insertText('I am so sorry about the cake, Priya. '.repeat(400));
  expect((await reply(page).inputValue()).length).toBe(8_000);
  await reply(page).press('Control+Enter');
  await expect(page.locator('.thread-why')).toHaveCount(1);
  await page.getByRole('button', { name: 'Try again from here, reply 1' }).click();
  const [first = '', second = ''] = SCENARIOS.find(({ id }) => id === 'wrong-cake')?.paths.excellent.replies ?? [];
  await send(page, first);
  await send(page, second);
  await expect(page.getByText('nearly word for word one of ours')).toBeVisible();
  // What was pasted says little about the learner, and is not counted.
  await page.getByRole('link', { name: 'Courses' }).click();
  await expect(page.getByText('Nothing has come to its end yet.')).toBeVisible();
});

test('practice is usable in 320 px, and axe finds nothing in it, at its start and at its end', async ({
  page,
  own,
}) => {
  await page.goto(own('training.html#practise/wrong-cake'));
  await reply(page).fill(POOR);
  await expect(page.locator('.finding').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await send(page, POOR);
  await send(page, RUDE);
  await expect(page.locator('.ending')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await settled(page);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
