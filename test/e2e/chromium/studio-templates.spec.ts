import type { Page } from '@playwright/test';
import { expect, readyPanel, test } from '../support/chromium.ts';
import { pressIn } from '../support/draft.ts';
import { draftIn, replyBox } from '../support/editor.ts';
import { saysInserted, settled } from '../support/panel.ts';

const TEXT = `Hello {{ customer.first_name }},
{% if reading.signals contains "churn" %}I do not want to lose you over this.{% else %}It is good to hear from you.{% endif %}
I call you on {% fill "day" %}.`;

const preview = (studio: Page) => studio.getByRole('region', { name: 'The text for this message' });
const code = (studio: Page) => studio.getByRole('textbox', { name: 'Text' });

/** Types as a person would, without what an editor adds to brackets by itself. */
async function write(studio: Page, text: string): Promise<void> {
  // Until the editor is there, a plain field stands in for it.
  await expect(studio.locator('.cm-content')).toBeVisible();
  await code(studio).click();
  await studio.keyboard.press('ControlOrMeta+a');
  await studio.keyboard.insertText(text);
}

test('[E6] [E5] a lead writes a template with a condition, sees it change from message to message, keeps it; the panel has it', async ({
  page,
  context,
  demo,
  own,
}) => {
  test.setTimeout(120_000);
  const studio = await context.newPage();
  await studio.goto(own('options.html'));
  await studio.getByRole('button', { name: 'New template' }).click();
  await studio.getByRole('textbox', { name: 'Name' }).fill('Before they leave');
  await studio.getByRole('textbox', { name: 'Shortcut' }).fill('stay');
  await write(studio, TEXT);
  await expect(preview(studio)).toContainText('Hello Maya');
  await expect(preview(studio)).toContainText('It is good to hear from you.');
  await studio.getByRole('combobox', { name: 'Try it on' }).selectOption({ label: 'leaving after eleven years' });
  await expect(preview(studio)).toContainText('I do not want to lose you over this.');
  await expect(studio.getByRole('region', { name: 'What the coach says' })).toBeVisible();

  await studio.getByRole('button', { name: 'Add a test' }).click();
  await studio.getByRole('textbox', { name: 'Message 1' }).fill('I want to cancel my contract today.');
  await studio.getByRole('textbox', { name: 'The text must say' }).fill('lose you');
  await studio.getByRole('textbox', { name: 'The text must not say' }).fill('soon');
  await studio.getByRole('button', { name: 'Keep it' }).click();
  await expect(studio.getByText('Kept. 1 of 1 tests pass.')).toBeVisible();

  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await panel.getByRole('combobox', { name: 'Search templates' }).fill('/stay');
  await pressIn(panel, panel.getByRole('option').filter({ hasText: 'Before they leave' }));
  const shown = panel.getByRole('region', { name: 'Before they leave' });
  await expect(shown).toContainText('Hello Siobhan');
  await shown.locator('.gap > input').fill('Friday');
  await settled(panel);
  await shown.getByRole('button', { name: 'Insert' }).click();
  await saysInserted(panel);
  expect(await draftIn(replyBox(page))).toContain('I call you on Friday.');

  await studio.bringToFront();
  await studio.getByRole('button', { name: 'All templates' }).click();
  await studio.reload();
  const row = studio.getByRole('listitem').filter({ hasText: 'Before they leave' });
  await expect(row).toContainText('inserted once');
});

test('a slip of the keys is marked where it is, a wrong template is not kept, and an older version comes back', async ({
  page,
  own,
}) => {
  await page.goto(own('options.html#templates/new'));
  await page.getByRole('textbox', { name: 'Name' }).fill('Thanks');
  await write(page, 'Thank you, {{ customer.firstname }}.');
  await expect(page.getByText('Did you mean "customer.first_name"?').first()).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'customer.firstname' })).toBeVisible();
  await write(page, 'Thank you, {{ customer.first_name }}.');
  await expect(preview(page)).toHaveText('Thank you, Maya.');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Kept. The panel has it from now on.')).toBeVisible();
  await write(page, 'Thank you very much, {{ customer.first_name }}.');
  await expect(page.getByText('Not kept yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: /^Until/ }).click();
  await expect(page.getByRole('region', { name: 'What changed since' }).locator('ins')).toContainText('very');
  await page.getByRole('button', { name: 'Bring this one back' }).click();
  await expect(code(page)).toContainText('Thank you, {{ customer.first_name }}.');
});

test('by keyboard alone: a variable is completed with its meaning, and Escape and Tab lead on', async ({
  page,
  own,
}) => {
  await page.goto(own('options.html#templates/new'));
  await code(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Hello {{ cust');
  const list = page.getByRole('listbox');
  await expect(list.getByRole('option', { name: /customer\.first_name/ })).toContainText('first name');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(code(page)).toContainText('Hello {{ customer.first_name');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Insert' })).toBeFocused();
});

test('what is written waits while one looks elsewhere; two deleted at once come back with one undo', async ({
  page,
  own,
}) => {
  await page.goto(own('options.html#templates/new'));
  for (const name of ['One of two', 'Two of two']) {
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    await page.getByRole('link', { name: 'Sites' }).click();
    await page.goBack();
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue(name);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page.getByText('Kept. The panel has it from now on.')).toBeVisible();
    await page.getByRole('button', { name: 'All templates' }).click();
    await page.getByRole('button', { name: 'New template' }).click();
  }
  await page.getByRole('button', { name: 'All templates' }).click();
  await page.getByRole('searchbox', { name: 'Search templates' }).fill('two');
  await page.getByRole('button', { name: 'Choose all 2 of yours' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('button', { name: 'Really delete' }).click();
  await expect(page.getByText('Deleted 2 templates.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'of two' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'of two' })).toHaveCount(2);
});
