import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Couch, startCouch } from '../../../test/support/couch/server.ts';
import { browserStores } from '../../../test/support/couch/stores.ts';
import { makeTeam } from '../../../test/support/couch/team.ts';
import { keepKudos } from '../kudos.ts';
import { ownDatabase } from './address.ts';
import { NO_ROUND_YET } from './no-round.ts';
import { goRound } from './round.ts';
import { fetchThanks } from './thanked.ts';

const MOMENT = { now: '2026-11-22T12:00:00.000Z', chance: 0 };
const [YUKI, OLD] = ['0b0e6c1a-7a0c-4a6e-9a53-0c7ad4a5a001', '0b0e6c1a-7a0c-4a6e-9a53-0c7ad4a5a002'];
const MEMBERS = ['lead-1', 'agent-1', 'agent-2'].map((user) => ({ user, role: 'agent' as const, since: '' }));

let couch: Couch;
let team: Awaited<ReturnType<typeof makeTeam>>;
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch.close());
beforeEach(async () => {
  couch.behave(() => null);
  team = await makeTeam(couch.url, ['lead-1', 'agent-1', 'agent-2']);
});

const thanks = () => fetchThanks(team.wire('lead-1', 300), team.joined('lead-1'), MEMBERS);

async function thanked(): Promise<void> {
  const stores = browserStores();
  const given = { to: 'Yuki', for: 'own' as const, agent: 'me' };
  await keepKudos(stores.own, { id: YUKI, ...given, at: '2026-11-20T10:00:00.000Z' });
  await keepKudos(stores.own, { id: OLD, ...given, at: '2025-11-20T10:00:00.000Z' });
  await goRound(team.wire('agent-1'), team.joined('agent-1'), stores, NO_ROUND_YET, MOMENT);
}

test('[G5] [G6] an agent thanks a colleague, and the lead hears who, for what and on which day, and no more', async () => {
  await thanked();
  expect(await thanks()).toEqual([{ id: YUKI, to: 'Yuki', for: 'own', by: 'agent-1', day: '2026-11-20' }]);
});

test('[S31] thanks in another’s name, or of another shape, are not shown', async () => {
  await thanked();
  const own = ownDatabase(team.database, 'agent-2');
  const put = (id: string, body: object) =>
    team.admin.json(`${own}/kudos:${id}`, { method: 'PUT', body: JSON.stringify(body) });
  await put(OLD, { author: 'agent-1', to: 'Maria', for: 'own', day: '2026-11-21' });
  await put(crypto.randomUUID(), { author: 'agent-2', to: '<b>order 88123</b>', for: 'own', day: '2026-11-21' });
  expect((await thanks()).map(({ id }) => id)).toEqual([YUKI]);
});

test('one database that cannot be read keeps none of the others back; where none can be, that is said', async () => {
  await thanked();
  couch.behave(({ path }) => (path.includes('agent-2') ? { is: 'status', status: 500 } : null));
  expect(await thanks()).toHaveLength(1);
  couch.behave(() => ({ is: 'cut' }));
  await expect(thanks()).rejects.toThrow('unreachable');
});
