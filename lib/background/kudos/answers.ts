import { parseHeard, parseKudos, parseSide } from '../../schema/kudos.ts';
import {
  eraseKudos,
  eraseReceived,
  keepKudos,
  listKudos,
  listReceived,
  markHeardKudos,
  unheardKudos,
} from '../../team/kudos.ts';
import { listMembers } from '../../team/members.ts';
import { replica, store } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { ME } from '../me.ts';
import { joinedTeam } from '../team/kept.ts';
import { syncNow } from '../team/rounds.ts';
import { teamThanks } from './team.ts';

type KudosRequest = Extract<keyof Answers, `kudos.${string}`>;

/** What panels and pages ask about thanks among colleagues. */
export const kudosAnswers: Pick<Answers, KudosRequest> = {
  'kudos.give': async (asked) => {
    const given = await keepKudos(store(), { ...parseKudos(asked), agent: ME, at: new Date().toISOString() });
    syncNow().catch(() => undefined); // kept, and told with a later round
    return given;
  },
  'kudos.list': async () => ({ kudos: await listKudos(store()) }),
  'kudos.team': async () => ({ team: await teamThanks() }),
  'kudos.received': async () => ({ received: (await joinedTeam.getValue()) ? await listReceived(store()) : null }),
  'kudos.news': async () => {
    const joined = await joinedTeam.getValue();
    if (!joined) return { colleagues: [], received: [] };
    const others = (await listMembers(replica())).map(({ user }) => user).filter((user) => user !== joined.user);
    return { colleagues: others, received: await unheardKudos(store()) };
  },
  'kudos.heard': async (asked) => {
    await markHeardKudos(store(), parseHeard(asked).ids);
    return null;
  },
  'kudos.erase': async (asked) => ({
    erased: parseSide(asked).which === 'given' ? await eraseKudos(store()) : await eraseReceived(store()),
  }),
};
