import { expect, test } from '../support/chromium.ts';
import { keyboardIsSomewhere, pressAt, walkTo } from '../support/keys.ts';

test('without a mouse: a rule is drafted, published from the desk, its versions opened, and all of it found in the log', {
  tag: '@long',
}, async ({ page, own }) => {
  await page.goto(own('options.html#rules'));
  await pressAt(page, page.getByRole('button', { name: 'New rule' }));
  const write = async (label: string, words: string) => {
    await walkTo(page, page.getByLabel(label));
    await page.keyboard.type(words);
  };
  await write('Name', 'No matters');
  await write('The phrase', 'the matter');
  await write('It must find these', 'I have looked at the matter.');
  await write('It must leave these alone', 'It does not matter.');
  await write('Why', 'The customer has a name for it.');
  await pressAt(page, page.getByRole('button', { name: 'Keep as a draft' }));
  await pressAt(page, page.getByRole('link', { name: 'Publishing', exact: true }));

  await pressAt(page, page.getByRole('button', { name: 'Publish now: No matters' }));
  await expect(page.getByText('“No matters” is published.')).toBeVisible();
  await keyboardIsSomewhere(page);
  const versions = page.getByRole('button', { name: 'Older versions of No matters' });
  await pressAt(page, versions);
  await expect(versions).toHaveAttribute('aria-expanded', 'true');
  await expect(versions).toBeFocused();

  await pressAt(page, page.getByRole('link', { name: 'Who changed what' }));
  await expect(page.getByText('published “No matters”.')).toBeVisible();
  await walkTo(page, page.getByRole('combobox', { name: 'What was done' }));
  await page.keyboard.type('drafted');
  await expect(page.getByText('published “No matters”.')).toHaveCount(0);
  await expect(page.getByText('a draft of “No matters”')).toBeVisible();
});

test('without a mouse: a lead lowers the budget, tries it in the simulator, and keeps it', { tag: '@long' }, async ({
  page,
  own,
}) => {
  await page.goto(own('options.html#policy'));
  const simulator = page.getByRole('region', { name: 'What would an agent be allowed?' });
  await expect(simulator.locator('.tried-allowed')).toContainText('handwritten card');
  await walkTo(page, page.getByRole('spinbutton', { name: 'Each agent may give (EUR)' }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1');
  await expect(simulator.locator('.tried-refused')).toContainText('You have €1 left this month');
  const customer = simulator.getByRole('combobox', { name: 'Customer' });
  await walkTo(page, customer);
  const before = await customer.inputValue();
  await page.keyboard.press('ArrowDown');
  await expect(customer).not.toHaveValue(before);
  await page.keyboard.press('ArrowUp');
  await pressAt(page, page.getByRole('button', { name: 'Keep', exact: true }));
  await expect(page.getByRole('status').filter({ hasText: 'Every panel goes by it' })).toBeVisible();
  await keyboardIsSomewhere(page);
  // Changed once more, and put back.
  const limit = page.getByRole('spinbutton', { name: 'Each agent may give (EUR)' });
  await walkTo(page, limit);
  await page.keyboard.press('ArrowUp');
  await expect(limit).toHaveValue('1.01');
  await pressAt(page, page.getByRole('button', { name: 'Undo what I changed' }));
  await expect(limit).toHaveValue('1');
  await keyboardIsSomewhere(page);
  await page.reload();
  await expect(page.getByRole('spinbutton', { name: 'Each agent may give (EUR)' })).toHaveValue('1');
});
