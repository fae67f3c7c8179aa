import { draftIn } from '../support/editor.ts';
import { keptIn } from '../support/kept.ts';
import { saysInserted, shownReply } from '../support/panel.ts';
import {
  chooseMail,
  expect,
  insertByClick,
  openMail,
  panelFrame,
  readyPanel,
  reply,
  test,
} from '../support/roundcube.ts';

test('what is read of a mail is what its writer said: no attachment, no picture, not the mail inside it', async ({
  page,
  roundcube,
}) => {
  await openMail(page, roundcube, 'forwarded');
  const panel = await readyPanel(page);
  await expect(panel.locator('main')).toContainText(/confused/i);
  await expect.poll(async () => (await keptIn(page))?.subject).toBe('Fwd: Your parcel is waiting');
  const { customer, messages } = (await keptIn(page)) ?? {};
  expect(customer).toMatchObject({ name: 'MacAulay, Catrìona', email: 'catriona@lews-crofts.example' });
  expect(messages).toHaveLength(1);
  expect(messages?.[0]).toMatchObject({ id: String(roundcube.mails.forwarded), author: 'customer' });
  expect(messages?.[0]?.text).toMatch(/^Hello Aoife,[\s\S]*the depot in Balallan\.$/);

  await openMail(page, roundcube, 'hornbeams');
  await readyPanel(page);
  await expect.poll(async () => (await keptIn(page))?.subject).toContain('hornbeams');
  const read = await keptIn(page);
  expect(read?.messages[0]?.text).toMatch(/^Good morning Aoife,[\s\S]*Aoife Brannigan\nHedgerow Nursery$/);
  expect(read?.messages[0]?.text).not.toMatch(/\.png|\.csv|margin/);
});

test('the moods are told apart', async ({ page, roundcube }) => {
  const moods = {
    apples: /angry|furious/i,
    thanks: /delighted|happy|thankful|grateful|joy/i,
    question: /nothing heated|calm|plain|question/i,
  } as const;
  for (const [name, says] of Object.entries(moods)) {
    await openMail(page, roundcube, name as keyof typeof moods);
    await expect((await readyPanel(page)).locator('main')).toContainText(says);
  }
});

test('from the list: nothing is read until a mail is chosen, then what is chosen, and its reply knows it', async ({
  page,
  roundcube,
}) => {
  await openMail(page, roundcube, 'apples');
  await readyPanel(page);
  await page.goto(roundcube.url);
  // The list has been looked at once it has forgotten the mail that was open before it.
  await expect.poll(() => keptIn(page)).toBeNull();
  expect(page.frames().filter((frame) => frame.url().endsWith('/panel.html'))).toEqual([]);
  await chooseMail(page, 'hornbeams');
  const panel = await readyPanel(page);
  await expect(panel.getByRole('heading', { name: /What Ksenija feels/ })).toBeVisible();
  await chooseMail(page, 'lemon tree');
  await expect(panel.getByRole('heading', { name: /What Pilar feels/ })).toBeVisible();
  await reply(page);
  const beside = await readyPanel(page);
  await expect(beside.getByRole('heading', { name: /What Pilar feels/ })).toBeVisible();
});

test('another mail’s reply, and a new mail, know nothing of this one', async ({ page, roundcube }) => {
  await openMail(page, roundcube, 'hornbeams');
  await readyPanel(page);
  for (const query of [`_reply_uid=${roundcube.mails.apples}&_mbox=INBOX`, '_to=sam.feldt@example.com']) {
    await page.goto(`${roundcube.url}/?_task=mail&_action=compose&${query}`);
    const panel = await panelFrame(page);
    await expect(panel.locator('main[data-phase="unreadable"]')).toBeVisible();
    await expect(panel.locator('body')).not.toContainText('Ksenija');
  }
});

test('a hostile mail does nothing: not to the page, not to the panel, not to the reply', async ({
  page,
  roundcube,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openMail(page, roundcube, 'hostile');
  const panel = await readyPanel(page);
  await expect(panel.locator('main')).toContainText(/angry/i);
  await expect(panel.locator('img, script:not([src]), iframe, object, form')).toHaveCount(0);
  await reply(page);
  const beside = await readyPanel(page);
  const box = page.frameLocator('#composebody_ifr').locator('body#tinymce');
  const before = await draftIn(box);
  const suggestion = await shownReply(beside);
  await insertByClick(beside);
  await saysInserted(beside);
  expect(await draftIn(box)).toBe(`${suggestion} ${before}`);
  for (const frame of page.frames()) expect(await frame.evaluate(() => 'hostile' in window)).toBe(false);
  expect(asked.filter((url) => url.includes('evil.example'))).toEqual([]);
});
