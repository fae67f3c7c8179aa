import { NO_ROUND_YET } from '../../../lib/team/sync/no-round.ts';
import { goRound, type Stores } from '../../../lib/team/sync/round.ts';
import { startCouch } from '../../support/couch/server.ts';
import { browserStores } from '../../support/couch/stores.ts';
import { makeTeam } from '../../support/couch/team.ts';

/** What a template of the library takes, about. */
const BODY = 'Thank you for telling us, {{ customer.first_name }}. '.repeat(20);

/** A team on a server of this machine whose leads have published so many templates. */
export async function busyTeam(users: readonly string[], templates: number) {
  const couch = await startCouch();
  const team = await makeTeam(couch.url, users);
  const docs = Array.from({ length: templates }, (_, at) => ({
    _id: `template:${at}`,
    title: `One of many ${at}`,
    body: BODY,
  }));
  for (let at = 0; at < docs.length; at += 1000) {
    const some = { docs: docs.slice(at, at + 1000) };
    await team.admin.json(`${team.database}/_bulk_docs`, { method: 'POST', body: JSON.stringify(some) });
  }
  const round = async (user: string, stores: Stores = browserStores()) => {
    const moment = { now: new Date().toISOString(), chance: 0 };
    const done = await goRound(team.wire(user), team.joined(user), stores, NO_ROUND_YET, moment);
    if (done.state.trouble) throw new Error(`The round ended with: ${done.state.trouble}`);
    return { ...done, stores };
  };
  return { couch, round };
}

export const seconds = async (step: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await step();
  return (performance.now() - from) / 1000;
};
