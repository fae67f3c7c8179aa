import { expect, type Frame, type Page } from '@playwright/test';
import { until } from '../../../tools/browsers/until.ts';
import { panelFrame, serviceWorker, takesClicks } from './chromium.ts';
import { PickerBar } from './picker.ts';
import { replicaPages, type SavedPage, unknownPages } from './unknown.ts';

/** A saved page by its name. */
export function savedPage(name: string): SavedPage {
  const found = unknownPages().find((each) => each.name === name);
  if (!found) throw new Error(`There is no saved page ${name}`);
  return found;
}

/** A known helpdesk's page, without what its adapter knows it by. */
export function withheld(name: string, marks: readonly string[]): SavedPage {
  const found = replicaPages('ticket').find((each) => each.name === name);
  if (!found) throw new Error(`There is no replica ${name}`);
  return { ...found, markup: marks.reduce((markup, mark) => markup.replaceAll(mark, `x-${mark}`), found.markup) };
}

/** Starts the teaching from the panel, and waits for its bar. */
export async function startTeaching(page: Page, panel: Frame): Promise<PickerBar> {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.locator('.more').getByRole('button', { name: 'Show Attune where things are' }).click();
  const bar = await PickerBar.at(page);
  await bar.says('Point at a message that the customer wrote.');
  return bar;
}

/** Points at a message of each side and at the reply box, as `index` says of `messages`; ends it, and keeps what was shown. */
export async function teachByMouse(
  page: Page,
  panel: Frame,
  shown: { messages: string; customer: number; agent: number; composer: string },
): Promise<void> {
  const bar = await startTeaching(page, panel);
  await bar.point(shown.messages, shown.customer);
  await bar.says('Now at a message that an agent wrote.');
  await bar.point(shown.messages, shown.agent);
  await bar.says('Now at the box in which you write the reply.');
  await bar.point(shown.composer);
  await bar.says('At an internal note');
  await bar.press('Done');
  await keepTaught(page, panel);
}

/** Keeps what was shown, once the panel asks. */
export async function keepTaught(page: Page, panel: Frame): Promise<void> {
  await expect(page.locator('attune-picker')).toHaveCount(0);
  await takesClicks(panel);
  await panel.getByRole('button', { name: 'Keep for this site' }).click();
  await expect(panel.getByText('Does Attune read it right now?')).toHaveCount(0);
}

/** Opens the panel on a page where it does not open by itself. */
export async function openPanel(page: Page): Promise<Frame> {
  const worker = await serviceWorker(page.context());
  const open = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.tabs.sendMessage(tab?.id ?? -1, { order: 'open' }, { frameId: 0 }).then(
        () => true,
        () => null, // the page's script has not started yet
      );
    });
  await until('the page to open its panel', 10_000, open);
  const panel = await panelFrame(page);
  await takesClicks(panel);
  return panel;
}
