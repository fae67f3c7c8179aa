import type { Bench } from './support/bench.ts';
import { busyTeam, seconds } from './support/team.ts';

const TEMPLATES = 200;
const TEAMS = [1, 10, 100];
const LIMIT_S = 60;

/** Seconds in which so many agents, all at the same moment, join a team; and in which all of them look again, with nothing new. */
async function together(many: number): Promise<{ first: number; again: number }> {
  const users = Array.from({ length: many }, (_, at) => `agent-${at}`);
  const { couch, round } = await busyTeam(users, TEMPLATES);
  try {
    let joined: Awaited<ReturnType<typeof round>>[] = [];
    const first = await seconds(async () => {
      joined = await Promise.all(users.map((user) => round(user)));
    });
    const again = await seconds(() => Promise.all(users.map((user, at) => round(user, joined[at]?.stores))));
    return { first, again };
  } finally {
    await couch.close();
  }
}

export const bench: Bench = {
  id: 'team-agents',
  measure: `${TEAMS.at(-1)} agents at once fetch ${TEMPLATES} documents each`,
  unit: 's',
  budget: LIMIT_S,
  run: async () => {
    const found: { first: number; again: number }[] = [];
    for (const many of TEAMS) found.push(await together(many));
    const note = TEAMS.map((many, at) => {
      const { first = 0, again = 0 } = found[at] ?? {};
      return `${many}: ${first.toFixed(2)} s, nothing new ${again.toFixed(2)} s`;
    }).join('; ');
    return { figure: found.at(-1)?.first ?? Number.POSITIVE_INFINITY, note };
  },
};
