import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import replication from 'pouchdb-replication';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BUILT_IN } from '../../engine/gestures/policy/default.ts';
import type { Subject } from '../../publishing.ts';
import { setRole } from '../../roles.ts';
import type { PhraseRule } from '../../shared.ts';
import type { Store } from '../../team/store.ts';
import type { Template } from '../../templates.ts';
import type { Asker } from '../answer.ts';
import { policyNow } from '../gestures/policy.ts';
import { packAnswers } from '../packs/answers.ts';
import { sharedAnswers } from '../shared/answers.ts';
import { teamAnswers } from '../team/answers.ts';
import { joinedTeam, teamSync } from '../team/kept.ts';
import { roundOver } from '../team/rounds.ts';
import { templateAnswers } from '../templates/answers.ts';
import { keepTemplate, keptTemplates } from '../templates/kept.ts';
import { publishingAnswers as answers } from './answers.ts';
import { publishingOpened, publishingRang, settleDue } from './when.ts';

PouchDB.plugin(memory);
PouchDB.plugin(replication);

const kept = vi.hoisted(() => ({ own: null as unknown, shared: null as unknown, out: null as unknown }));
vi.mock('../../team/store.ts', () => ({
  store: () => kept.own,
  replica: () => kept.shared,
  outbox: () => kept.out,
}));

const empty = (): Store => new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
const PAGE: Asker = { kind: 'page', tab: undefined, origin: '' };
const PANEL: Asker = { kind: 'panel', tab: 1, origin: 'https://desk.example' };
const EVERYTHING = { startkey: '', endkey: '\uFFF0' };
const WHOLE = { batch_size: 100, batches_limit: 2 };
const HOUR = 60 * 60_000;

beforeEach(() => {
  vi.useRealTimers();
  fakeBrowser.reset();
  browser.permissions.contains = (async () => false) as never;
  Object.assign(kept, { own: empty(), shared: empty(), out: empty() });
});

const RULE: Subject = { kind: 'rule', id: 'ticket' };
const rule = (match: string): PhraseRule => ({
  version: 1,
  name: 'No tickets',
  match,
  severity: 'medium',
  reason: 'Say what it is about.',
  instead: 'your question',
  matches: ['I closed your ticket.'],
  misses: ['A train ticket.'],
});
const TEMPLATE: Template = {
  id: 'lorry',
  title: 'The lorry is late',
  kind: 'reply',
  scope: 'mine',
  shortcut: null,
  tags: [],
  channels: [],
  locale: null,
  when: {},
  body: 'It left this morning.',
  fillIns: [],
  why: '',
  example: null,
};

/** As somebody of a team whose server nobody can reach: the databases stay as they are. */
async function workAs(user: string, role: 'lead' | 'agent', skew = 0): Promise<void> {
  // A round that the one before has begun writes its state down first.
  await roundOver(1000);
  await joinedTeam.setValue({
    url: 'https://couch.example',
    database: 'attune',
    user,
    role,
    since: '2026-01-01T00:00:00.000Z',
  });
  await teamSync.setValue({ ...(await teamSync.getValue()), skew });
  await fakeBrowser.storage.local.set({ role: { role, by: 'team' } });
}
const member = (user: string) =>
  (kept.shared as Store).put({ _id: `member:${user}`, role: 'agent', since: '' } as { _id: string });
const rules = async () => (await sharedAnswers['shared.manner']({}, PANEL)).rules.map(({ body }) => body.match);
const trying = async () => (await answers['publishing.trying']({}, PANEL)).trying.map(({ name }) => name);
const log = async () => (await sharedAnswers['shared.changes']({}, PAGE)).changes.map(({ did, by }) => `${by} ${did}`);
const desk = () => answers['publishing.desk']({}, PAGE);
const draft = (body: PhraseRule) => answers['publishing.draft']({ ...RULE, body, note: '' }, PAGE);
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

test('[S14] a rule in the team’s database that some word could make slow runs in no panel, and leads see that it is broken', async () => {
  await workAs('yuki', 'agent');
  const put = (doc: object) => (kept.shared as Store).put(doc as { _id: string });
  await put({ ...rule('/(a+)+$/'), _id: 'rule:slow' });
  await put({ ...rule('your ticket'), _id: 'rule:ticket' });
  const slow = { kind: 'rule', id: 'other', name: 'No tickets', body: rule('/(a|a)*x/'), trial: ['yuki'], from: null };
  const rest = { version: 1, note: '', by: 'ida', at: '2026-11-22T10:00:00.000Z', over: '' };
  await put({ ...slow, ...rest, _id: 'draft:rule-other' });
  await put({ ...slow, ...rest, _id: 'draft:rule-third', id: 'third', body: rule('the ticket') });
  expect((await rules()).sort()).toEqual(['the ticket', 'your ticket']);
  expect((await sharedAnswers['shared.list']({ kind: 'rule' }, PAGE)).broken).toEqual(['slow']);
});

test('a draft holds for the two who try it and for nobody else, until it is published for all', async () => {
  await workAs('ida', 'lead');
  await member('yuki');
  await member('noor');
  await member('ben');
  await draft(rule('your ticket'));
  expect(await rules()).toEqual([]);
  expect(await answers['publishing.try']({ ...RULE, trial: ['yuki'] }, PAGE)).toEqual({
    done: false,
    fault: 'too_few',
  });
  expect(await answers['publishing.try']({ ...RULE, trial: ['yuki', 'noor', 'a stranger'] }, PAGE)).toEqual({
    done: true,
  });
  expect((await desk()).drafts[0]?.draft.trial).toEqual(['yuki', 'noor']);
  for (const [user, found] of [
    ['yuki', ['your ticket']],
    ['noor', ['your ticket']],
    ['ben', []],
  ] as const) {
    await workAs(user, 'agent');
    expect(await rules()).toEqual(found);
    expect(await trying()).toEqual(found.length > 0 ? ['No tickets'] : []);
  }
  await workAs('ida', 'lead');
  expect(await answers['publishing.now'](RULE, PAGE)).toEqual({ done: true });
  await workAs('ben', 'agent');
  expect(await rules()).toEqual(['your ticket']);
  expect(await trying()).toEqual([]);
  expect((await log()).reverse()).toEqual(['ida drafted', 'ida tried', 'ida published']);
});

test('an agent publishes nothing, whatever the page shows', async () => {
  await workAs('yuki', 'agent');
  await expect(draft(rule('your ticket'))).rejects.toThrow('lead');
  for (const step of ['publishing.now', 'publishing.drop'] as const)
    await expect(answers[step](RULE, PAGE)).rejects.toThrow('lead');
  await expect(answers['publishing.back']({ ...RULE, at: null }, PAGE)).rejects.toThrow('lead');
});

test('a plan holds from its moment on in every browser, the lead’s closed or not; a lead’s makes it lasting', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T08:00:00Z'), toFake: ['Date'] });
  await workAs('ida', 'lead');
  await draft(rule('your ticket'));
  expect(await answers['publishing.plan']({ ...RULE, from: inHours(-1) }, PAGE)).toEqual({
    done: false,
    fault: 'over',
  });
  const from = inHours(1);
  expect(await answers['publishing.plan']({ ...RULE, from }, PAGE)).toEqual({ done: true });
  expect((await browser.alarms.getAll()).find(({ name }) => name === 'publishing')?.scheduledTime).toBe(
    Date.parse(from),
  );
  await workAs('yuki', 'agent');
  expect(await rules()).toEqual([]);
  vi.setSystemTime(Date.parse(from));
  expect(await rules()).toEqual(['your ticket']);
  expect(await trying()).toEqual([]);
  expect(await settleDue()).toBe(0);
  await workAs('ida', 'lead');
  vi.setSystemTime(Date.parse(from) + 9 * HOUR);
  await publishingRang('publishing');
  expect((await desk()).drafts).toEqual([]);
  expect((await sharedAnswers['shared.list']({ kind: 'rule' }, PAGE)).kept).toHaveLength(1);
  const { editions } = await answers['publishing.editions'](RULE, PAGE);
  expect(editions.map(({ at, by }) => [at, by])).toEqual([[from, 'ida']]);
});

test('clocks an hour apart: each goes by the server’s, and the alarm rings by its own', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T08:00:00Z'), toFake: ['Date'] });
  const from = inHours(1);
  await workAs('ida', 'lead');
  await draft(rule('your ticket'));
  await answers['publishing.plan']({ ...RULE, from }, PAGE);
  // A browser an hour ahead reads 09:00 when it is 08:00: not yet.
  vi.setSystemTime(Date.parse(from));
  await workAs('yuki', 'agent', 60);
  expect(await rules()).toEqual([]);
  await publishingOpened();
  expect((await browser.alarms.getAll())[0]?.scheduledTime).toBe(Date.parse(from) + HOUR);
  vi.setSystemTime(Date.parse(from) + HOUR);
  expect(await rules()).toEqual(['your ticket']);
  // One an hour behind reads 08:00 when it is 09:00: it holds.
  vi.setSystemTime(Date.parse(from) - HOUR);
  await workAs('noor', 'agent', -60);
  expect(await rules()).toEqual(['your ticket']);
});

test('a lead who has never reached the server makes no plan lasting by their own clock alone', async () => {
  await workAs('ida', 'lead');
  await draft(rule('your ticket'));
  await answers['publishing.plan']({ ...RULE, from: inHours(1) }, PAGE);
  await roundOver(1000);
  vi.useFakeTimers({ now: Date.now() + 2 * HOUR, toFake: ['Date'] });
  await teamSync.setValue({ ...(await teamSync.getValue()), skew: null });
  expect(await settleDue()).toBe(0);
  await teamSync.setValue({ ...(await teamSync.getValue()), skew: 0 });
  expect(await settleDue()).toBe(1);
});

test('two leads’ browsers make the same plan lasting: the same documents, and nothing to disagree on', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T08:00:00Z'), toFake: ['Date'] });
  await workAs('ida', 'lead');
  await sharedAnswers['shared.save']({ ...RULE, body: rule('the ticket'), kind: 'rule' }, PAGE);
  await draft(rule('your ticket'));
  await answers['publishing.plan']({ ...RULE, from: inHours(1) }, PAGE);
  const one = kept.shared as Store;
  const other = empty();
  await other.replicate.from(one, WHOLE);
  vi.setSystemTime(Date.now() + 2 * HOUR);
  await settleDue();
  kept.shared = other;
  await workAs('lea', 'lead');
  await settleDue();
  await one.replicate.from(other, WHOLE);
  await other.replicate.from(one, WHOLE);
  const { rows } = await one.allDocs({ ...EVERYTHING, include_docs: true, conflicts: true });
  expect(rows.filter(({ doc }) => (doc as { _conflicts?: string[] })?._conflicts)).toEqual([]);
  expect(rows.map(({ id }) => id).filter((id) => id.startsWith('draft:'))).toEqual([]);
});

test('going back publishes the older content as a new version; nothing that was is changed', async () => {
  await sharedAnswers['shared.save'](
    { kind: 'policy', id: 'team', body: { ...BUILT_IN, name: 'First', cooldownDays: 10 } },
    PAGE,
  );
  await sharedAnswers['shared.save'](
    { kind: 'policy', id: 'team', body: { ...BUILT_IN, name: 'Second', cooldownDays: 20 } },
    PAGE,
  );
  const policy: Subject = { kind: 'policy', id: 'team' };
  const { editions } = await answers['publishing.editions'](policy, PAGE);
  expect(editions.map(({ name }) => name)).toEqual(['Second', 'First']);
  const at = editions[1]?.at ?? null;
  expect(await answers['publishing.back']({ ...policy, at }, PAGE)).toEqual({ done: true });
  expect((await policyNow()).cooldownDays).toBe(10);
  const after = (await answers['publishing.editions'](policy, PAGE)).editions;
  expect(after.map(({ name, of }) => [name, of])).toEqual([
    ['First', at],
    ['Second', null],
    ['First', null],
  ]);
  expect(await answers['publishing.back']({ ...policy, at }, PAGE)).toEqual({ done: false, fault: 'same' });
  expect((await log())[0]).toBe('me back');
});

test('alone, one tries a draft of a template oneself, publishes it to oneself, and goes back', async () => {
  await keepTemplate(TEMPLATE);
  const subject: Subject = { kind: 'template', id: 'lorry' };
  await answers['publishing.draft']({ ...subject, body: { ...TEMPLATE, body: 'It leaves at nine.' }, note: '' }, PAGE);
  const drafts = async () => (await teamAnswers['team.templates']({}, PANEL)).drafts.map(({ body }) => body);
  expect(await drafts()).toEqual([]);
  await answers['publishing.try']({ ...subject, trial: ['me'] }, PAGE);
  expect(await drafts()).toEqual(['It leaves at nine.']);
  expect((await keptTemplates()).templates[0]?.body).toBe('It left this morning.');
  await answers['publishing.now'](subject, PAGE);
  expect((await keptTemplates()).templates[0]).toMatchObject({ body: 'It leaves at nine.', scope: 'mine' });
  await answers['publishing.back']({ ...subject, at: null }, PAGE);
  expect((await keptTemplates()).templates[0]?.body).toBe('It left this morning.');
});

test('alone, each change of a template is a version and a line of the log; of many at once it says how many', async () => {
  await templateAnswers['template.save']({ template: TEMPLATE }, PAGE);
  await templateAnswers['template.save']({ template: { ...TEMPLATE, body: 'It leaves at nine.' } }, PAGE);
  const many = Array.from({ length: 30 }, (_, at) => ({ ...TEMPLATE, id: `t${at}` }));
  await templateAnswers['templates.put']({ templates: many }, PAGE);
  await templateAnswers['template.remove']({ id: 'lorry' }, PAGE);
  expect((await log()).sort()).toEqual(['me changed', 'me made', 'me many', 'me removed']);
  const subject: Subject = { kind: 'template', id: 'lorry' };
  const { editions } = await answers['publishing.editions'](subject, PAGE);
  await answers['publishing.back']({ ...subject, at: editions[2]?.at ?? null }, PAGE);
  expect((await keptTemplates()).templates.find(({ id }) => id === 'lorry')?.body).toBe('It left this morning.');
});

test('two changes of one moment are two versions', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-19T10:00:00.000Z') });
  await templateAnswers['template.save']({ template: TEMPLATE }, PAGE);
  await templateAnswers['template.save']({ template: { ...TEMPLATE, body: 'It leaves at nine.' } }, PAGE);
  vi.useRealTimers();
  const { editions } = await answers['publishing.editions']({ kind: 'template', id: 'lorry' }, PAGE);
  expect(editions.map(({ at }) => at)).toEqual(['2026-11-19T10:00:00.001Z', '2026-11-19T10:00:00.000Z']);
});

test('in a team one’s own templates are nobody else’s, and stand in no log', async () => {
  await workAs('yuki', 'agent');
  await templateAnswers['template.save']({ template: TEMPLATE }, PAGE);
  expect(await log()).toEqual([]);
  expect((await (kept.own as Store).allDocs(EVERYTHING)).rows).toEqual([]);
});

test('a pack carries what is published, and no draft', async () => {
  await draft(rule('your ticket'));
  await answers['publishing.try']({ ...RULE, trial: ['me'] }, PAGE);
  const text = async () => (await packAnswers['pack.export']({ name: 'Ours', note: '', whose: 'both' }, PAGE)).text;
  expect(await text()).not.toContain('your ticket');
  await answers['publishing.now'](RULE, PAGE);
  expect(await text()).toContain('your ticket');
});

test('where another version was published meanwhile, the draft says so; other words take its plan back', async () => {
  await draft(rule('your ticket'));
  expect((await desk()).drafts[0]).toMatchObject({ now: null, overtaken: false });
  await answers['publishing.plan']({ ...RULE, from: inHours(5) }, PAGE);
  await sharedAnswers['shared.save']({ ...RULE, kind: 'rule', body: rule('the ticket') }, PAGE);
  expect((await desk()).drafts[0]).toMatchObject({ overtaken: true });
  await draft(rule('this ticket'));
  expect((await desk()).drafts[0]?.draft.from).toBeNull();
});

test('what is erased everywhere takes its draft and its older versions along', async () => {
  await workAs('ida', 'lead');
  await keepTemplate(TEMPLATE);
  await teamAnswers['team.publish']({ ids: ['lorry'] }, PAGE);
  await keepTemplate({ ...TEMPLATE, body: 'It leaves at nine.' });
  await teamAnswers['team.publish']({ ids: ['lorry'] }, PAGE);
  const body = { ...TEMPLATE, body: 'Soon.' };
  await answers['publishing.draft']({ kind: 'template', id: 'lorry', body, note: '' }, PAGE);
  await teamAnswers['team.erase']({ id: 'template:lorry' }, PAGE);
  const { rows } = await (kept.shared as Store).allDocs(EVERYTHING);
  expect(rows.map(({ id }) => id).filter((id) => /^(?:template|draft|edition):/.test(id))).toEqual([]);
  expect((await log())[0]).toBe('ida erased');
});

test('one who works as an agent alone sets nothing', async () => {
  await setRole('agent');
  await expect(draft(rule('your ticket'))).rejects.toThrow('lead');
});
