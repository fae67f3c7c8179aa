import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { readyPanel } from '../browsers/panel.ts';
import { firstLine, Trouble } from '../trouble.ts';

const PATIENCE_MS = 30_000;

/** Waits until the panel shows a finished reading and nothing moves any more, then writes the picture. */
export async function picture(page: Page, file: string): Promise<void> {
  const frame = await finishedPanel(page).catch((error: Error) => {
    throw new Trouble(`No picture: the panel did not show a reading. ${firstLine(error.message)}`);
  });
  try {
    await Promise.all([settled(page.mainFrame()), settled(frame)]);
    const bytes = await page.screenshot({ type: 'png' });
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  } catch (error) {
    throw new Trouble(`No picture: ${firstLine((error as Error).message)}`);
  }
}

/** The panel with its reading and its replies, each of which has a tab. */
async function finishedPanel(page: Page): Promise<Frame> {
  const frame = await readyPanel(page, PATIENCE_MS);
  await frame.waitForSelector('[role="tab"]', { timeout: PATIENCE_MS });
  return frame;
}

async function settled(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    await document.fonts.ready;
    const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((one) => one.finished));
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}
