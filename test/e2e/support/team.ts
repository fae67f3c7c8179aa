import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { BrowserContext, Page } from '@playwright/test';
import { teamSetup } from '../../../tools/attune/team-setup.ts';
import { ADMIN, type Couch, startCouch } from '../../support/couch/server.ts';
import { test as base, expect, launchChromium } from './chromium.ts';

interface Team {
  couch: Couch;
  /** Codes by name: ida leads, yuki answers. */
  codes: Map<string, string>;
}

const PEOPLE = 'name,role\nida,lead\nyuki,agent\n';

/** A team's server as its administrator leaves it, and a second browser beside the first. */
export const test = base.extend<{ team: Team; other: BrowserContext }>({
  team: async ({}, use) => {
    const couch = await startCouch();
    const file = join(tmpdir(), `attune-team-${crypto.randomUUID()}.csv`);
    writeFileSync(file, PEOPLE);
    let out = '';
    const world = {
      env: { ATTUNE_COUCHDB_PASSWORD: ADMIN.password },
      input: Readable.from(['']),
      out: (text: string) => {
        out += text;
      },
      err: () => undefined,
    };
    expect(await teamSetup([couch.url, '--agents', file], world)).toBe(0);
    rmSync(file);
    await use({
      couch,
      codes: new Map(
        out
          .trim()
          .split('\n')
          .map((line) => line.split('\t') as [string, string]),
      ),
    });
    await couch.close();
  },
  other: async ({}, use) => {
    const context = await launchChromium();
    await use(context);
    await context.close();
  },
});

/** The studio's part about the team, in this browser. */
export async function studio(context: BrowserContext, own: (page: string) => string, section = 'team'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(own(`options.html#${section}`));
  return page;
}

export async function joinBy(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code').fill(code);
  await expect(page.getByText(/It leads to 127\.0\.0\.1/)).toBeVisible();
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByText(/^You are /)).toBeVisible();
}

/**
 * Waits until the server holds so many documents of a kind: a lead's browser sends what was changed, and nobody waits for it.
 *
 * @param words what each of these holds somewhere
 */
export async function hasArrived(
  { couch }: Team,
  { kind, words = '', many = 1 }: { kind: string; words?: string; many?: number },
): Promise<void> {
  const range = new URLSearchParams({ startkey: `"${kind}:"`, endkey: `"${kind}:\uFFF0"`, include_docs: 'true' });
  const authorization = `Basic ${btoa(`${ADMIN.user}:${ADMIN.password}`)}`;
  const count = async () => {
    const answer = await fetch(`${couch.url}/attune/_all_docs?${range}`, { headers: { authorization } });
    const { rows } = (await answer.json()) as { rows: { doc: unknown }[] };
    return rows.filter(({ doc }) => JSON.stringify(doc).includes(words)).length;
  };
  await expect.poll(count).toBe(many);
}
