import { asked, expect, focused, test, violations } from '../support/gallery.ts';

test.use({ viewport: { width: 376, height: 900 } });

test('a part of the reply is worked on by keyboard alone, and Escape folds its tools again', async ({
  page,
  gallery,
}) => {
  await page.goto(gallery.scene('desk-ready'));
  await page.getByRole('tab', { name: 'Fullest' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.move-tools')).toContainText('Names their own facts before anything else');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Other wording');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await asked(page, 'reword')).toEqual([[1]]);
  expect(await asked(page, 'insertPart')).toEqual([[1, true]]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.move-tools')).toHaveCount(0);
  expect(await focused(page)).toContain('Three messages');
  expect(await asked(page, 'leave')).toHaveLength(0);
});

test('gaps follow one another by Tab, whatever part is worked on', async ({ page, gallery }) => {
  await page.goto(gallery.scene('desk-ready'));
  await page.getByRole('textbox', { name: 'When the engineer arrives' }).click();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Your own phone number or extension');
});

test('what the agent often does with a wording is said beside its reason', async ({ page, gallery }) => {
  await page.goto(gallery.scene('desk-ready'));
  await page.locator('.move').nth(2).hover();
  await expect(page.locator('.said')).toContainText('You often leave this out.');
  await page.locator('.move').nth(2).click();
  await expect(page.locator('.move-tools')).toContainText('You often leave this out.');
});

test('another, the one before and the tone are asked for, the tone by arrow keys', async ({ page, gallery }) => {
  await page.goto(gallery.scene('desk-ready'));
  await page.getByRole('button', { name: 'Another' }).click();
  await page.getByRole('button', { name: 'The one before' }).click();
  await page.getByRole('radio', { name: 'as it is' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await asked(page, 'another')).toHaveLength(1);
  expect(await asked(page, 'back')).toHaveLength(1);
  expect(await asked(page, 'tone')).toEqual([['warmer']]);
  await page.getByRole('button', { name: 'Keep as a template of yours' }).click();
  expect(await asked(page, 'keepReply')).toEqual([['fullest']]);
});

test('[E1] the agent sees how the customer writes, where they stand and by which words, and says otherwise', async ({
  page,
  gallery,
}) => {
  await page.goto(gallery.scene('desk-ready'));
  const card = page.getByRole('region', { name: 'What the replies go by' });
  await expect(card).toContainText('in a hurry · may be lost');
  await card.getByRole('button', { name: 'Change' }).press('Enter');
  await expect(card.locator('.mark', { hasText: 'this morning' })).toBeVisible();
  await expect(card.locator('.mark', { hasText: 'I am cancelling' })).toBeVisible();
  await card.getByRole('radio', { name: 'in a hurry' }).focus();
  await page.keyboard.press('ArrowRight');
  await card.getByRole('button', { name: 'feeling safe again' }).press('Enter');
  const said = await asked(page, 'say');
  expect(said).toEqual([[{ persona: { pace: 'steady' } }], [{ motivators: [] }]]);
  await page.keyboard.press('Escape');
  await expect(card.getByRole('radio')).toHaveCount(0);
});

test('what the agent has said stands in bold, is kept by a fingerprint, and can be taken back', async ({
  page,
  gallery,
}) => {
  await page.goto(gallery.scene('desk-said'));
  const card = page.getByRole('region', { name: 'What the replies go by' });
  await expect(card.locator('b')).toHaveText(['formal', 'a customer', 'knowing it will not happen again']);
  // What the agent knows is not guessed at beside it.
  await expect(page.getByText('Likely moves them')).toHaveCount(0);
  await card.getByRole('button', { name: 'Change' }).click();
  await expect(card.getByRole('status')).toContainText('by a fingerprint of their address');
  await card.getByRole('button', { name: 'Take it all back' }).click();
  expect(await asked(page, 'say')).toEqual([[{}]]);
});

test('templates by keyboard: the slash, arrows and Enter; the gaps, and Insert', async ({ page, gallery }) => {
  await page.goto(gallery.scene('desk-ready'));
  await page.locator('body').press('/');
  const search = page.getByRole('combobox', { name: 'Search templates' });
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('');
  await expect(page.getByRole('option')).toHaveCount(3);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toContainText('/missed');
  expect(await search.getAttribute('aria-activedescendant')).toBe(
    await page.getByRole('option', { selected: true }).getAttribute('id'),
  );
  await page.keyboard.press('Enter');
  expect(await asked(page, 'chooseAt')).toEqual([[1]]);
  await page.goto(gallery.scene('shelf-chosen'));
  await expect(page.getByRole('textbox', { name: 'a day you can keep' })).toBeFocused();
  await page.keyboard.type('Friday');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'when the engineer is there' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('Insert');
  await page.keyboard.press('Enter');
  expect(await asked(page, 'insert')).toEqual([[true]]);
});

test('in a template the key that inserts means the template; Escape closes the list first, then the template', async ({
  page,
  gallery,
}) => {
  await page.goto(gallery.scene('shelf-chosen'));
  await page.getByRole('textbox', { name: 'a day you can keep' }).press('Alt+Enter');
  expect(await asked(page, 'insert')).toEqual([[true]]);
  // What goes in from above is said there.
  await expect(page.getByText('Inserted into')).toHaveCount(0);
  const search = page.getByRole('combobox', { name: 'Search templates' });
  await search.press('ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'My frost answer' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'My frost answer' })).toHaveCount(0);
  await expect(search).toBeFocused();
});

test('a slash in a gap is a letter like any other', async ({ page, gallery }) => {
  await page.goto(gallery.scene('desk-ready'));
  const gap = page.getByRole('textbox', { name: 'When the engineer arrives' });
  await gap.focus();
  await page.keyboard.type('24/7');
  await expect(gap).toHaveValue('24/7');
});

test('a template of one’s own is written, with what is left of this customer shown', async ({ page, gallery }) => {
  await page.goto(gallery.scene('shelf-form'));
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await expect(page.getByText('Still this customer’s own words')).toContainText('nobody came, nobody even called');
  await expect(page.getByRole('alert').filter({ hasText: '/heizungsausfall' })).toBeVisible();
  const body = page.getByRole('textbox', { name: 'Text' });
  await body.focus();
  await page.keyboard.press('Control+End');
  await page.getByText('What can stand in braces').click();
  await page.getByRole('button', { name: 'customer.first_name' }).press('Enter');
  await expect(body).toHaveValue(/\{\{ agent\.name \}\}\{\{ customer\.first_name \}\}$/);
  await page.getByRole('textbox', { name: 'Name' }).press('Enter');
  expect(await asked(page, 'save')).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Search templates' })).toBeFocused();
});

for (const width of [376, 300]) {
  test(`what opens passes axe and fits ${width} px`, async ({ page, gallery }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const scene of ['desk-ready', 'desk-german']) {
      await page.goto(gallery.scene(scene));
      await page.locator('.move').nth(1).click();
      await page.getByRole('button', { name: 'Change', exact: true }).click();
      await page.getByRole('combobox', { name: 'Search templates' }).focus();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    }
  });
}
