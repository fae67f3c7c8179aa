/** Scenarios of the team: what a lead has given, and giving them. */

import { tellSharedNews } from '../../shared-news.ts';
import { giveScenario, takeBackScenario, teamScenarios } from '../../team/scenarios.ts';
import { replica } from '../../team/store.ts';
import { joinedTeam } from '../team/kept.ts';
import { asLead } from '../team/lead.ts';
import { syncNow, syncOnOpening } from '../team/rounds.ts';
import { playable } from './kept.ts';

type Scenario = Awaited<ReturnType<typeof playable>>[number];

/** One's own, what the team has beside them, and whether whoever works here may give some. */
export async function scenarioShelf(): Promise<{ own: Scenario[]; team: Scenario[]; gives: boolean }> {
  const joined = await joinedTeam.getValue();
  if (!joined) return { own: await playable(), team: [], gives: false };
  syncOnOpening();
  const [own, team] = await Promise.all([playable(), teamScenarios(replica())]);
  return { own, team, gives: joined.role === 'lead' };
}

/** All that can be practised beside the built-in ones; one's own goes before the team's of the same id. */
export async function allScenarios(): Promise<Scenario[]> {
  const { own, team } = await scenarioShelf();
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...team.filter(({ id }) => !ids.has(id))];
}

/** @throws where whoever works here leads no team, or has no such scenario */
export async function giveToTeam(id: string): Promise<void> {
  const { user } = await asLead();
  const scenario = (await playable()).find((one) => one.id === id);
  if (!scenario) throw new Error('There is no such scenario.');
  await giveScenario(replica(), scenario, { by: user, at: new Date().toISOString() });
  await tellSharedNews();
  await syncNow();
}

/** @throws where whoever works here leads no team */
export async function takeFromTeam(id: string): Promise<void> {
  const { user } = await asLead();
  await takeBackScenario(replica(), id, { by: user, at: new Date().toISOString() });
  await tellSharedNews();
  await syncNow();
}
