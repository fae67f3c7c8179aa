import { expect, readyPanel, test } from '../support/chromium.ts';
import { insertByKey, saysInserted, shownReply } from '../support/panel.ts';
import { servePages, unknownPages } from '../support/unknown.ts';

const pageNamed = (name: string) => {
  const found = unknownPages().find((each) => each.name === name);
  if (!found) throw new Error(`There is no saved page ${name}`);
  return found;
};

test('a helpdesk that nobody knows is read by structure, says so, and takes a reply', async ({ page }) => {
  const server = await servePages();
  await server.show(page, pageNamed('notes-mixed'));
  const panel = await readyPanel(page);
  await expect(panel.getByText('Read by structure')).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Callum Reid' })).toBeVisible();
  const reply = await shownReply(panel);
  await insertByKey(panel);
  await saysInserted(panel);
  const editor = page.locator('#reply-ed');
  await expect.poll(async () => (await editor.innerText()).replace(/\s+/g, ' ').trim()).toContain(reply.slice(0, 40));
  expect(await page.locator('#note-ed').innerText()).toBe('');
  server.close();
});

test('a message that comes later is read, and another ticket is followed', async ({ page }) => {
  const server = await servePages();
  await server.show(page, pageNamed('newest-first'));
  const panel = await readyPanel(page);
  await expect(panel.getByRole('heading', { name: 'Denzel Abara' })).toBeVisible();
  await page.evaluate(() => {
    history.pushState(null, '', '/tickets/TK-55999');
    document.title = 'Wrong ear mould | Tickets | Clearwell Console';
    (document.querySelector('h1') as Element).textContent = 'Wrong ear mould';
    for (const name of document.querySelectorAll('.entry strong, aside p:first-of-type'))
      if (name.textContent === 'Denzel Abara') name.textContent = 'Milan Petrov';
    for (const text of document.querySelectorAll('.entry p')) text.textContent += ' The mould is for the wrong ear.';
  });
  await expect(panel.getByRole('heading', { name: 'Milan Petrov' })).toBeVisible();
  server.close();
});

test('a page that is no ticket gives nothing, and a selection can still be read', async ({ page }) => {
  const server = await servePages();
  await server.show(page, pageNamed('no-article'));
  await expect(page.locator('attune-panel')).toHaveCount(0);
  server.close();
});
