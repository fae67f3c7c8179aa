import type { Page } from '@playwright/test';
import { type Editors, serveEditors } from '../../editors/serve.ts';
import { expectedOf, replicas } from '../../helpdesks/replicas/replica.ts';
import { test as base, expect, readyPanel } from '../support/chromium.ts';
import { insertByKey, saysInserted, shownReply } from '../support/panel.ts';
import { arrive, leaveTicket, replicaPage, withRealEditor, writtenIn } from '../support/replicas.ts';
import { servePages } from '../support/unknown.ts';

const test = base.extend<{ show: (id: string) => Promise<Page> }, { editors: Editors }>({
  editors: [
    async ({}, use) => {
      const editors = await serveEditors();
      await use(editors);
      await editors.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  show: async ({ page, editors }, use) => {
    const origin = new URL(editors.page('')).origin;
    const served = await servePages(origin);
    await use(async (id) => {
      await served.show(page, await withRealEditor(replicaPage(id), origin));
      return page;
    });
    served.close();
  },
});

/** The others take their turn in the long run. */
const CORE = new Set(['zendesk', 'freshdesk', 'intercom', 'gmail', 'salesforce-lightning']);
const tagOf = (id: string) => (CORE.has(id) ? {} : { tag: '@long' });

/** Read on one page and answered on another: a real one runs in `test/e2e/roundcube`. */
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
