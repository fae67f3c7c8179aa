import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Couch, startCouch } from '../../../test/support/couch/server.ts';
import { browserStores } from '../../../test/support/couch/stores.ts';
import { makeTeam } from '../../../test/support/couch/team.ts';
import type { Member } from '../../team.ts';
import { ownDatabase } from './address.ts';
import { count } from './counters.ts';
import { latestFigures, writeFigures } from './figures.ts';
import { NO_ROUND_YET } from './no-round.ts';
import { goRound } from './round.ts';

const NOW = '2026-11-22T12:00:00.000Z';
const AGENTS = ['agent-1', 'agent-2', 'agent-3', 'agent-4', 'agent-5', 'agent-6'];

let couch: Couch;
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch.close());

test('[R7] [S31] agents receive the team’s figures with small groups already gone; forged ones do not count', async () => {
  const team = await makeTeam(couch.url, ['lead-1', ...AGENTS]);
  const told = (user: string, day: string, closed: number) => ({
    ...count([]),
    author: user,
    day,
    closed,
    causes: { time: closed, ...(user === 'agent-1' ? { risk: 1 } : {}) },
  });
  const write = (user: string, id: string, body: object) =>
    team.admin.json(`${ownDatabase(team.database, user)}/${id}`, { method: 'PUT', body: JSON.stringify(body) });
  for (const user of AGENTS) await write(user, 'counters:2026-11-20', told(user, '2026-11-20', 2));
  await write('agent-1', 'counters:2020-01-01', told('agent-1', '2020-01-01', 1000));
  await write('agent-1', 'counters:2026-11-19', told('somebody-else', '2026-11-19', 1000));
  await write('agent-2', 'counters:2026-11-18', { ...told('agent-2', '2026-11-18', 7), closed: -5 });

  const lead = browserStores();
  const members = AGENTS.map((user): Member => ({ user, role: 'agent', since: NOW }));
  await writeFigures(team.wire('lead-1'), team.joined('lead-1'), lead.shared, members, NOW);
  await goRound(team.wire('lead-1'), team.joined('lead-1'), lead, NO_ROUND_YET, { now: NOW, chance: 0 });

  const agent = browserStores();
  expect(await latestFigures(agent.shared)).toBeNull();
  await goRound(team.wire('agent-1'), team.joined('agent-1'), agent, NO_ROUND_YET, { now: NOW, chance: 0 });
  const figures = await latestFigures(agent.shared);
  expect(figures).toMatchObject({ closed: 12, until: '2026-11-22', days: 30 });
  expect(JSON.stringify(await agent.shared.get('aggregate:lead-1'))).not.toMatch(/risk|agent-/);
});

test('a small team’s figures are told to nobody', async () => {
  const team = await makeTeam(couch.url, ['lead-1', 'agent-1']);
  const stores = browserStores();
  const members: Member[] = [{ user: 'agent-1', role: 'agent', since: NOW }];
  await writeFigures(team.wire('lead-1'), team.joined('lead-1'), stores.shared, members, NOW);
  expect(await latestFigures(stores.shared)).toBeNull();
});
