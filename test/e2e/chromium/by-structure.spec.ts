import { expect, test } from '@playwright/test';
import { findBrowser } from '../../../tools/browsers/find.ts';
import { add, NONE, type Score, score } from '../../helpdesks/unknown/outcome.ts';
import {
  readByStructure,
  readerScript,
  replicaPages,
  type SavedPage,
  servePages,
  unknownPages,
} from '../support/unknown.ts';

test.use({
  viewport: { width: 1440, height: 900 },
  launchOptions: async ({}, use) => {
    const found = findBrowser(['chromium']);
    await use({ ...(found ? { executablePath: found.path } : {}), args: ['--no-sandbox'] });
  },
});

let script: string;
test.beforeAll(async () => {
  script = await readerScript();
});

const tickets = (pages: SavedPage[]) => pages.filter(({ expected }) => expected !== null);
const NO_TICKETS = [...unknownPages().filter(({ expected }) => expected === null), ...replicaPages('elsewhere')];

for (const saved of tickets(unknownPages()))
  test(`by structure: ${saved.name} (${saved.half})`, async ({ page }) => {
    const server = await servePages();
    await server.show(page, saved);
    const { expected } = saved;
    const read = await readByStructure(page, script, expected?.composer ?? null);
    server.close();
    const { betrayed, found, roles, ordered, composers } = score(read, expected as never);
    const all = expected?.messages.length;
    expect({ found, roles, betrayed, ordered, composers }).toEqual({
      found: all,
      roles: all,
      betrayed: 0,
      ordered: 1,
      composers: 1,
    });
    expect(read.ticket).toBe(expected?.ticket);
  });

test('by structure nothing is read on a page that is no ticket', async ({ page }) => {
  const server = await servePages();
  const read: string[] = [];
  for (const saved of NO_TICKETS) {
    await server.show(page, saved);
    if ((await readByStructure(page, script, null)).adapter) read.push(saved.name);
  }
  server.close();
  expect(read).toEqual([]);
});

test('by structure known helpdesks are read in part, and are told apart', async ({ page }) => {
  const server = await servePages();
  let sum: Score = NONE;
  for (const saved of replicaPages('ticket')) {
    await server.show(page, saved);
    sum = add(
      sum,
      score(await readByStructure(page, script, saved.expected?.composer ?? null), saved.expected as never),
    );
  }
  server.close();
  console.log(`note: known helpdesks read by structure: ${JSON.stringify(sum)}`);
  expect(sum.betrayed).toBe(0);
  expect(sum.found / sum.messages).toBeGreaterThan(0.85);
  expect(sum.roles / sum.found).toBeGreaterThan(0.9);
  expect(sum.composers / sum.pages).toBeGreaterThan(0.8);
});
