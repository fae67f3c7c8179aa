import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { until } from '../../../tools/browsers/until.ts';
import { loopbackBuild } from '../support/build.ts';
import { launchFirefox, panelFrame, test } from '../support/firefox.ts';

const SIGN_OFF = 'Larch & Lane, at your side';
const SET = { organisation: 'Larch & Lane IT', voices: [{ id: 'larch', name: 'Larch & Lane', signOff: SIGN_OFF }] };

/** A home folder in which IT has set this for our extension alone: no other Firefox on this machine sees it. */
function managedHome(data: object): string {
  const manifest = JSON.parse(readFileSync(join(loopbackBuild('firefox'), 'manifest.json'), 'utf8'));
  const name = manifest.browser_specific_settings.gecko.id as string;
  const home = mkdtempSync(join(tmpdir(), 'attune-home-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${name}.json`),
    JSON.stringify({ name, description: 'For a test', type: 'storage', data }),
  );
  return home;
}

async function replyShown(firefox: Browser, url: string): Promise<string> {
  const tab = await firefox.newPage();
  await tab.goto(url);
  const panel = await panelFrame(tab);
  const text = await panel.waitForSelector('.reply-text', { timeout: 20_000 });
  const said = (await text?.evaluate((element) => element.textContent)) ?? '';
  await tab.close();
  return said;
}

// Playwright wants the first argument destructured.
test.beforeEach(({}, { skip }) => {
  skip(process.platform !== 'linux', 'Firefox of this system keeps policies elsewhere');
});

test('[R6] what IT sets for Firefox holds: the reply ends as the organisation’s voice does', async ({ demo }) => {
  test.setTimeout(120_000);
  const home = managedHome(SET);
  const firefox = await launchFirefox({ build: loopbackBuild('firefox'), home });
  try {
    // Firefox hands policies over some moments after its start; a panel that was opened before has none.
    await until('the sign-off that IT has set', 60_000, async () =>
      (await replyShown(firefox, demo.url)).includes(SIGN_OFF) ? true : null,
    );
  } finally {
    await firefox.close();
    rmSync(home, { recursive: true, force: true });
  }
});
