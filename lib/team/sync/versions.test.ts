import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Couch, startCouch } from '../../../test/support/couch/server.ts';
import { browserStores } from '../../../test/support/couch/stores.ts';
import { makeTeam } from '../../../test/support/couch/team.ts';
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

async function edit(stores: Stores, amount: number): Promise<void> {
  const before = await stores.shared.get(POLICY);
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
    await chooseVersion(one.shared, POLICY, chosen?.rev ?? '');
    await go('lead-1', one);
    await go('lead-2', other);
    for (const { shared } of [one, other]) {
      expect(await shared.get(POLICY)).toMatchObject({ amount: chosen?.body.amount });
      expect(await findConflicts(shared)).toEqual([]);
    }
  },
);

test('a version that is not there any more cannot be chosen', async () => {
  await apart();
  await expect(chooseVersion(one.shared, POLICY, '9-none')).rejects.toThrow(/not there/);
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
