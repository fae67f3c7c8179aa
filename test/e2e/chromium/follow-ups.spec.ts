import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame } from '@playwright/test';
import { startDemo } from '../../helpdesks/demo/server.ts';
import { expect, launchChromium, readyPanel, serviceWorker, test } from '../support/chromium.ts';
import { pressIn } from '../support/draft.ts';
import { draft, replyBox } from '../support/editor.ts';
import { stopBackground } from '../support/stop-background.ts';

const HOUR = 60 * 60_000;

/** What the panel asks for once the agent has confirmed a promise. */
const promise = (panel: Frame, ticket: string, hours: number) =>
  panel.evaluate(
    (wanted) => chrome.runtime.sendMessage({ attune: 'followup.add', in: { ...wanted, id: crypto.randomUUID() } }),
    {
      promised: 'call',
      state: 'open',
      ticket,
      zone: 'America/New_York',
      due: new Date(Date.now() + hours * HOUR).toISOString(),
      whose: { email: 'kim@example.org' },
    },
  );

const badge = async (context: BrowserContext) =>
  (await serviceWorker(context)).evaluate(() => chrome.action.getBadgeText({}));

const listed = (panel: Frame) => panel.evaluate(() => chrome.runtime.sendMessage({ attune: 'followup.list', in: {} }));

const cardIn = (panel: Frame) => panel.getByRole('region', { name: /promise|Promised/ });

test('[W5] an agent who promised calls sees the missed one first, puts it off, and is done with it; the button counts', async ({
  page,
  context,
  demo,
}) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await promise(panel, 'B-2', 3);
  await promise(panel, 'A-1', -1);
  await page.reload();
  const again = await readyPanel(page);
  const lines = cardIn(again).getByRole('listitem');
  await expect(lines.nth(0)).toContainText('A-1');
  await expect(lines.nth(1)).toContainText('B-2');
  await expect(cardIn(again)).toContainText('1 promise is due');
  await expect.poll(() => badge(context)).toBe('1');
  await pressIn(again, lines.nth(0).getByRole('button', { name: 'In an hour' }));
  await expect(cardIn(again)).not.toContainText('is due');
  await expect.poll(() => badge(context)).toBe('');
  for (const left of [1, 0]) {
    await pressIn(again, lines.nth(0).getByRole('button', { name: 'Done' }));
    await expect(lines).toHaveCount(left);
  }
});

test('[W5] an agent who promises a call in a reply is asked once, after sending, and reminded when they say so', async ({
  page,
}) => {
  const demo = await startDemo({ now: () => new Date() });
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await draft(page, replyBox(page), 'Dear Ana, I’ll call you tomorrow at 10:00 and tell you what we found.');
  await page.locator('[data-action="send"]').click();
  const asked = cardIn(panel).getByRole('listitem').filter({ hasText: 'call you tomorrow at 10' });
  await expect(asked.getByLabel(/Remind me at/)).toHaveValue(/T10:00$/);
  await pressIn(panel, asked.getByRole('button', { name: 'Remind me' }));
  const kept = cardIn(panel).getByRole('listitem').filter({ hasText: 'this customer' });
  await expect(kept).toContainText(/Due tomorrow, 10:00/);
  await page.reload();
  const again = await readyPanel(page);
  await expect(cardIn(again)).toContainText('this customer');
  await expect(cardIn(again).getByRole('button', { name: 'Remind me' })).toHaveCount(0);
  await demo.close();
});

test('a promise outlives a stopped background and the browser, holds no word of the customer, and is asked for once', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'attune-profile-'));
  const demo = await startDemo();
  try {
    const first = await launchChromium({ profile });
    const page = first.pages()[0] ?? (await first.newPage());
    await page.goto(demo.url);
    const before = await readyPanel(page);
    await promise(before, 'A-1', -1);
    await expect.poll(() => badge(first)).toBe('1');
    await stopBackground(first);
    expect(await listed(before)).toMatchObject({ out: { missed: 1 } });
    await first.close();

    const second = await launchChromium({ profile });
    await expect.poll(() => badge(second)).toBe('1');
    const later = second.pages()[0] ?? (await second.newPage());
    await later.goto(demo.url);
    const panel = await readyPanel(later);
    await expect(cardIn(panel).getByRole('listitem')).toHaveCount(1);
    expect(JSON.stringify(await listed(panel))).not.toContain('kim@');
    await second.close();
  } finally {
    await demo.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

test('[W5] an agent notes a promise by hand, takes it to the calendar, and hands it over with a line for the colleague', {
  tag: '@long',
}, async ({ page, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await pressIn(panel, panel.getByRole('button', { name: 'Note a promise' }));
  await panel.getByLabel('What', { exact: true }).selectOption('send');
  const when = panel.getByLabel('When', { exact: true });
  await when.fill('2020-01-01T10:00');
  await expect(panel.getByText('That time is over already.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Remind me' })).toBeDisabled();
  await when.fill(new Date(Date.now() + 30 * HOUR).toISOString().slice(0, 16));
  await pressIn(panel, panel.getByRole('button', { name: 'Remind me' }));
  const line = cardIn(panel).getByRole('listitem').filter({ hasText: 'Send' });
  await expect(line).toContainText('this customer');

  const download = page.waitForEvent('download');
  await pressIn(panel, line.getByRole('button', { name: 'To my calendar' }));
  const file = readFileSync(await (await download).path(), 'utf8');
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(file).toContain('SUMMARY:Send: 47906');

  await pressIn(panel, line.getByRole('button', { name: 'Hand over' }));
  await expect(line.getByText(/Send: 47906, due .*promised to the customer/)).toBeVisible();
  await pressIn(panel, line.getByRole('button', { name: 'They have it' }));
  await expect(cardIn(panel).getByRole('listitem')).toHaveCount(0);
});

test('[W5] an agent away from any ticket notes a promise in the popup; the button reminds of it', async ({
  page,
  own,
  context,
}) => {
  await page.goto(own('popup.html'));
  await page.getByRole('button', { name: 'Note a promise' }).click();
  await expect(page.getByRole('button', { name: 'Remind me' })).toBeDisabled();
  await page.getByLabel('Ticket', { exact: true }).fill('HZ-2231');
  await page.getByRole('button', { name: 'Remind me' }).click();
  const line = page.getByRole('listitem').filter({ hasText: 'HZ-2231' });
  await expect(line).toContainText('Due tomorrow');
  const [kept] = await page.evaluate(() =>
    chrome.runtime.sendMessage({ attune: 'followup.list', in: {} }).then(({ out }) => out.followUps),
  );
  expect(kept).toMatchObject({ helpdesk: '', page: null, customer: null });
  await page.evaluate(
    ({ id, due }) => chrome.runtime.sendMessage({ attune: 'followup.change', in: { id, change: { due } } }),
    { id: kept.id, due: new Date(Date.now() - HOUR).toISOString() },
  );
  await expect.poll(() => badge(context)).toBe('1');
});
