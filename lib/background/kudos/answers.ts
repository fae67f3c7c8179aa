import { parseKudos } from '../../schema/kudos.ts';
import { eraseKudos, keepKudos, listKudos } from '../../team/kudos.ts';
import { listMembers } from '../../team/members.ts';
import { replica, store } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { ME } from '../me.ts';
import { joinedTeam } from '../team/kept.ts';
import { lineTo } from '../team/rounds.ts';

type KudosRequest = Extract<keyof Answers, `kudos.${string}`>;

/** What panels and pages ask about thanks among colleagues. */
export const kudosAnswers: Pick<Answers, KudosRequest> = {
  'kudos.give': async (asked) => keepKudos(store(), { ...parseKudos(asked), agent: ME, at: new Date().toISOString() }),
  'kudos.list': async () => ({ kudos: await listKudos(store()) }),
  'kudos.team': async () => {
    const joined = await joinedTeam.getValue();
    if (joined?.role !== 'lead') return { kudos: null };
    const { fetchThanks } = await import('../../team/sync/thanked.ts');
    return { kudos: await fetchThanks(await lineTo(joined), joined, await listMembers(replica())) };
  },
  'kudos.erase': async () => ({ erased: await eraseKudos(store()) }),
};
