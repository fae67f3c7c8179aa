import { expect, readyPanel, takesClicks, test } from '../support/chromium.ts';
import { openPanel } from '../support/lessons.ts';
import { insertByKey, saysInserted, shownReply } from '../support/panel.ts';
import { replicaPage } from '../support/replicas.ts';
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
    const [first] = document.querySelectorAll('.entry');
    const next = first?.cloneNode(true) as Element;
    next.id = 'e-9940';
    next.querySelector('time')?.setAttribute('datetime', '2026-11-21T09:30:00Z');
    (next.querySelector('p') as Element).textContent = 'And now I am furious: the walnuts man laughed at me.';
    first?.before(next);
  });
  await expect(panel.locator('main')).toContainText('furious');
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
  const panel = await openPanel(page);
  await expect(panel.locator('main[data-phase="no_ticket"]')).toContainText('No ticket is open');
  await takesClicks(panel);
  await panel.getByText('Paste a message instead').click();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.comment p') as Element));
  await panel.getByRole('button', { name: 'Read what I have selected' }).click();
  await expect(panel.locator('main[data-phase="ready"]')).toBeVisible();
  await expect(panel.locator('main')).toContainText('helpful');
  server.close();
});

/** Freshdesk's page after a redesign: what its messages are known by has other names, what its page is known by has not. */
const redesigned = () => {
  const saved = replicaPage('freshdesk');
  const markup = saved.markup
    .replace(/ticket-details__(?:item|left|right)/gu, 'tkt-$&-2027')
    .replace(/data-test-id="(?:ticket-description|conversation-wrapper)"/gu, 'data-part="entry"')
    .replaceAll('data-test-conversation="conversation-text"', '')
    .replace(/\b(?:ticket_note|text-content-wrapper)\b/gu, 'words')
    .replaceAll('id="ticket_original_request"', '');
  return { ...saved, markup };
};

test('a known helpdesk whose pages have changed is read by structure, says so, and writes where it knows to', async ({
  page,
}) => {
  const server = await servePages();
  await server.show(page, redesigned());
  const panel = await readyPanel(page);
  await expect(panel.getByText('Read by structure: the pages of Freshdesk have changed')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Show Attune where things are' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Joaquim Sottomayor' })).toBeVisible();
  const reply = await shownReply(panel);
  await insertByKey(panel);
  await saysInserted(panel);
  const editor = page.locator('.fr-element');
  await expect.poll(async () => (await editor.innerText()).replace(/\s+/g, ' ').trim()).toContain(reply.slice(0, 40));
  await page.evaluate(() => document.querySelector('.ticket-action__fields')?.setAttribute('data-test-notify-to', ''));
  await expect(panel.getByText('What is open here is not the reply to the customer')).toBeVisible();
  server.close();
});
