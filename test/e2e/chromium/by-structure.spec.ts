import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findBrowser } from '../../../tools/browsers/find.ts';
import { add, NONE, type Score, score } from '../../helpdesks/unknown/outcome.ts';
import { answeringPage } from '../support/real-editors.ts';
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
/** Where known helpdesks have their replies written, on a page without the thread. */
const WRITING = ['update-respond', 'update-comment'].map((file) => ({
  name: `request-tracker ${file}`,
  half: 'held' as const,
  address: '/Ticket/Update.html?Action=Respond&id=3',
  markup: readFileSync(`test/fixtures/request-tracker/${file}.html`, 'utf8'),
  expected: null,
}));
const NO_TICKETS = [
  ...unknownPages().filter(({ expected }) => expected === null),
  ...replicaPages('elsewhere'),
  { ...answeringPage('roundcube'), expected: null },
  ...WRITING,
];

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

test('by structure the day of clock times is taken from the headings above them', async ({ page }) => {
  const server = await servePages();
  const saved = unknownPages().find(({ name }) => name === 'day-groups') as SavedPage;
  await server.show(page, saved);
  const { times } = await readByStructure(page, script, null);
  expect(times).toEqual([
    'lundi 16 novembre 2026 09:12',
    'lundi 16 novembre 2026 10:40',
    'jeudi 19 novembre 2026 08:30',
    'vendredi 20 novembre 2026 15:05',
    'vendredi 20 novembre 2026 15:20',
  ]);
  const flat = saved.markup
    .replace('lundi 16 novembre 2026', 'Hier')
    .replaceAll(/<h5>(?:jeudi|vendredi)[^<]*<\/h5>/gu, '');
  await server.show(page, { ...saved, markup: flat });
  expect((await readByStructure(page, script, null)).times).toEqual(
    ['09:12', '10:40', '08:30', '15:05', '15:20'].map((clock) => `Hier ${clock}`),
  );
  await server.show(page, { ...saved, markup: flat.replace('<h5>Hier</h5>', '') });
  expect((await readByStructure(page, script, null)).times).toEqual(['09:12', '10:40', '08:30', '15:05', '15:20']);
  server.close();
});

/** Nothing tells who asks: what both say fits either. */
const UNTOLD = (names: readonly [string, string]): SavedPage => {
  const said = [
    'Good morning, this is about Tuesday.',
    'Tuesday at nine, or at ten?',
    'Nine is better.',
    'Nine it is.',
  ];
  const entries = said.map(
    (text, index) =>
      `<div class="entry"><b class="by">${names[index % 2]}</b> <time datetime="2026-11-16T0${index + 1}:00Z">0${index + 1}:00</time><p class="text">${text}</p></div>`,
  );
  const markup = `<!doctype html><html lang="en"><title>Tuesday</title><h1>Tuesday</h1><main>${entries.join('')}</main>
    <label for="a">Your reply</label><textarea id="a"></textarea><button>Send reply</button></html>`;
  return { name: 'untold', half: 'built', address: '/c/4711', markup, expected: null };
};

test('by structure who asks is not surely told where only the first to write stands for it', async ({ page }) => {
  const server = await servePages();
  await server.show(page, UNTOLD(['Noor Haddad', 'Jonas Weber']));
  const read = await readByStructure(page, script, '#a');
  server.close();
  expect(read.reasons).toContain('roles_by_first');
  expect(read.confidence).toBeGreaterThan(0.5);
  expect(read.confidence).toBeLessThan(0.6);
});

for (const name of ['agent-greets', 'bot-and-house'])
  test(`by structure whom they greet and whose house their mail is of is believed a little: ${name}`, async ({
    page,
  }) => {
    const server = await servePages();
    await server.show(page, unknownPages().find((each) => each.name === name) as SavedPage);
    const read = await readByStructure(page, script, null);
    server.close();
    expect(read.reasons).toContain('roles_by_hints');
    expect(read.confidence).toBeGreaterThan(0.5);
    expect(read.confidence).toBeLessThanOrEqual(0.6);
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
