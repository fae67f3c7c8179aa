import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Couch, startCouch } from '../../../test/support/couch/server.ts';
import { addDatabase, makeTeam } from '../../../test/support/couch/team.ts';
import type { Store } from '../../team/store.ts';
import { codeOf } from '../../team/sync/invitation.ts';
import { dropAccount, makeAccount } from '../../team/sync/people.ts';
import type { Asker } from '../answer.ts';
import { teamAnswers } from '../team/answers.ts';
import { joinedTeam } from '../team/kept.ts';
import { offerAnswers } from './answers.ts';

PouchDB.plugin(memory);

interface Machine {
  own: Store;
  shared: Store;
  out: Store;
  local: Record<string, unknown>;
}

const kept = vi.hoisted(() => ({ now: null as unknown }));
const here = () => kept.now as Machine;
vi.mock('../../team/store.ts', () => ({
  store: () => here().own,
  replica: () => here().shared,
  outbox: () => here().out,
  dropTeamStores: async () => undefined,
}));

const empty = (): Store => new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
const machine = (): Machine => ({ own: empty(), shared: empty(), out: empty(), local: {} });
const PAGE: Asker = { kind: 'page', tab: undefined, origin: '' };
const PANEL: Asker = { kind: 'panel', tab: 1, origin: 'https://desk.example' };

let couch: Couch;
let team: Awaited<ReturnType<typeof makeTeam>>;
let lead: Machine;
let agent: Machine;
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch.close());

/** Turns to one of the two machines, with all that it keeps. */
async function at(one: Machine): Promise<void> {
  if (kept.now) here().local = await fakeBrowser.storage.local.get();
  kept.now = one;
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(one.local);
}

async function joinAs(user: string, role: 'lead' | 'agent'): Promise<void> {
  const once = await makeAccount(team.admin, team.database, user, role);
  await addDatabase(team.admin, team.database, user);
  await teamAnswers['team.join']({ code: codeOf({ url: couch.url, database: team.database, user, once }) }, PAGE);
}

beforeEach(async () => {
  kept.now = null;
  fakeBrowser.reset();
  browser.permissions.contains = (async () => true) as never;
  team = await makeTeam(couch.url, []);
  for (const user of ['ida', 'yuki']) await dropAccount(team.admin, user);
  [lead, agent] = [machine(), machine()];
  await at(agent);
  await joinAs('yuki', 'agent');
  await at(lead);
  await joinAs('ida', 'lead');
  await (lead.shared as Store).put({ _id: 'member:yuki', role: 'agent', since: '' } as { _id: string });
});

const OFFER = { id: 'o1', title: 'Thanks for waiting', body: '{{ customer.first_name }}, thank you.', name: 'Yuki' };
const sync = () => teamAnswers['team.sync']({}, PAGE);
const offers = async () => (await offerAnswers['offer.list']({}, PAGE)).offers;
const news = async () => (await offerAnswers['offer.news']({}, PANEL)).answers;

async function offer(one = OFFER): Promise<void> {
  await at(agent);
  await offerAnswers['offer.make'](one, PANEL);
  await sync();
  await at(lead);
}

test('[G5] an agent offers, a lead edits and takes it in with a word, everybody has it, and the agent hears', async () => {
  await offer();
  expect(await offers()).toMatchObject([OFFER]);
  const body = '{{ customer.first_name }}, thank you for waiting.';
  await offerAnswers['offer.accept']({ id: 'o1', title: 'Thank you', body, word: 'Lovely.' }, PAGE);
  expect(await offers()).toEqual([]);
  await sync();
  await at(agent);
  await sync();
  const { templates } = await teamAnswers['team.templates']({}, PANEL);
  expect(templates).toMatchObject([{ title: 'Thank you', body, scope: 'team', why: 'Offered by Yuki' }]);
  expect(await news()).toMatchObject([{ id: 'o1', accepted: true, word: 'Lovely.', by: 'ida' }]);
  await offerAnswers['offer.heard']({ id: 'o1' }, PANEL);
  expect(await news()).toEqual([]);
  expect((await offerAnswers['offer.own']({}, PAGE)).offers).toMatchObject([{ answer: { accepted: true } }]);
});

test('one that is declined is no template, and the agent hears why; nobody answers twice', async () => {
  await offer({ ...OFFER, name: null as unknown as string });
  expect(await offers()).toHaveLength(1);
  await offerAnswers['offer.decline']({ id: 'o1', word: 'We have one like it.' }, PAGE);
  await expect(offerAnswers['offer.accept']({ id: 'o1', title: 'x', body: 'x', word: '' }, PAGE)).rejects.toThrow(
    'already',
  );
  await sync();
  await at(agent);
  await sync();
  expect((await teamAnswers['team.templates']({}, PANEL)).templates).toEqual([]);
  expect(await news()).toMatchObject([{ accepted: false, word: 'We have one like it.' }]);
});

test('whoever is not named is not named: neither in the template nor in what an agent’s colleagues can read', async () => {
  await offer({ ...OFFER, name: null as unknown as string });
  await offers();
  await offerAnswers['offer.accept']({ id: 'o1', title: 'Thank you', body: 'Thank you.', word: '' }, PAGE);
  const { rows } = await lead.shared.allDocs({ startkey: '', endkey: '\uFFF0', include_docs: true });
  const told = rows.filter(({ id }) => /^(?:template|answer|edition|change):/.test(id)).map(({ doc }) => doc);
  expect(JSON.stringify(told)).not.toMatch(/yuki/i);
});

test('more than was confirmed is refused, alone there is nobody to offer to, and only leads answer', async () => {
  await at(agent);
  const more = { ...OFFER, message: 'Where is my parcel?' };
  await expect(offerAnswers['offer.make'](more as never, PANEL)).rejects.toThrow();
  await expect(offerAnswers['offer.list']({}, PAGE)).rejects.toThrow('lead');
  await joinedTeam.removeValue();
  expect(await offerAnswers['offer.may']({}, PANEL)).toEqual({ may: false });
  await expect(offerAnswers['offer.make'](OFFER, PANEL)).rejects.toThrow('team');
});
