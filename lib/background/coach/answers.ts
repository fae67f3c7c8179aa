import type { CoachSettings } from '../../coach.ts';
import { isOff } from '../../managed-kept.ts';
import type { Answers } from '../answer.ts';
import { noteHeat } from './heat.ts';
import { changeSettings, coachSettings, eraseWrong, ignore, ignoredWords, keepWrong, keptWrong } from './kept.ts';

type CoachKind = Extract<keyof Answers, `coach.${string}`>;

/** Where the organisation has switched the coach off. */
const SILENT: CoachSettings = { on: false, pause: false, breath: false };

/** What panels and pages ask about the coach. */
export const coachAnswers: Pick<Answers, CoachKind> = {
  'coach.start': async () => ({
    settings: (await isOff('coach')) ? SILENT : await coachSettings.getValue(),
    ignored: await ignoredWords.getValue(),
  }),
  'coach.set': async (change) => {
    if (await isOff('coach')) throw new Error('Your organisation has switched this off.');
    await changeSettings(change);
    return null;
  },
  'coach.ignore': async (wish) => {
    await ignore(wish);
    return null;
  },
  'coach.wrong': async (finding) => {
    await keepWrong(finding);
    return null;
  },
  'coach.wrong_list': async () => ({ kept: await keptWrong() }),
  'coach.wrong_erase': async () => {
    await eraseWrong();
    return null;
  },
  'coach.heat': async ({ ticket }, { origin }) => ({ breath: await noteHeat(origin, ticket) }),
};
