import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Couch, startCouch } from '../../../test/support/couch/server.ts';
import { browserStores } from '../../../test/support/couch/stores.ts';
import { makeTeam } from '../../../test/support/couch/team.ts';
import type { Template } from '../../templates.ts';
import { readLog } from '../log.ts';
import { publishBody } from '../publishing/put.ts';
import { publish } from '../templates.ts';
import { NO_ROUND_YET } from './no-round.ts';
import { orderPurge } from './purge.ts';
import { goRound, type Stores } from './round.ts';
import { chooseVersion, findConflicts } from './versions.ts';

const NOW = '2026-11-22T12:00:00.000Z';
const POLICY = 'policy:team';

let couch: Couch;
let team: Awaited<ReturnType<typeof makeTeam>>;
let one: Stores;
let other: Stores;
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch.close());
beforeEach(async () => {
  team = await makeTeam(couch.url, ['lead-1', 'lead-2', 'agent-1']);
  [one, other] = [browserStores(), browserStores()];
});

const go = (user: string, stores: Stores) =>
  goRound(team.wire(user), team.joined(user), stores, NO_ROUND_YET, { now: NOW, chance: 0 });

async function edit(stores: Stores, amount: number, id = POLICY): Promise<void> {
  const before = await stores.shared.get(id);
  await stores.shared.put({ ...before, amount });
}

/** Two leads know the same policy; each changes it while they are apart. */
async function apart(): Promise<void> {
  await one.shared.put({ _id: POLICY, amount: 100 });
  await go('lead-1', one);
  await go('lead-2', other);
  await edit(one, 50);
  await edit(other, 900);
  await go('lead-1', one);
  await go('lead-2', other);
  await go('lead-1', one);
}

const amounts = async ({ shared }: Stores) =>
  (await findConflicts(shared)).flatMap(({ versions }) => versions.map(({ body }) => body.amount)).sort();

test('two leads change the same policy apart: both versions are kept, both see them, and all use the same one', async () => {
  await apart();
  expect(await amounts(one)).toEqual([50, 900]);
  expect(await amounts(other)).toEqual([50, 900]);
  expect(await one.shared.get(POLICY)).toMatchObject({
    amount: (await other.shared.get<{ amount: number }>(POLICY)).amount,
  });
});

test.each([true, false])(
  'a lead chooses (the one in use: %s); the choice reaches everybody, and nothing is left to choose',
  async (used) => {
    await apart();
    const [conflict] = await findConflicts(one.shared);
    const chosen = conflict?.versions.find((version) => version.used === used);
    await chooseVersion(one.shared, POLICY, chosen?.rev ?? '', 'lead-1', NOW);
    await go('lead-1', one);
    await go('lead-2', other);
    for (const { shared } of [one, other]) {
      expect(await shared.get(POLICY)).toMatchObject({ amount: chosen?.body.amount });
      expect(await findConflicts(shared)).toEqual([]);
    }
  },
);

describe('one lead removes what another changes apart', () => {
  const RULE = { kind: 'rule', id: 'r1' } as const;
  const LATER = '2026-11-22T12:05:00.000Z';
  const by = (user: string, at: string) => ({ by: user, at });
  const body = (name: string) => ({ name, match: 'your ticket' });
  const kept = ({ shared }: Stores) =>
    shared.get<{ name: string }>('rule:r1').then(
      ({ name }) => name,
      () => null,
    );

  /** @param first whose clock is behind */
  async function removedApart(first: 'one' | 'other'): Promise<void> {
    await publishBody(one.shared, RULE, body('As it was'), by('lead-1', '2026-11-22T11:00:00.000Z'));
    await go('lead-1', one);
    await go('lead-2', other);
    await publishBody(one.shared, RULE, null, by('lead-1', first === 'one' ? NOW : LATER));
    await publishBody(other.shared, RULE, body('Edited'), by('lead-2', first === 'one' ? LATER : NOW));
    for (let turn = 0; turn < 2; turn += 1) {
      await go('lead-1', one);
      await go('lead-2', other);
    }
  }

  test.each([
    ['one', 'edit'],
    ['other', 'edit'],
    ['one', 'removal'],
    ['other', 'removal'],
  ] as const)(
    'both see it, whose clock is behind: %s; the %s is chosen, holds for both and stands in the log',
    async (first, what) => {
      await removedApart(first);
      for (const { shared } of [one, other]) {
        const [conflict, ...more] = await findConflicts(shared);
        expect(more).toEqual([]);
        expect(conflict).toMatchObject({
          id: 'rule:r1',
          versions: [
            { used: true, removed: false, body: { name: 'Edited' } },
            { used: false, removed: true },
          ],
        });
      }
      const [conflict] = await findConflicts(other.shared);
      const chosen = conflict?.versions.find(({ removed }) => removed === (what === 'removal'));
      await chooseVersion(other.shared, 'rule:r1', chosen?.rev ?? '', 'lead-2', NOW);
      await go('lead-2', other);
      await go('lead-1', one);
      for (const stores of [one, other]) {
        expect(await kept(stores)).toBe(what === 'edit' ? 'Edited' : null);
        expect(await findConflicts(stores.shared)).toEqual([]);
        expect((await readLog(stores.shared))[0]).toMatchObject({ did: 'chosen', by: 'lead-2', name: 'Edited' });
      }
    },
  );

  test('removed, and made anew by who knows of it, is nothing to choose', async () => {
    await publishBody(one.shared, RULE, body('First'), by('lead-1', NOW));
    await publishBody(one.shared, RULE, null, by('lead-1', NOW));
    await publishBody(one.shared, RULE, body('Second'), by('lead-1', NOW));
    await go('lead-1', one);
    expect(await findConflicts(one.shared)).toEqual([]);
  });
});

test('a version that is not there any more cannot be chosen', async () => {
  await apart();
  await expect(chooseVersion(one.shared, POLICY, '9-none', 'lead-1', NOW)).rejects.toThrow(/not there/);
});

test('what is erased goes from the server and from every replica, with its other versions and old ones', async () => {
  await apart();
  const revs = (await findConflicts(other.shared))[0]?.versions.map(({ rev }) => rev) ?? [];
  await orderPurge(one.shared, POLICY, 'lead-1', NOW);
  await go('lead-1', one);
  const { state } = await go('lead-2', other);
  expect(state.trouble).toBeNull();
  expect(revs).toHaveLength(2);
  for (const { shared } of [one, other]) {
    await expect(shared.get(POLICY)).rejects.toMatchObject({ status: 404 });
    for (const rev of revs) await expect(shared.get(POLICY, { rev })).rejects.toMatchObject({ status: 404 });
  }
  expect(await team.admin.json(`${team.database}/${POLICY}`)).toBeNull();
});

test('a replica that was away, and comes back with what was erased, brings it to nobody', async () => {
  await one.shared.put({ _id: POLICY, amount: 100 });
  await go('lead-1', one);
  await go('lead-2', other);
  await edit(other, 900);
  await orderPurge(one.shared, POLICY, 'lead-1', NOW);
  await go('lead-1', one);
  await go('lead-2', other);
  await go('lead-1', one);
  for (const { shared } of [one, other]) await expect(shared.get(POLICY)).rejects.toMatchObject({ status: 404 });
  expect(await team.admin.json(`${team.database}/${POLICY}`)).toBeNull();
});

describe('published again after it was erased everywhere', () => {
  const TEMPLATE = { id: 'late', title: 'Late', body: 'Hello' } as Template;
  const give = (stores: Stores, title: string) => publish(stores.shared, { ...TEMPLATE, title }, 'lead-1', NOW);
  const titleIn = ({ shared }: Stores) =>
    shared.get<{ title: string }>('template:late').then(
      ({ title }) => title,
      () => null,
    );
  let agent: Stores;

  beforeEach(async () => {
    agent = browserStores();
    await give(one, 'First');
    await settle();
  });

  /** Rounds until nobody has anything new to say. */
  async function settle(order: readonly ('one' | 'other' | 'agent')[] = ['one', 'other', 'agent']): Promise<void> {
    for (let turn = 0; turn < 2; turn += 1)
      for (const who of order) {
        if (who === 'one') await go('lead-1', one);
        if (who === 'other') await go('lead-2', other);
        if (who === 'agent') await go('agent-1', agent);
      }
  }

  const everywhere = async () => [await titleIn(one), await titleIn(other), await titleIn(agent)];

  test.each([
    [['one', 'other', 'agent']],
    [['one', 'agent', 'other']],
    [['other', 'one', 'agent']],
    [['other', 'agent', 'one']],
    [['agent', 'one', 'other']],
    [['agent', 'other', 'one']],
  ] as const)('it is there for everybody, whoever exchanges first: %j', async (order) => {
    await edit(other, 900, 'template:late');
    await orderPurge(one.shared, 'template:late', 'lead-1', NOW);
    await give(one, 'Again');
    await settle(order);
    expect(await everywhere()).toEqual(['Again', 'Again', 'Again']);
    expect(await findConflicts(one.shared)).toEqual([]);
    await give(one, 'Changed');
    await settle(order);
    expect(await everywhere()).toEqual(['Changed', 'Changed', 'Changed']);
  });

  test('by another lead, once they have heard that it was erased', async () => {
    await orderPurge(one.shared, 'template:late', 'lead-1', NOW);
    await settle();
    expect(await everywhere()).toEqual([null, null, null]);
    await give(other, 'Anew');
    await settle();
    expect(await everywhere()).toEqual(['Anew', 'Anew', 'Anew']);
  });

  test('it can be erased again, and what was given between goes, also where it comes back late', async () => {
    await orderPurge(one.shared, 'template:late', 'lead-1', NOW);
    await give(one, 'Second');
    await settle();
    await edit(other, 900, 'template:late');
    await orderPurge(one.shared, 'template:late', 'lead-1', NOW);
    await settle(['one', 'agent', 'other']);
    expect(await everywhere()).toEqual([null, null, null]);
    await give(one, 'Third');
    await settle(['other', 'one', 'agent']);
    expect(await everywhere()).toEqual(['Third', 'Third', 'Third']);
  });
});
