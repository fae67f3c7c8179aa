import type { Bench } from './support/bench.ts';
import { busyTeam, seconds } from './support/team.ts';

const COUNT = 10_000;
const LIMIT_S = 20;

export const bench: Bench = {
  id: 'team-documents',
  measure: `an agent fetches ${COUNT} documents of the team`,
  unit: 's',
  budget: LIMIT_S,
  run: async () => {
    const { couch, round } = await busyTeam(['agent-1'], COUNT);
    let fetched = 0;
    const figure = await seconds(async () => {
      fetched = (await round('agent-1')).fetched;
    }).finally(couch.close);
    if (fetched < COUNT) throw new Error(`${fetched} documents came, and not ${COUNT}.`);
    return { figure, note: 'memory on both ends' };
  },
};
