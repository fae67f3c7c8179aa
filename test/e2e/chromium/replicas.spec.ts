import type { Page } from '@playwright/test';
import { type Editors, serveEditors } from '../../editors/serve.ts';
import { linesIn } from '../../editors/tab.ts';
import { SWITCHED } from '../../helpdesks/replicas/notes.ts';
import { expectedOf, replicas } from '../../helpdesks/replicas/replica.ts';
import { test as base, expect, readyPanel } from '../support/chromium.ts';
import { insertByKey, saysInserted, settled, shownReply } from '../support/panel.ts';
import { answeringPage, editorScript, withRealEditor } from '../support/real-editors.ts';
import { arrive, leaveTicket, replicaPage, writtenIn } from '../support/replicas.ts';
import { type Served, servePages } from '../support/unknown.ts';

interface Fixtures {
  /** Shows the page on which a ticket is answered, with its real editor. */
  show: (id: string) => Promise<Page>;
  /** The same, straight from the page before: nothing that was read there may be lost. */
  goOn: (id: string) => Promise<Page>;
}

const test = base.extend<Fixtures & { served: Served }, { editors: Editors }>({
  editors: [
    async ({}, use) => {
      const editors = await serveEditors();
      await use(editors);
      await editors.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  served: async ({ editors }, use) => {
    const served = await servePages(new URL(editors.page('')).origin);
    await use(served);
    served.close();
  },
  show: async ({ page, editors, served }, use) => {
    const script = await editorScript(editors);
    await use(async (id) => {
      await served.show(page, withRealEditor(answeringPage(id), script));
      return page;
    });
  },
  goOn: async ({ page, editors, served }, use) => {
    const script = await editorScript(editors);
    await use(async (id) => {
      await page.goto(served.urlOf(withRealEditor(answeringPage(id), script)));
      return page;
    });
  },
});

/** The others take their turn in the long run. */
const CORE = new Set(['zendesk', 'freshdesk', 'intercom', 'gmail', 'salesforce-lightning']);
const tagOf = (id: string) => (CORE.has(id) ? {} : { tag: '@long' });

/** Read on one page and answered on another. */
const ON_ONE_PAGE = replicas().filter((id) => id !== 'roundcube');

for (const id of ON_ONE_PAGE) {
  const { composer, never, customer } = expectedOf(id);

  test(`${id}: the reply goes once into the public reply, and into nothing beside it`, tagOf(id), async ({ show }) => {
    const page = await show(id);
    const panel = await readyPanel(page);
    if (customer.name) await expect(panel.getByRole('heading', { name: customer.name })).toBeVisible();
    await expect(page.locator(composer ?? 'none').first()).toBeAttached();
    const before = await Promise.all(never.map((css) => writtenIn(page, css)));
    const reply = (await shownReply(panel)).slice(0, 50);
    await insertByKey(panel);
    await saysInserted(panel);
    expect((await writtenIn(page, composer ?? 'none')).split(reply).length - 1).toBe(1);
    expect(await Promise.all(never.map((css) => writtenIn(page, css)))).toEqual(before);
    const note = SWITCHED.find((each) => each.id === id && !each.gone);
    if (!note) return;
    await page.evaluate(note.by);
    await expect(panel.getByText('What is open here is not the reply to the customer')).toBeVisible();
    await expect(panel.locator('.reply-actions').getByRole('button', { name: /^Insert/u })).toHaveCount(0);
  });

  test(`${id}: another ticket is followed, and nothing of the one before stays`, tagOf(id), async ({ show }) => {
    const page = await show(id);
    const panel = await readyPanel(page);
    await leaveTicket(page, id);
    await expect(panel.locator('main[data-phase="ready"]')).toHaveCount(0);
    await arrive(page, id, 'My parcel of walnuts never came, and I am furious about it.');
    await expect(panel.locator('main[data-phase="ready"]')).toContainText('walnuts');
  });
}

/** Turns to another of the tickets that are open, as Zendesk's tabs do. */
const turnTo = (page: Page, ticket: number) =>
  page.evaluate((id) => {
    history.pushState(null, '', `/agent/tickets/${id}`);
    for (const workspace of document.querySelectorAll<HTMLElement>('.workspace')) {
      const isShown = workspace.querySelector(`[data-ticket-id="${id}"]`) !== null;
      workspace.classList.toggle('is-cached', !isShown);
      workspace.style.visibility = isShown ? 'visible' : 'hidden';
      workspace.style.opacity = isShown ? '1' : '0';
    }
  }, ticket);

test('zendesk: of the tickets that stay in the document the one that is shown is read and answered', async ({
  show,
}) => {
  const page = await show('zendesk');
  const panel = await readyPanel(page);
  const names = (name: string) => expect(panel.getByRole('heading', { name })).toBeVisible();
  await names('Ifeoma Nwachukwu');
  await turnTo(page, 58240);
  await names('Mateo Villalobos');
  await turnTo(page, 58214);
  await names('Ifeoma Nwachukwu');
  const at = (ticket: number) => writtenIn(page, `[data-ticket-id="${ticket}"] [contenteditable="true"]`);
  const others = [await at(58240), await at(58251)];
  const reply = (await shownReply(panel)).slice(0, 50);
  await insertByKey(panel);
  await saysInserted(panel);
  expect(await at(58214)).toContain(reply);
  expect([await at(58240), await at(58251)]).toEqual(others);
});

test('[S9] roundcube: what is read on one page is answered on another, above the quoted mail, and one undo takes it back', async ({
  page: tab,
  served,
  goOn,
}) => {
  await served.show(tab, replicaPage('roundcube'));
  const before = await readyPanel(tab);
  await expect(before.getByRole('heading', { name: 'Ksenija Horvat' })).toBeVisible();
  const page = await goOn('roundcube');
  const panel = await readyPanel(page);
  await expect(panel.getByRole('heading', { name: 'Ksenija Horvat' })).toBeVisible();
  const model = async () => linesIn(await page.evaluate(() => window.mounted?.model() ?? '')).join(' ');
  const prefilled = await model();
  expect(prefilled).toMatch(/^--- Aoife Brannigan .* Ksenija Horvat wrote: .* better news to give you\.$/u);
  const reply = await shownReply(panel);
  await insertByKey(panel);
  await saysInserted(panel);
  await expect.poll(model).toBe(`${reply} ${prefilled}`);
  const quoted = page.frameLocator('#composebody_ifr').locator('blockquote, #_rc_sig');
  for (const part of await quoted.allInnerTexts()) expect(part).not.toContain(reply.slice(0, 20));
  await settled(panel);
  await page.keyboard.press('Control+z');
  await expect.poll(model).toBe(prefilled);
  expect(await writtenIn(page, '#_to')).toContain('ksenija.horvat@dvorac-vinica.example');
});

/** Turns to another of the tickets that are open, as Zammad's tabs do: the hash alone changes, then the part that is shown. */
const hashTo = (page: Page, ticket: number) =>
  page.evaluate((id) => {
    const show = () => {
      for (const part of document.querySelectorAll('[id^="content_permanent_Ticket-"]')) {
        const isShown = part.id.endsWith(`-${location.hash.split('/').at(-1)}`);
        part.classList.toggle('active', isShown);
        part.classList.toggle('hide', !isShown);
      }
    };
    window.addEventListener('hashchange', show);
    location.hash = `#ticket/zoom/${id}`;
  }, ticket);

test('zammad: a ticket that the hash alone changes to is followed, there and back, and a list is none', async ({
  show,
}) => {
  const page = await show('zammad');
  const panel = await readyPanel(page);
  const reading = panel.locator('main[data-phase="ready"]');
  const names = (name: string | RegExp) => expect(panel.getByRole('heading', { name })).toBeVisible();
  await names('Katarzyna Wiśniewska');
  await hashTo(page, 2801);
  await expect(reading).toContainText('seat');
  await expect(panel.getByRole('heading', { name: 'Katarzyna Wiśniewska' })).toHaveCount(0);
  await page.goBack();
  await names('Katarzyna Wiśniewska');
  await page.evaluate(() => {
    location.hash = '#dashboard';
  });
  await expect(page.locator('attune-panel')).toBeHidden();
  await expect(reading).toHaveCount(0);
  await page.goBack();
  await names('Katarzyna Wiśniewska');
  await expect(page.locator('attune-panel')).toBeVisible();
});

test('gmail: a conversation opened by the hash alone, without a word of it changed yet, shows nothing of the one before', async ({
  show,
}) => {
  const page = await show('gmail');
  const panel = await readyPanel(page);
  const here = panel.getByRole('heading', { name: 'Inês Carvalhal' });
  await expect(here).toBeVisible();
  await page.evaluate(() => {
    location.hash = location.hash.replace(/.$/u, 'Z');
  });
  await expect(here).toHaveCount(0);
  await page.goBack();
  await expect(here).toBeVisible();
});

/** Draws the thread anew, every node of it, without a word or an address changed, as a framework may at any time. */
const redraw = (page: Page, item: string) =>
  page.evaluate((css) => {
    const items = [...document.querySelectorAll(css)];
    for (const each of items) each.replaceWith(each.cloneNode(true));
    return items.length;
  }, item);

test('intercom: a thread that is drawn anew in silence is read as it was, and a word changed in it is read', async ({
  show,
}) => {
  const page = await show('intercom');
  const panel = await readyPanel(page);
  const reading = panel.locator('main[data-phase="ready"]');
  const reply = await shownReply(panel);
  expect(await redraw(page, '[class*="group/content-part"]')).toBeGreaterThan(2);
  await page.evaluate(() => {
    const bodies = document.querySelectorAll('[class*="group/content-part"] .interblocks-html');
    const last = bodies[bodies.length - 1]?.closest('[class*="group/content-part"]') as Element;
    last.parentElement?.append(last);
  });
  await expect(reading).toHaveCount(1);
  expect(await shownReply(panel)).toBe(reply);
  await insertByKey(panel);
  await saysInserted(panel);
  expect((await writtenIn(page, expectedOf('intercom').composer ?? '')).split(reply.slice(0, 50)).length - 1).toBe(1);
});
