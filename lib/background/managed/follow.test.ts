import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packText, templateEntry } from '../../../test/support/packs.ts';
import { BUILT_IN } from '../../engine/gestures/policy/default.ts';
import { readManaged } from '../../managed-kept.ts';
import type { ShelfEntry } from '../../packs.ts';
import { followTeam, readRole } from '../../roles.ts';
import { rememberSite } from '../../settings.ts';
import type { BrandVoice } from '../../shared.ts';
import { listSites } from '../../sites.ts';
import type { Store } from '../../team/store.ts';
import type { Asker } from '../answer.ts';
import { coachAnswers } from '../coach/answers.ts';
import { dataAnswers } from '../data/answers.ts';
import { policyNow } from '../gestures/policy.ts';
import { packAnswers } from '../packs/answers.ts';
import { replyAnswers } from '../replies/answers.ts';
import { sharedAnswers } from '../shared/answers.ts';
import { isOn } from '../sites.ts';
import { barredFrom } from '../team/rounds.ts';
import { lookAndFollow } from './follow.ts';

PouchDB.plugin(memory);

const kept = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('../../team/store.ts', () => ({ store: () => kept.store }));
vi.mock('../follow-ups/reminders.ts', () => ({ remindAnew: async () => undefined }));

const PAGE: Asker = { kind: 'page', tab: undefined, origin: '' };
const PANEL: Asker = { kind: 'panel', tab: 1, origin: 'https://help.fern.example' };
const VOICE = { version: 1 as const, name: 'Fern', belongs: { companies: [], hosts: [] }, greeting: 'Hello!' };
const voice: BrandVoice = { ...VOICE, signOff: null, formality: null, emoji: false, use: [], avoid: [] };

let granted: string[];
let registered: string[][];
let told: unknown[];

/** What IT gives the browser, and the background's look at it. */
async function given(raw: Record<string, unknown>): Promise<void> {
  await browser.storage.managed.clear();
  await browser.storage.managed.set(raw);
  await lookAndFollow();
}

beforeEach(() => {
  fakeBrowser.reset();
  kept.store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true }) satisfies Store;
  granted = ['https://help.fern.example/*', 'https://other.example/*'];
  registered = [];
  told = [];
  Object.assign(browser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.includes(one)),
    getAll: async () => ({ origins: granted }),
  });
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: async ([{ matches }]: [{ matches: string[] }]) => void registered.push(matches),
    insertCSS: async () => undefined,
    executeScript: async () => [],
  });
  browser.tabs.query = (async () => [{ id: 7 }]) as never;
  browser.tabs.sendMessage = (async (_: number, message: unknown) => void told.push(message)) as never;
});

test('what the organisation sets goes before the team’s, cannot be changed, and goes again when it is lifted', async () => {
  await sharedAnswers['shared.save']({ kind: 'voice', id: 'ours', body: { ...voice, name: 'Ours' } }, PAGE);
  await given({ organisation: 'IT', voices: [{ ...VOICE, id: 'fern' }], policy: { allotment: { amount: 100 } } });
  const names = async () => (await sharedAnswers['shared.list']({ kind: 'voice' }, PAGE)).kept.map(({ id }) => id);
  expect(await names()).toEqual(['fern']);
  expect((await sharedAnswers['shared.manner']({}, PANEL)).voices.map(({ id }) => id)).toEqual(['fern']);
  expect((await policyNow()).allotment).toEqual({ ...BUILT_IN.allotment, amount: 100 });
  const save = () => sharedAnswers['shared.save']({ kind: 'voice', id: 'ours', body: { ...voice } }, PAGE);
  await expect(save()).rejects.toThrow(/organisation/);
  await expect(sharedAnswers['shared.remove']({ kind: 'policy', id: 'team' }, PAGE)).rejects.toThrow(/organisation/);
  await given({});
  expect(await names()).toEqual(['ours']);
  expect(await policyNow()).toEqual(BUILT_IN);
  await save();
});

test('the role that it gives goes before the team’s', async () => {
  await followTeam('lead');
  await given({ role: 'agent' });
  expect(await readRole()).toEqual({ role: 'agent', by: 'policy' });
  await given({ role: 'queen' });
  expect(await readRole()).toEqual({ role: 'lead', by: 'team' });
  expect((await readManaged()).faults).toEqual([{ at: 'role', why: expect.stringContaining('"queen"') }]);
});

test('on sites that it does not allow nothing runs: scripts end at once, and start again when it is lifted', async () => {
  await rememberSite('https://other.example', {});
  expect(await isOn('https://other.example')).toBe(true);
  await given({ sites: ['https://*.fern.example'] });
  expect(registered.at(-1)).toEqual(['https://help.fern.example/*']);
  expect(told).toEqual([{ order: 'retire', pattern: 'https://other.example/*' }]);
  expect(await isOn('https://other.example')).toBe(false);
  expect(await isOn('https://help.fern.example')).toBe(true);
  const [help, other] = await listSites();
  expect([help?.on, help?.allowed, other?.on, other?.allowed]).toEqual([true, true, false, false]);
  await given({});
  expect(registered.at(-1)).toEqual(granted);
  expect(await isOn('https://other.example')).toBe(true);
});

test('what it switches off is off: learning, the coach, packs as files, another team', async () => {
  await replyAnswers['habits.learn']({ lessons: [{ wording: 'a.b', fate: 'kept' }] }, PANEL);
  await given({ off: ['learning', 'coach', 'packs'], team: { url: 'https://couch.example' }, retentionDays: 30 });
  await replyAnswers['habits.learn']({ lessons: [{ wording: 'a.b', fate: 'kept' }] }, PANEL);
  expect(await replyAnswers['habits.list']({}, PANEL)).toEqual({ habits: {} });
  expect((await coachAnswers['coach.start']({}, PANEL)).settings.on).toBe(false);
  await expect(coachAnswers['coach.set']({ on: true }, PAGE)).rejects.toThrow(/switched this off/);
  await expect(packAnswers['pack.export']({ name: 'x', note: '', whose: 'both' }, PAGE)).rejects.toThrow(
    /switched this off/,
  );
  await expect(packAnswers['pack.preview']({ text: packText([]), mode: 'merge', clashes: {} }, PAGE)).rejects.toThrow(
    /switched this off/,
  );
  granted.push('https://couch.example/*', 'https://mine.example/*');
  expect(await barredFrom({ url: 'https://mine.example', database: 'attune' })).toBe('by_policy');
  expect(await barredFrom({ url: 'https://couch.example', database: 'attune' })).toBeNull();
  expect(await dataAnswers['data.retention']({}, PAGE)).toEqual({ days: 30 });
  await expect(dataAnswers['data.retention.set']({ days: 700 }, PAGE)).rejects.toThrow(/organisation/);
  await given({});
  expect((await replyAnswers['habits.list']({}, PANEL)).habits['a.b']?.kept).toBe(1);
});

const POLICY: ShelfEntry = { kind: 'policy', id: 'team', body: { ...BUILT_IN, name: 'Generous' } };
const TARGET: ShelfEntry = {
  kind: 'target',
  id: 'calm',
  body: { version: 1, name: 'Calm', kind: 'recovery', minutes: null, share: 70, days: 30 },
};
const PACK = { text: packText([templateEntry('late'), POLICY, TARGET]), mode: 'merge', clashes: {} } as const;

async function taken() {
  const answer = await packAnswers['pack.preview'](PACK, PAGE);
  if ('fault' in answer) throw new Error(answer.fault);
  await packAnswers['pack.take']({ ...PACK, stamp: answer.preview.stamp }, PAGE);
  return answer.preview;
}

test('a pack brings everything but what the organisation has set, and says so', async () => {
  await given({ policy: { name: 'IT’s' } });
  expect(await taken()).toMatchObject({ left: ['policy'] });
  await given({});
  expect((await policyNow()).name).toBe(BUILT_IN.name);
  expect((await sharedAnswers['shared.list']({ kind: 'target' }, PAGE)).kept).toHaveLength(1);
});

test('an agent whose role is given takes templates from a pack, and gives themselves no other policy, by no way', async () => {
  await taken();
  const generous = (await dataAnswers['data.export']({}, PAGE)).text;
  await sharedAnswers['shared.save']({ kind: 'policy', id: 'team', body: { ...BUILT_IN, name: 'Strict' } }, PAGE);
  await followTeam('agent');
  expect(await taken()).toMatchObject({ left: ['policy', 'target'] });
  expect(await dataAnswers['data.restore']({ text: generous }, PAGE)).toHaveProperty('restored');
  const { imports } = await packAnswers['pack.imports']({}, PAGE);
  for (const { id } of imports) await packAnswers['pack.undo']({ id }, PAGE);
  expect((await policyNow()).name).toBe('Strict');
  expect((await sharedAnswers['shared.list']({ kind: 'target' }, PAGE)).kept).toHaveLength(1);
});

test('what a lead has set comes back from a copy of everything', async () => {
  await taken();
  const { text } = await dataAnswers['data.export']({}, PAGE);
  await sharedAnswers['shared.remove']({ kind: 'policy', id: 'team' }, PAGE);
  expect(await dataAnswers['data.restore']({ text }, PAGE)).toHaveProperty('restored');
  expect((await policyNow()).name).toBe('Generous');
});
