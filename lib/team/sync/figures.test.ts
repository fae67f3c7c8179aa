import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Couch, startCouch } from '../../../test/support/couch/server.ts';
import { browserStores } from '../../../test/support/couch/stores.ts';
import { makeTeam } from '../../../test/support/couch/team.ts';
import type { Member } from '../../team.ts';
import { ownDatabase } from './address.ts';
import { count } from './counters.ts';
import { lastWeek, latestFigures, writeFigures } from './figures.ts';
import { NO_ROUND_YET } from './no-round.ts';
import { goRound } from './round.ts';
import { findConflicts } from './versions.ts';

const NOW = '2026-11-24T12:00:00.000Z';
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
  expect(figures).toMatchObject({ closed: 12, until: '2026-11-22', days: 7 });
  expect(JSON.stringify(await agent.shared.get('aggregate:lead-1'))).not.toMatch(/risk|agent-/);
});

test('a small team’s figures are told to nobody', async () => {
  const team = await makeTeam(couch.url, ['lead-1', 'agent-1']);
  const stores = browserStores();
  const members: Member[] = [{ user: 'agent-1', role: 'agent', since: NOW }];
  await writeFigures(team.wire('lead-1'), team.joined('lead-1'), stores.shared, members, NOW);
  expect(await latestFigures(stores.shared)).toBeNull();
});

test.each([
  ['2026-11-22T12:00:00.000Z', '2026-11-09', '2026-11-15'],
  ['2026-11-23T23:59:00.000Z', '2026-11-09', '2026-11-15'],
  ['2026-11-24T00:00:00.000Z', '2026-11-16', '2026-11-22'],
  ['2026-11-30T23:00:00.000Z', '2026-11-16', '2026-11-22'],
  ['2026-12-01T00:00:00.000Z', '2026-11-23', '2026-11-29'],
])('at %s the week from %s to %s is told', (now, since, until) => {
  expect(lastWeek(now)).toEqual({ since, until });
});

test('[S23] a week is told once, by one lead: neither what comes late nor the next day gives a second sum to compare', async () => {
  const team = await makeTeam(couch.url, ['lead-1', 'lead-2', ...AGENTS]);
  const write = (user: string, day: string, closed: number) =>
    team.admin.json(`${ownDatabase(team.database, user)}/counters:${day}`, {
      method: 'PUT',
      body: JSON.stringify({ ...count([]), author: user, day, closed }),
    });
  for (const user of AGENTS) await write(user, '2026-11-20', 2);
  const members = AGENTS.map((user): Member => ({ user, role: 'agent', since: NOW }));
  const stores = browserStores();
  const sum = (lead: string, now: string) =>
    writeFigures(team.wire(lead), team.joined(lead), stores.shared, members, now);
  expect(await sum('lead-1', NOW)).toMatchObject({ closed: 12 });
  await write('agent-1', '2026-11-19', 1);
  await write('agent-1', '2026-11-23', 1);
  for (const now of ['2026-11-24T18:00:00.000Z', '2026-11-25T09:00:00.000Z', '2026-11-30T09:00:00.000Z'])
    for (const lead of ['lead-1', 'lead-2']) expect(await sum(lead, now)).toBeNull();
  expect(await latestFigures(stores.shared)).toMatchObject({ closed: 12, until: '2026-11-22' });
  for (const user of AGENTS) await write(user, '2026-11-27', 3);
  expect(await sum('lead-2', '2026-12-01T09:00:00.000Z')).toMatchObject({ closed: 19, until: '2026-11-29' });
  expect(await latestFigures(stores.shared)).toMatchObject({ closed: 19 });
});

test('[S23] [S31] two leads who told a week apart: everybody goes by the same one, and the other is taken away', async () => {
  const team = await makeTeam(couch.url, ['lead-1', 'lead-2', ...AGENTS]);
  const write = (user: string, day: string, closed: number) =>
    team.admin.json(`${ownDatabase(team.database, user)}/counters:${day}`, {
      method: 'PUT',
      body: JSON.stringify({ ...count([]), author: user, day, closed }),
    });
  const members = AGENTS.map((user): Member => ({ user, role: 'agent', since: NOW }));
  const [one, two, agent] = [browserStores(), browserStores(), browserStores()];
  const sum = (lead: string, { shared }: typeof one) =>
    writeFigures(team.wire(lead), team.joined(lead), shared, members, NOW);
  const round = (user: string, stores: typeof one) =>
    goRound(team.wire(user), team.joined(user), stores, NO_ROUND_YET, { now: NOW, chance: 0 });
  for (const user of AGENTS) await write(user, '2026-11-20', 2);
  expect(await sum('lead-2', two)).toMatchObject({ closed: 12 });
  await write('agent-1', '2026-11-21', 1);
  expect(await sum('lead-1', one)).toMatchObject({ closed: 13 });

  // The agent hears of one first, and then of both.
  await round('lead-2', two);
  await round('agent-1', agent);
  expect(await latestFigures(agent.shared)).toMatchObject({ closed: 12 });
  await round('lead-1', one);
  await round('lead-2', two);
  await round('agent-1', agent);
  for (const { shared } of [one, two, agent]) expect(await latestFigures(shared)).toMatchObject({ closed: 13 });

  // Whichever lead's browser looks next takes the second sum away, for everybody.
  expect(await sum('lead-1', one)).toBeNull();
  await round('lead-1', one);
  for (const [user, stores] of [['lead-2', two] as const, ['agent-1', agent] as const]) await round(user, stores);
  for (const { shared } of [one, two, agent]) {
    expect(await latestFigures(shared)).toMatchObject({ closed: 13 });
    await expect(shared.get('aggregate:lead-2')).rejects.toMatchObject({ status: 404 });
  }
  expect(await sum('lead-2', two)).toBeNull();
});

test('two browsers of one lead: the same sum is used everywhere, and nobody is asked to choose', async () => {
  const team = await makeTeam(couch.url, ['lead-1', ...AGENTS]);
  const members = AGENTS.map((user): Member => ({ user, role: 'agent', since: NOW }));
  const [desk, laptop] = [browserStores(), browserStores()];
  const sum = ({ shared }: typeof desk) =>
    writeFigures(team.wire('lead-1'), team.joined('lead-1'), shared, members, NOW);
  const round = (stores: typeof desk) =>
    goRound(team.wire('lead-1'), team.joined('lead-1'), stores, NO_ROUND_YET, { now: NOW, chance: 0 });
  const tell = (day: string) =>
    Promise.all(
      AGENTS.map((user) =>
        team.admin.json(`${ownDatabase(team.database, user)}/counters:${day}`, {
          method: 'PUT',
          body: JSON.stringify({ ...count([]), author: user, day, closed: 2 }),
        }),
      ),
    );
  await tell('2026-11-20');
  await sum(desk);
  await tell('2026-11-21');
  await sum(laptop);
  for (const stores of [desk, laptop, desk]) await round(stores);
  expect(await findConflicts(desk.shared)).toHaveLength(1);
  await sum(desk);
  for (const stores of [desk, laptop]) await round(stores);
  expect(await findConflicts(desk.shared)).toEqual([]);
  expect(await findConflicts(laptop.shared)).toEqual([]);
  expect(await latestFigures(desk.shared)).toEqual(await latestFigures(laptop.shared));
});

test('a server that goes away in the middle: half a team is not told as the whole; it is told another time', async () => {
  const team = await makeTeam(couch.url, ['lead-1', ...AGENTS]);
  for (const user of AGENTS)
    await team.admin.json(`${ownDatabase(team.database, user)}/counters:2026-11-20`, {
      method: 'PUT',
      body: JSON.stringify({ ...count([]), author: user, day: '2026-11-20', closed: 2 }),
    });
  const members = [...AGENTS, 'gone'].map((user): Member => ({ user, role: 'agent', since: NOW }));
  const { shared } = browserStores();
  const sum = () => writeFigures(team.wire('lead-1', 300), team.joined('lead-1'), shared, members, NOW);
  couch.behave(({ path }) => (path.includes('agent-4') ? { is: 'cut' } : null));
  await expect(sum()).rejects.toThrow('unreachable');
  couch.behave(() => null);
  expect(await sum()).toMatchObject({ closed: 12 });
});
