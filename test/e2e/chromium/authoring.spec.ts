import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium.ts';
import { keyboardIsSomewhere } from '../support/keys.ts';

/** Everything that the form asks of somebody who writes from nothing, by the label of the field. */
const BASICS: Record<string, string> = {
  Title: 'The coat that came without buttons',
  Company: 'Wool & Weather',
  Industry: 'Clothing',
  'The situation': 'You answer the mail of a small coat maker. A tailor sits next door, and parcels leave at four.',
  'The customer’s name': 'Oskar Lindqvist',
  'Who they are, in a sentence': 'Ordered his first coat from you, for a job that begins on Monday.',
  'Their first message':
    'The coat came today and three of the five buttons are missing. I start my new job on Monday and I wanted to wear it. I am really frustrated, I paid 340 for this.',
  'What they do not say at first': 'It is his first job after a year without one.',
};

const TURNS: Record<string, [says: string, why: string][]> = {
  'the first reply': [
    ['Are you saying that I tore them off? I have not even worn it.', 'You looked for the fault on his side.'],
    [
      'Thank you. Monday is my first day after a long year, so it matters to me.',
      'You named it, and something happens.',
    ],
    ['And what happens to my coat until Monday?', 'You acted, and said nothing of what it is like.'],
    ['And what happens to my coat now?', 'Nothing moved.'],
  ],
  warm: [
    ['It came, with all five. You will see me again for a scarf.', 'You kept what you said, with a time to it.'],
    ['It came in the end.', 'It was done, and no more than done.'],
  ],
  cold: [
    ['All right. That helps.', 'You named it at last, and did something.'],
    ['I am sending it back.', 'Twice he asked, and twice nothing came.'],
  ],
};

const ACTS =
  'I have put five new buttons and thread into the post today, on the 4 pm van, and you have them on Friday by 10. If you would rather have it sewn, send it to me and I will have our tailor do it by Saturday. I will write to you on Friday at 11.';
const KIND =
  'Oskar, three of the five buttons were missing on the coat you want to wear on Monday, and you paid 340 for it. That is frustrating, and it is our mistake: I am sorry. ';
const MORE =
  'Oskar, you asked what happens to your coat. Three of the five buttons were missing, and you want to wear it on Monday: I am sorry. ';
const SENT = 'I have put five new buttons into the post today, and you have them on Friday by 10.';
const WAYS: [title: string, replies: [string, string]][] = [
  [
    'A poor way',
    ['You should have checked the bag. You must have lost them yourself.', 'You should have checked it first.'],
  ],
  ['A middling way', ['I will send you the missing buttons soon.', MORE + SENT]],
  ['An excellent way', [KIND + ACTS, KIND + ACTS]],
];

async function writeAll(page: Page): Promise<void> {
  for (const [label, words] of Object.entries(BASICS)) await page.getByLabel(label, { exact: true }).fill(words);
  for (const [turn, reactions] of Object.entries(TURNS))
    for (const [at, [says, why]] of reactions.entries()) {
      const reaction = page.getByRole('listitem', { name: `${turn}, ${at + 1}`, exact: true });
      await reaction.getByLabel('They answer').fill(says);
      await reaction.getByLabel('Why, to the learner').fill(why);
    }
  await page
    .getByRole('group', { name: 'How they take it: cold' })
    .getByLabel('An excellent reply here')
    .fill(KIND + ACTS);
  const endings = page.getByRole('group', { name: 'What becomes of them' });
  await endings.getByLabel('they are gone').fill('He buys elsewhere.');
  await endings.getByLabel('it is settled').fill('He wears it.');
  await endings.getByLabel('they stay, and gladly').fill('He comes back for a scarf.');
  const ways = page.getByRole('group', { name: 'Three ways through it' }).locator('.author-path');
  for (const [at, [, replies]] of WAYS.entries())
    for (const [number, words] of replies.entries())
      await ways
        .nth(at)
        .getByLabel(`Reply ${number + 1}`)
        .fill(words);
}

test('a trainer writes a scenario from nothing, is told what is missing, tries it, keeps it and gives it away', async ({
  page,
  own,
}) => {
  await page.goto(own('training.html#write'));
  await page.getByRole('button', { name: 'Write a new one' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'still want words' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeDisabled();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  // What is still empty is one press away, one after the other.
  await page.getByRole('button', { name: 'Go there: Title' }).press('Enter');
  await expect(page.getByLabel('Title', { exact: true })).toBeFocused();
  await page.keyboard.type('A title');
  await expect(page.getByRole('button', { name: 'Go there: Title' })).toHaveCount(0);
  await writeAll(page);
  await page.getByRole('listitem', { name: 'warm, 2', exact: true }).getByLabel('Why, to the learner').fill('');
  await page.getByRole('button', { name: 'Go there: warm, reaction 2: why' }).press('Enter');
  await page.keyboard.type('It was done, and no more than done.');
  await page.getByRole('button', { name: 'Check it' }).click();
  const found = page.locator('.complaints');
  await expect(found).toBeVisible();
  await expect(found.getByText('To mend:')).toHaveCount(0);

  // Live: the trainer plays the poor way, and the customer takes it as it was written.
  await page.getByRole('button', { name: 'Try it' }).click();
  await page.getByLabel('Your reply to Oskar').fill(WAYS[0]?.[1][0] ?? '');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.thread').getByText('Are you saying that I tore them off?')).toBeVisible();
  await page.getByRole('button', { name: 'Back to writing' }).press('Enter');
  await expect(page.locator('.author-deeds')).toBeFocused();

  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Kept: The coat that came without buttons')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await saving).path();
  expect(await readFile(file, 'utf8')).toContain('"attune": "scenario"');
  await page.getByRole('button', { name: 'Leave without keeping' }).click();
  await page.getByRole('button', { name: 'Delete: The coat that came without buttons' }).press('Enter');
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await keyboardIsSomewhere(page);

  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await choosing).setFiles(file);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Kept: The coat')).toBeVisible();
  await page.getByRole('link', { name: 'Practise' }).click();
  await page.getByLabel('Find somebody').fill('lindqvist');
  await expect(page.getByRole('link', { name: 'Practise: The coat that came without buttons' })).toBeVisible();
});

test('a scenario is tried before its ways and endings are written', async ({ page, own }) => {
  await page.goto(own('training.html#write'));
  await page.getByRole('button', { name: 'Write a new one' }).click();
  const trying = page.getByRole('button', { name: 'Try it' });
  await expect(trying).toBeDisabled();
  await page.getByLabel('The customer’s name', { exact: true }).fill('Oskar Lindqvist');
  await page.getByLabel('Their first message', { exact: true }).fill(BASICS['Their first message'] ?? '');
  for (const [turn, reactions] of Object.entries(TURNS))
    for (const [at, [says]] of reactions.entries())
      await page
        .getByRole('listitem', { name: `${turn}, ${at + 1}`, exact: true })
        .getByLabel('They answer')
        .fill(says);
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeDisabled();
  await trying.click();
  await page.getByLabel('Your reply to Oskar').fill(WAYS[0]?.[1][0] ?? '');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.thread').getByText('Are you saying that I tore them off?')).toBeVisible();
  await page.getByRole('button', { name: 'Back to writing' }).press('Enter');
  await expect(page.locator('.author-deeds')).toBeFocused();
  await expect(page.getByLabel('Their first message', { exact: true })).toHaveValue(
    BASICS['Their first message'] ?? '',
  );
});

test('a scenario that does not hold is not kept, and the place is named; a broken file is refused', async ({
  page,
  own,
}) => {
  await page.goto(own('training.html#write'));
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await choosing).setFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"attune":1}'),
  });
  await expect(page.getByRole('status')).toContainText('holds no scenario');

  await page.getByRole('button', { name: 'Write a new one' }).click();
  await writeAll(page);
  await page.locator('.author-path').first().getByLabel('It ends so').selectOption('they stay, and gladly');
  await page.getByRole('button', { name: 'Keep it' }).click();
  const found = page.locator('.complaints');
  await expect(found).toContainText('To mend: The poor way. “they stay, and gladly” does not fit this way.');
  // No name of ours, only what the form shows.
  expect(await found.innerText()).not.toMatch(/\b(?:loyal|advocate|wary|paths?|turns?|heard_|_)\b/);
  await found.getByRole('button', { name: 'Go there: The poor way' }).first().press('Enter');
  await expect(page.locator('.author-path').first().getByLabel('Reply 1')).toBeFocused();
  await page.locator('.author-path').first().getByLabel('Reply 1').fill('asdf jkl qwertz');
  await page.getByRole('button', { name: 'Check it' }).press('Enter');
  await expect(found).toContainText('The poor way, reply 1. They take this for no answer, but for nonsense.');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: 'Leave without keeping' }).press('Enter');
  await expect(page.getByText('will be deleted')).toBeVisible();
  const stay = page.getByRole('button', { name: 'Go on writing it' });
  await expect(stay).toBeFocused();
  await stay.press('Enter');
  await expect(page.getByRole('button', { name: 'Leave without keeping' })).toBeFocused();
  await page.getByRole('button', { name: 'Leave without keeping' }).press('Enter');
  await page.getByRole('button', { name: 'Delete it and leave' }).press('Enter');
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await keyboardIsSomewhere(page);
});

test('a turn is added and deleted by key, and subject and stage are written', async ({ page, own }) => {
  await page.goto(own('training.html#write'));
  await page.getByRole('button', { name: 'Write a new one' }).click();
  await page.getByLabel('Subject of the message').fill('Three buttons');
  await page.getByLabel('Where they stand with the company').selectOption('may be lost');
  await page.getByRole('button', { name: 'Add a turn' }).press('Enter');
  const added = page.getByRole('listitem', { name: 'turn-3, 1', exact: true });
  await expect(added.getByLabel('They answer')).toBeFocused();
  const first = page.getByRole('listitem', { name: 'the first reply, 1', exact: true });
  await first.getByLabel('Then').selectOption({ label: 'they wait for another reply: turn-3' });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Delete this turn: turn-3' }).press('Enter');
  await expect(added).toHaveCount(0);
  await keyboardIsSomewhere(page);
  await expect(first.getByLabel('Then')).toHaveValue('ends:settled');
});

test('what is half written is there again after another section, a closed page and a second keeping, once each', {
  tag: '@long',
}, async ({ page, own }) => {
  await page.goto(own('training.html#write'));
  await page.getByRole('button', { name: 'Write a new one' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'A new scenario' })).toBeFocused();
  // What follows from a reaction's condition is worded already, and follows it until the trainer words it.
  const second = page.getByRole('listitem', { name: 'the first reply, 2', exact: true });
  await expect(second.getByLabel('Why, to the learner')).toHaveValue(/something happens now/);
  await second.getByLabel('If the reply').selectOption({ index: 2 });
  await expect(second.getByLabel('Why, to the learner')).toHaveValue(/nothing moved/);
  await second.getByLabel('If the reply').selectOption({ index: 0 });
  await page.getByLabel('Title', { exact: true }).fill('The coat');
  await page.getByLabel('The situation', { exact: true }).fill('You answer the mail of a small coat maker.');
  await page.getByRole('link', { name: 'Courses' }).click();
  await page.getByRole('link', { name: 'Write', exact: true }).click();
  await page.getByRole('button', { name: 'Go on writing: The coat' }).press('Enter');
  await expect(page.getByLabel('The situation', { exact: true })).toHaveValue(
    'You answer the mail of a small coat maker.',
  );
  await page.getByLabel('Company', { exact: true }).fill('Wool & Weather');
  await page.close();
  const again = await page.context().newPage();
  await again.goto(own('training.html#write'));
  await again.getByRole('button', { name: 'Go on writing: The coat' }).click();
  await expect(again.getByLabel('Company', { exact: true })).toHaveValue('Wool & Weather');

  await writeAll(again);
  await again.getByRole('button', { name: 'Keep it' }).click();
  await expect(again.getByText('Kept: The coat that came without buttons')).toBeVisible();
  await again.getByLabel('Title', { exact: true }).fill('The coat that lacked buttons');
  await again.getByRole('button', { name: 'Keep it' }).click();
  await expect(again.getByText('Kept: The coat that lacked buttons')).toBeVisible();
  await again.reload();
  await expect(again.getByRole('button', { name: /^Change: / })).toHaveCount(1);
  await expect(again.getByRole('button', { name: /^Go on writing/ })).toHaveCount(0);
});

test('the words of a reaction stay with it when another is put before it', async ({ page, own }) => {
  await page.goto(own('training.html#write'));
  await page.getByRole('button', { name: 'Write a new one' }).click();
  const at = (number: number) => page.getByRole('listitem', { name: `the first reply, ${number}`, exact: true });
  await at(1).getByLabel('… and holds one of these words').fill('refund, money back,');
  await page.getByRole('button', { name: 'Add a reaction at the top: the first reply' }).click();
  await expect(at(2).getByLabel('… and holds one of these words')).toHaveValue('refund, money back');
  await expect(at(1).getByLabel('… and holds one of these words')).toHaveValue('');
});
