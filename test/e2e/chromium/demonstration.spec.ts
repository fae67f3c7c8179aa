import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium.ts';
import { settled } from '../support/gallery.ts';
import { wordsShown } from '../support/legible.ts';

const step = (page: Page) => page.locator('.stage header').getByRole('status');

/** A clicker sends one key at a time. */
async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

test('a trainer gives a demonstration from the page alone, with a clicker, and the room votes blind', async ({
  page,
  own,
}) => {
  await page.goto(own('training.html'));
  await page.getByRole('link', { name: 'Demonstrate' }).press('Enter');
  await page.getByRole('button', { name: 'Start: The cake that missed the party' }).press('Enter');
  await expect(step(page)).toHaveText('1 of 13');
  await expect(page.locator('.stage mark')).toHaveCount(0);
  await press(page, 'PageDown', 2);
  await expect(page.locator('.stage mark')).toHaveCount(2);
  await expect(page.getByText('What Nadia feels')).toHaveCount(0);
  await press(page, 'PageDown', 3);
  await expect(page.getByText('Deeply disappointed')).toBeVisible();

  await press(page, 'PageDown');
  await expect(page.getByRole('heading', { name: 'Which would Nadia rather get?' })).toBeVisible();
  // Blind: nothing is said of the replies before the vote.
  await expect(page.locator('.stage mark')).toHaveCount(0);
  await press(page, 'a', 3);
  await press(page, 'b', 9);
  await press(page, 'Shift+A');
  await page.getByRole('button', { name: '+ 1 hand for B' }).click();
  // Nobody sees which way the others vote.
  await expect(page.getByText('12 hands counted.')).toBeVisible();
  await expect(page.locator('.stage')).not.toContainText('10 hands');
  await press(page, 'PageDown');
  await expect(page.locator('.stage-result')).toContainText('2 hands');
  await expect(page.locator('.stage-result')).toContainText('10 hands');

  await press(page, 'PageDown');
  await expect(page.getByRole('region', { name: 'Reply A' }).locator('.marked-hurts')).toHaveCount(3);
  await expect(page.getByRole('region', { name: 'Reply B' }).locator('mark')).toHaveCount(0);
  await press(page, 'PageDown');
  await expect(page.getByRole('region', { name: 'Reply B' }).locator('.marked-earns').first()).toBeVisible();
  await press(page, 'PageDown');
  await expect(page.getByText('Nadia is now furious')).toBeVisible();
  // Her answer shows its words too.
  await expect(page.locator('.stage-answer .mark').first()).toBeVisible();
  await press(page, 'PageDown');
  await expect(page.getByText('Nadia is now relieved')).toBeVisible();

  // A dark screen, and back where it was.
  await press(page, 'b');
  await expect(page.getByRole('button', { name: 'Dark for now' })).toBeVisible();
  await press(page, 'PageDown');
  await expect(page.getByText('Nadia is now relieved')).toBeVisible();
  await press(page, 'End');
  await expect(page.getByText('Say back one fact that only this person told you')).toBeVisible();
  await press(page, 'PageUp', 2);
  await expect(step(page)).toHaveText('11 of 13');
  await press(page, 'Escape');
  await expect(page.getByRole('heading', { name: 'Written for you' })).toBeVisible();
});

for (const [scheme, width, height] of [
  ['light', 1280, 720],
  ['dark', 1920, 1080],
  // A low projector, where a share of the height would be too small.
  ['light', 1280, 600],
] as const)
  test(`every step can be read from the back of the room (${scheme}, ${width} × ${height})`, async ({ page, own }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(own('training.html#demonstrate'));
    await page.getByRole('button', { name: /^Start: Ten euros/ }).click();
    await expect(step(page)).toHaveText(/^1 of/);
    // What the trainer may say is not for the room, until it is asked for.
    await expect(page.getByText('To say:')).toHaveCount(0);
    await press(page, 'n');
    await expect(page.getByText('To say:')).toBeVisible();
    const steps = Number((await step(page).textContent())?.split(' ').at(-1));
    expect(steps).toBeGreaterThan(9);
    for (let at = 1; at <= steps; at += 1) {
      await expect(step(page)).toHaveText(`${at} of ${steps}`);
      await settled(page);
      const shown = await wordsShown(page, '.stage');
      expect(shown.length).toBeGreaterThan(3);
      // One thirtieth of the height is read from eight screen heights away; 7 : 1 is WCAG's enhanced contrast.
      expect(shown.filter(({ share }) => share < 1 / 30)).toEqual([]);
      expect(shown.filter(({ size }) => size < 24)).toEqual([]);
      expect(shown.filter(({ contrast }) => contrast < 7)).toEqual([]);
      // Whatever the step shows, the way on is in sight.
      await expect(page.getByRole('button', { name: 'Next' })).toBeInViewport({ ratio: 1 });
      expect(await page.locator('.stage').evaluate((stage) => stage.scrollWidth - stage.clientWidth)).toBe(0);
      await press(page, 'PageDown');
    }
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

const REAL = `Hi, this is Maren Holt. My order KM-20418 never came to Rosebury Lane, and I called 020 7946 0958 twice.
I am really worried now, it is for my mother’s funeral on Friday. Write to maren.holt@mail.example.`;

test('a real message loses names, addresses and numbers before anybody sees it; each can be changed', async ({
  page,
  own,
  context,
}) => {
  await page.goto(own('training.html#demonstrate'));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), REAL);
  await page.getByLabel('Paste their message here').focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByText('this is [name]. My order [number] never came')).toBeVisible();
  const body = page.locator('body');
  for (const told of ['Maren', 'KM-20418', '7946', '@mail', 'Rosebury']) await expect(body).not.toContainText(told);

  await page.getByLabel('Replacement 2: what stands there').fill('[order]');
  await page.getByRole('checkbox', { name: 'Replacement 4' }).uncheck();
  await page.getByLabel('Does something else say who this is?').fill('mother’s');
  await page.keyboard.press('Enter');
  await expect(page.getByText('My order [order] never came to [name], and I called 020 7946 0958')).toBeVisible();
  await page.getByRole('button', { name: 'Replacement 1: what was there' }).click();
  await expect(page.getByText('Maren Holt')).toBeVisible();

  await page.getByRole('button', { name: 'Show it to the room' }).click();
  await expect(step(page)).toHaveText(/^1 of/);
  await press(page, 'End');
  await expect(page.locator('.stage .headline')).toContainText(/worried/i);
  await expect(page.locator('.stage')).not.toContainText('Rosebury');
  await press(page, 'Escape');
  // Nothing of it is kept.
  await page.reload();
  await expect(page.getByLabel('Paste their message here')).toHaveValue('');
});

const HOSTILE = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script><style>*{display:none}</style>
<a href="javascript:document.title='taken'">I am furious</a>, it never came! {{company}} \${1} <b onmouseover="document.title='taken'">twice</b>`;

test('markup in a message from outside stays words, in the preview, on the wall and in the replies', async ({
  page,
  own,
  context,
}) => {
  await page.goto(own('training.html#demonstrate'));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), HOSTILE);
  await page.getByLabel('Paste their message here').focus();
  await page.keyboard.press('Control+V');
  const made = 'main :is(img, script, style, b[onmouseover], a[href^="javascript"])';
  await expect(page.getByText('<img src=x onerror=')).toBeVisible();
  await expect(page.locator(made)).toHaveCount(0);
  await page.getByLabel('Reply A').fill(HOSTILE);
  await page.getByLabel('Reply B').fill('I am sorry that it never came. I have sent it again today.');
  await page.getByRole('button', { name: 'Show it to the room' }).click();
  await expect(step(page)).toHaveText(/^1 of/);
  const steps = Number((await step(page).textContent())?.split(' ').at(-1));
  for (let at = 1; at <= steps; at += 1) {
    await expect(step(page)).toHaveText(`${at} of ${steps}`);
    await expect(page.locator(made)).toHaveCount(0);
    await press(page, 'PageDown');
  }
  await press(page, 'Home');
  await expect(page.locator('.stage')).toContainText('<img src=x onerror=');
  await expect(page).not.toHaveTitle('taken');
});

test('the handout holds all of it, and the printer is asked', async ({ page, own }) => {
  await page.goto(own('training.html#demonstrate'));
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Handout: All heart, no hands' }).click();
  const sheet = page.getByRole('article');
  for (const words of [
    'charged me twice',
    'my heart goes out to you',
    'I sent the £412 back',
    'spend the rest of the message',
  ])
    await expect(sheet).toContainText(words);
  // A room gets it without what the trainer says; the trainer prints it with that.
  await expect(sheet.getByText('Count the apologies in B.')).toHaveCount(0);
  await sheet.getByLabel('With what to say').check();
  await expect(sheet.getByText('Count the apologies in B.')).toBeVisible();
  await sheet.getByLabel('With what to say').uncheck();
  await sheet.getByRole('button', { name: 'Print it' }).click();
  await expect(page.locator('body[data-printed]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('button', { name: 'Print it' })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages).toHaveLength(1);
});
