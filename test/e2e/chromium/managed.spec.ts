import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { startDemo } from '../../helpdesks/demo/server.ts';
import { launchChromium, panelFrame } from '../support/chromium.ts';
import { type ManagedBuild, managedBuild, whyNotManaged } from '../support/managed.ts';

let ours: ManagedBuild;
let context: BrowserContext;
// Playwright wants the first argument destructured.
test.beforeEach(({}, { skip }) => {
  const why = whyNotManaged();
  skip(why !== null, why ?? '');
  ours = managedBuild();
});
test.afterEach(async () => {
  await context?.close();
  ours?.end();
});

/** Chromium reads its policies again some seconds after a file has changed. */
const REREAD = { timeout: 40_000 };

async function studio(section: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${ours.id}/options.html#${section}`);
  return page;
}

const VOICE = { id: 'larch', name: 'Larch & Lane', greeting: 'Good day {name}!' };

test('what IT sets is shown as set, by whom and for reading; what is wrong is named; lifted, all is one’s own again', async () => {
  ours.give({
    organisation: 'Larch & Lane IT',
    voices: [VOICE, { ...VOICE, id: 'Not an id' }],
    role: 'queen',
    off: ['coach', 'insights'],
    retentionDays: 30,
  });
  context = await launchChromium({ build: ours.build });
  const page = await studio('voice');
  const said = page.getByText('Larch & Lane IT has set this for everybody');
  await expect(said).toBeVisible(REREAD);
  await expect(page.getByRole('link', { name: 'Larch & Lane' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'New voice' })).toBeDisabled();
  await page.goto(`chrome-extension://${ours.id}/options.html#settings`);
  const card = page.getByRole('region', { name: 'Set by Larch & Lane IT' });
  await expect(card).toContainText('How your brand speaks');
  await expect(card).toContainText('Things are kept 30 days');
  await expect(card).toContainText('Off: reading your drafts');
  await expect(card).toContainText('role expected solo, lead, agent or trainer, got "queen"');
  await expect(card).toContainText('voices[1].id expected a short plain id');
  await expect(card).toContainText('off[1] expected learning, coach');
  await expect(page.getByText('Larch & Lane IT has switched this off.')).toBeVisible();
  ours.give({ organisation: 'Larch & Lane IT', role: 'agent' });
  await expect(card).toContainText('Your role: you answer customers', REREAD);
  await expect(card).not.toContainText('How your brand speaks');
  ours.give({});
  await expect(card).toHaveCount(0, REREAD);
  await page.goto(`chrome-extension://${ours.id}/options.html#voice`);
  await expect(page.getByRole('button', { name: 'New voice' })).toBeEnabled();
  await expect(said).toHaveCount(0);
});

test('on a site that IT does not allow Attune ends in the open page, and comes back when it may', {
  tag: '@long',
}, async () => {
  const demo = await startDemo({ port: 0 });
  try {
    context = await launchChromium({ build: ours.build });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${demo.url}/tickets/47906`);
    await panelFrame(page);
    const hasPanel = () => page.frames().some((frame) => frame.url().endsWith('/panel.html'));
    ours.give({ sites: ['https://*.larch.example'] });
    await expect.poll(hasPanel, REREAD).toBe(false);
    const sites = await studio('sites');
    await expect(sites.getByText('on these sites only: https://*.larch.example')).toBeVisible();
    await sites.getByRole('textbox', { name: 'Your helpdesk’s address' }).fill('https://help.other.example');
    await sites.getByRole('button', { name: 'Switch on', exact: true }).click();
    await expect(sites.getByText('does not let Attune run on help.other.example')).toBeVisible();
    await page.bringToFront();
    ours.give({ sites: ['http://127.0.0.1'] });
    await expect.poll(hasPanel, REREAD).toBe(true);
  } finally {
    await demo.close();
  }
});
