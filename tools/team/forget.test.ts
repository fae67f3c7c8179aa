import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepDecision } from '../../lib/team/decisions.ts';
import { keepKudos, keepReceived, listReceived } from '../../lib/team/kudos.ts';
import { noteChange } from '../../lib/team/log.ts';
import { keepMember } from '../../lib/team/members.ts';
import { putDraft } from '../../lib/team/publishing/drafts.ts';
import type { Store } from '../../lib/team/store.ts';
import { NO_ROUND_YET } from '../../lib/team/sync/no-round.ts';
import { fetchReceived, passThanksOn } from '../../lib/team/sync/passed.ts';
import { orderPurge } from '../../lib/team/sync/purge.ts';
import { goRound, type Stores } from '../../lib/team/sync/round.ts';
import { fetchThanks } from '../../lib/team/sync/thanked.ts';
import { findConflicts } from '../../lib/team/sync/versions.ts';
import type { Wire } from '../../lib/team/sync/wire.ts';
import { publish, teamTemplates } from '../../lib/team/templates.ts';
import type { Template } from '../../lib/templates.ts';
import { ADMIN, type Couch, startCouch } from '../../test/support/couch/server.ts';
import { browserStores } from '../../test/support/couch/stores.ts';
import { makeTeam } from '../../test/support/couch/team.ts';
import { teamSetup } from '../attune/team-setup.ts';

const GONE = 'lead-2';
const THANKS = '0b0e6c1a-7a0c-4a6e-9a53-0c7ad4a5a003';
const moment = (second: number) => `2026-11-22T12:00:${String(second).padStart(2, '0')}.000Z`;

let couch: Couch;
let team: Awaited<ReturnType<typeof makeTeam>>;
beforeAll(async () => {
  couch = await startCouch();
  team = await makeTeam(couch.url, ['lead-1', GONE, 'agent-1']);
});
afterAll(() => couch.close());

const go = async (user: string, stores: Stores) => {
  const joined = { ...team.joined(user), since: '2026-01-01T00:00:00.000Z' };
  const { state } = await goRound(team.wire(user), joined, stores, NO_ROUND_YET, { now: moment(59), chance: 0 });
  expect({ user, trouble: state.trouble, refused: state.refused }).toEqual({ user, trouble: null, refused: [] });
};

const template = (id: string, title: string) =>
  ({
    id,
    title,
    kind: 'reply',
    scope: 'mine',
    shortcut: null,
    tags: [],
    channels: [],
    locale: null,
    when: {},
    body: 'Hi',
    fillIns: [],
    why: '',
    example: null,
  }) as Template;

/** Every document of a server, every note that one is gone, and every version that can still be had. */
async function rawServer(wire: Wire): Promise<string> {
  const said: unknown[] = [];
  for (const name of (await wire.json<string[]>('_all_dbs')) ?? []) {
    if (!name.startsWith(team.database)) continue;
    const path = encodeURIComponent(name);
    const changes = await wire.json<{ results: { id: string }[] }>(`${path}/_changes?style=all_docs&include_docs=true`);
    said.push(name, changes);
    for (const { id } of changes?.results ?? []) {
      const doc = `${path}/${encodeURIComponent(id)}`;
      const leaves = await wire.json<{ ok?: { _revisions: { start: number; ids: string[] } } }[]>(
        `${doc}?open_revs=all&revs=true`,
      );
      for (const { ok } of leaves ?? [])
        for (const [back, rev] of (ok?._revisions.ids ?? []).entries())
          said.push(await wire.json(`${doc}?rev=${(ok?._revisions.start ?? 0) - back}-${rev}`).catch(() => null));
    }
  }
  return JSON.stringify(said).toLowerCase();
}

interface Raw {
  changes(options: object): Promise<{ results: { id: string; changes: { rev: string }[] }[] }>;
  get(id: string, options: object): Promise<object>;
}

/** The same of a browser's database. */
async function rawStore(store: Store): Promise<string> {
  const raw = store as unknown as Raw;
  const { results } = await raw.changes({ since: 0, style: 'all_docs', include_docs: true });
  const said: unknown[] = [results];
  for (const { id, changes } of results)
    for (const { rev } of changes) said.push(await raw.get(id, { rev, revs: true }).catch(() => null));
  return JSON.stringify(said).toLowerCase();
}

async function run(...args: string[]) {
  let said = '';
  const say = (text: string) => {
    said += text;
  };
  const env = { ATTUNE_COUCHDB_PASSWORD: ADMIN.password, ATTUNE_COUCHDB_USER: ADMIN.user };
  const world = { env, input: Readable.from(['']), out: say, err: say };
  return { status: await teamSetup([couch.url, '--database', team.database, ...args], world), said };
}

test('[S23] a person who is erased is named nowhere any more: no server, no replica, no old version; what they made stays', async () => {
  const [one, two, agent] = [browserStores(), browserStores(), browserStores()];
  const settle = async (withTwo: boolean) => {
    for (let turn = 0; turn < 2; turn += 1) {
      await go('lead-1', one);
      if (withTwo) await go(GONE, two);
      await go('agent-1', agent);
    }
  };
  await keepMember(one.shared, { user: GONE, role: 'lead', since: moment(0) });
  const member = {
    kind: 'member',
    id: GONE,
    name: GONE,
    did: 'invited',
    parts: ['lead'],
    by: 'lead-1',
    at: moment(0),
  } as const;
  await noteChange(one.shared, { ...member, parts: ['lead'] });
  await settle(true);
  await publish(two.shared, template('late', 'Late'), GONE, moment(1));
  await publish(two.shared, template('late', 'Later'), GONE, moment(2));
  await publish(two.shared, template('wrong', 'Wrong'), GONE, moment(3));
  await settle(true);
  await orderPurge(two.shared, 'template:wrong', GONE, moment(4));
  await keepDecision(two.shared, { id: 'asked-1', yes: true, by: GONE, at: moment(5) } as never);
  await two.shared.put({ _id: `aggregate:${GONE}`, until: '2026-11-22' });
  const draft = {
    kind: 'template',
    id: 'late',
    version: 1,
    name: 'Late',
    body: {},
    from: null,
    note: '',
    over: 'none',
  } as const;
  await putDraft(two.shared, { ...draft, trial: ['agent-1', GONE], by: GONE, at: moment(6) } as never);
  await two.shared.put({ _id: 'target:a', name: 'Theirs' });
  await one.shared.put({ _id: 'target:a', name: 'Ours' });
  await keepKudos(agent.own, { id: 'k1', to: '@Lead-2', for: 'own', agent: 'me', at: moment(7) });
  await keepKudos(agent.own, { id: 'k2', to: 'Kim', for: 'own', agent: 'me', at: moment(7) });
  await keepKudos(two.own, { id: THANKS, to: 'agent-1', for: 'act', agent: 'me', at: moment(7) });
  await one.own.put({ _id: 'offered:1', author: GONE, title: 'Late' });
  await settle(true);
  const members = ['agent-1', GONE].map((user) => ({ user, role: 'agent' as const, since: '' }));
  const [lead, thanked] = [team.wire('lead-1'), team.wire('agent-1')];
  await passThanksOn(
    lead,
    team.joined('lead-1'),
    members,
    await fetchThanks(lead, team.joined('lead-1'), members),
    moment(9),
  );
  await keepReceived(agent.own, await fetchReceived(thanked, team.joined('agent-1'), 1));
  expect(await listReceived(agent.own)).toMatchObject([{ by: GONE, for: 'act' }]);
  expect(await findConflicts(one.shared)).toHaveLength(1);
  for (const raw of [await rawServer(team.admin), await rawStore(one.shared), await rawStore(agent.own)])
    expect(raw).toContain(GONE);
  // What the other lead has not sent yet must not be lost with the replica.
  await publish(one.shared, template('new', 'Not sent yet'), 'lead-1', moment(8));

  expect((await run('--forget', GONE, '--dry-run')).said).toMatch(/would take lead-2 out/);
  expect(await rawServer(team.admin)).toContain(GONE);
  expect(await run('--forget', GONE)).toMatchObject({ status: 0 });
  expect(await rawServer(team.admin)).not.toContain(GONE);

  await settle(false);
  for (const stores of [one, agent])
    for (const store of [stores.own, stores.shared, stores.out]) expect(await rawStore(store)).not.toContain(GONE);
  expect(await rawServer(team.admin)).not.toContain(GONE);
  for (const { shared } of [one, agent])
    expect((await teamTemplates(shared)).map(({ title }) => title).sort()).toEqual(['Later', 'Not sent yet']);
  expect(await findConflicts(one.shared)).toMatchObject([{ id: 'target:a' }]);
  const log = await one.shared.get<{ by: string }>(`change:${moment(1)}-template-late-published`);
  expect(log.by).toBe('former colleague');
  expect(await one.shared.get('draft:template-late')).toMatchObject({ trial: ['agent-1'] });
  expect(await rawStore(agent.own)).toContain('kim');
  const told = await team.admin.json(`${team.database}-agent-agent-1/_all_docs?include_docs=true`);
  expect(JSON.stringify(told)).toContain('"to":"Kim"');
  // A replica is given up once.
  const before = couch.asked.length;
  await go('agent-1', agent);
  expect(couch.asked.length - before).toBeLessThan(15);
}, 60_000);
