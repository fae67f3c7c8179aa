import { TICKETS } from '../../helpdesks/demo/tickets.ts';
import { expect, readyPanel, test } from '../support/chromium.ts';

/** The customer of the ticket that the demo opens with. */
const [{ customer }] = TICKETS.filter(({ id }) => id === '47906') as [(typeof TICKETS)[number]];
const { email } = customer;

const file = (...lines: string[]) => ({
  name: 'export.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['E-mail,Preferred name,Best way,Opted out', ...lines].join('\r\n'), 'latin1'),
});

test('[W2] [E3] a lead notes customers from an export; the agent sees it on the ticket, with its source; it is taken back whole', async ({
  page,
  context,
  own,
  demo,
}) => {
  await page.goto(demo.url);
  const options = await context.newPage();
  await options.goto(own('options.html#customers'));
  const card = options.getByRole('region', { name: 'Customers', exact: true });
  await card
    .locator('input[type=file]')
    .setInputFiles(file(`${email},Fr\u00e4ulein Sm\u00ef,phone,yes`, 'nobody,=1+1,phone,no', `${email},Twice,chat,no`));
  await expect(card).toContainText('Windows-1252');
  // The heading gives nothing away; the lead says what it is.
  await card.getByLabel('Best channel').selectOption({ label: 'Best way' });
  await expect(card).toContainText('Called “Fr\u00e4ulein Sm\u00ef” · Best reached by phone');
  await card.getByText('2 lines or cells cannot be used').click();
  await expect(card).toContainText('Line 3: that is no mail address.');
  await expect(card).toContainText('Line 4: the same customer as on line 2, which is used.');
  await card.getByRole('button', { name: 'Note 1 customers' }).click();
  await expect(card.getByRole('status')).toContainText('Noted: 1');

  await page.bringToFront();
  await page.reload();
  const likes = (await readyPanel(page)).getByRole('region', { name: 'What they like' });
  await expect(likes).toContainText('Best reached by phone');
  await expect(likes).toContainText('from a file');
  const kept = await options.evaluate(() => chrome.runtime.sendMessage({ attune: 'customer.imported', in: {} }));
  expect(JSON.stringify(kept)).not.toContain('@');

  await card.getByRole('button', { name: 'Take it back' }).click();
  await expect(card.getByRole('status')).toContainText('Taken back for 1');
  await page.reload();
  const after = (await readyPanel(page)).getByRole('region', { name: 'What they like' });
  await expect(after).toContainText('Nothing is known yet.');
});

const COUNT = 50_000;
/** Every tenth comes again, every hundredth has no address, every thousandth is a formula; the bytes are those of an old Windows. */
const MANY = file(
  ...Array.from({ length: COUNT }, (_, at) => {
    const person = at % 10 === 9 ? at - 9 : at;
    const address = at % 100 === 55 ? 'nobody' : `p${person}@example.org`;
    const name = at % 1000 === 1 ? '=HYPERLINK("x")' : `Frau M\u00fcller ${at}`;
    return `${address},"${name.replaceAll('"', '""')}",${at % 2 ? 'phone' : 'email'},${at % 3 ? 'no' : 'yes'}`;
  }),
);
const GOOD = COUNT - COUNT / 10 - COUNT / 100;

test('a lead notes fifty thousand customers, with formulas, doubles and old letters, sees how far it is, and takes them back', {
  tag: '@long',
}, async ({ context, own }) => {
  test.setTimeout(400_000);
  const options = await context.newPage();
  await options.goto(own('options.html#customers'));
  const card = options.getByRole('region', { name: 'Customers', exact: true });
  await card.locator('input[type=file]').setInputFiles(MANY);
  await expect(card).toContainText('Windows-1252');
  await expect(card).toContainText('Called “=HYPERLINK("x")”');
  const noted = card.getByRole('button', { name: /^Note 4\d[\d,.]* customers$/ });
  await expect(noted).toBeEnabled();
  expect(Number((await noted.innerText()).replace(/\D/g, ''))).toBe(GOOD);
  await noted.click();
  await expect(card.getByRole('status')).toContainText(/Noted: 4\d[\d,.]*/, { timeout: 180_000 });
  await card.getByRole('button', { name: 'Take it back' }).click();
  await expect(card.getByRole('status')).toContainText(/Taken back for 4\d[\d,.]*/, { timeout: 180_000 });
});
