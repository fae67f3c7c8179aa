import { parseKudos } from '../../schema/kudos.ts';
import { eraseKudos, keepKudos, listKudos } from '../../team/kudos.ts';
import { store } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { ME } from '../me.ts';

type KudosRequest = Extract<keyof Answers, `kudos.${string}`>;

/** What panels and pages ask about thanks among colleagues. */
export const kudosAnswers: Pick<Answers, KudosRequest> = {
  'kudos.give': async (asked) => keepKudos(store(), { ...parseKudos(asked), agent: ME, at: new Date().toISOString() }),
  'kudos.list': async () => ({ kudos: await listKudos(store()) }),
  'kudos.erase': async () => ({ erased: await eraseKudos(store()) }),
};
