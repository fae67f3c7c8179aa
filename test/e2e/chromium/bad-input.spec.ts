import type { Page } from '@playwright/test';
import { expect, panelFrame, readyPanel, takesClicks, test } from '../support/chromium.ts';
import { draft, draftIn, replyBox } from '../support/editor.ts';
import { insertByKey, settled } from '../support/panel.ts';
import { serveStage } from '../support/stage.ts';

/** A ticket of a known helpdesk whose messages neither its adapter nor the page's structure gives. */
async function withoutMessages(page: Page, words = '') {
  const stage = await serveStage({ messages: [], composer: 'textarea' });
  await page.goto(stage.url);
  if (words) await page.evaluate((text) => document.querySelector('h1')?.append(text), words);
  const panel = await panelFrame(page);
  await panel.waitForSelector('main[data-phase="unreadable"]');
  await takesClicks(panel);
  return { stage, panel };
}

test('a page whose messages are not found: says which part is missing, and reads what is pasted', async ({ page }) => {
  const { stage, panel } = await withoutMessages(page);
  await expect(panel.locator('main[data-phase="unreadable"]')).toContainText('Not found: the messages');
  await panel.getByRole('textbox').fill('This is the second time my parcel 99-1204 has not come. I am so angry.');
  await panel.getByRole('button', { name: /read it/i }).click();
  await expect(panel.locator('main[data-phase="ready"]')).toContainText(/second time/i);
  await stage.close();
});

test('a page whose messages are not found: reads what the agent has selected', async ({ page }) => {
  const { stage, panel } = await withoutMessages(page, ' My walnuts never came, and I am furious about it.');
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
  await panel.getByRole('button', { name: /selected/i }).click();
  await expect(panel.locator('main[data-phase="ready"]')).toContainText('I am furious about it');
  await stage.close();
});

test('a page whose messages are not found: reads what is selected in a frame of the page', async ({ page }) => {
  const { stage, panel } = await withoutMessages(page);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.title = 'Mail';
    document.body.append(frame);
    const { contentDocument: inside } = frame;
    if (!inside) throw new Error('The frame has no page.');
    inside.body.append('My walnuts never came, and I am furious about it.');
    inside.getSelection()?.selectAllChildren(inside.body);
  });
  await panel.getByRole('button', { name: /selected/i }).click();
  await expect(panel.locator('main[data-phase="ready"]')).toContainText('walnuts');
  await stage.close();
});

test('a thread that a redesign shows otherwise is read by its structure, and it is said', {
  tag: '@long',
}, async ({ page, demo }) => {
  await page.goto(`${demo.url}/?markup=changed`);
  const panel = await readyPanel(page);
  await expect(panel.getByText('the pages of Marlowe Desk have changed')).toBeVisible();
  await expect(panel.locator('main[data-phase="ready"]')).toContainText('Twelve days without internet');
});

test('a composer that vanishes while inserting: refused, said plainly, nothing of the draft written twice', async ({
  page,
  demo,
}) => {
  await page.goto(`${demo.url}/?composer=vanishing`);
  const panel = await readyPanel(page);
  await panel.waitForSelector('.reply-text');
  await insertByKey(panel);
  await expect(panel.getByRole('status').filter({ hasText: /reply box/i })).toBeVisible();
  expect(await draftIn(replyBox(page))).toBe('');
});

const cases: { name: string; text: string; phase: string; says: RegExp | string }[] = [
  { name: 'an empty message', text: '', phase: 'empty', says: /nothing|no words|written/i },
  { name: 'only emoji', text: '😡😡', phase: 'ready', says: /annoyed|angry|furious/i },
  {
    name: 'only quoted history',
    text: '> You wrote:\n> it will arrive on Monday\n> kind regards',
    phase: 'ready',
    says: 'No words of their own to read',
  },
  {
    name: 'right-to-left text',
    text: 'السلام عليكم، حقيبتي لم تصل حتى الآن وأنا قلقة جداً',
    phase: 'ready',
    says: /Arabic/,
  },
  {
    name: 'a message of a megabyte',
    text: `My order 5512 is late again and I am furious. ${'word '.repeat(200_000)}`,
    phase: 'ready',
    says: /8,000/,
  },
];
for (const { name, text, phase, says } of cases) {
  test(`${name}: a calm panel, and the draft stays`, async ({ page }) => {
    const stage = await serveStage({
      messages: [{ author: 'customer', name: 'Kim Aldous', text }],
      composer: 'textarea',
    });
    await page.goto(stage.url);
    const panel = await panelFrame(page);
    await draft(page, page.locator('textarea'), 'half a draft');
    await expect(panel.locator(`main[data-phase="${phase}"]`)).toContainText(says, { timeout: 10_000 });
    expect(await draftIn(page.locator('textarea'))).toBe('half a draft');
    await stage.close();
  });
}

for (const composer of ['textarea', 'contenteditable', 'ckeditor4'] as const) {
  test(`${composer}: the reply lands once at the caret and one undo takes it back${composer === 'contenteditable' ? ' @long' : ''}`, async ({
    page,
  }) => {
    const stage = await serveStage({
      messages: [
        { author: 'customer', name: 'Kim Aldous', text: 'My kettle K-20 broke after two days. I want my money back!' },
      ],
      composer,
    });
    await page.goto(stage.url);
    const panel = await readyPanel(page);
    const box =
      composer === 'ckeditor4'
        ? page.frameLocator('iframe.cke_wysiwyg_frame').locator('body')
        : page.locator('[data-composer="reply"]');
    await draft(page, box, 'Dear Kim, more below.', 9);
    await panel.waitForSelector('.reply-text');
    await insertByKey(panel);
    await expect.poll(() => draftIn(box)).toMatch(/^Dear Kim, .*K-20|kettle.* more below\.$/);
    const inserted = await draftIn(box);
    expect(inserted.startsWith('Dear Kim,')).toBe(true);
    expect(inserted.endsWith('more below.')).toBe(true);
    await settled(panel);
    await page.keyboard.press('Control+z');
    await expect.poll(() => draftIn(box)).toBe('Dear Kim, more below.');
    await stage.close();
  });
}
