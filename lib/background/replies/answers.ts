import { isOff } from '../../managed-kept.ts';
import type { Answers } from '../answer.ts';
import { countFits, eraseFits, keepFit, recallFit } from './fits.ts';
import { eraseHabits, habits, learn } from './habits.ts';

type ReplyKind = Extract<keyof Answers, `habits.${string}` | `fit.${string}`>;

/** What panels and pages ask about replies: what the agent does with wordings, and says of customers. */
export const replyAnswers: Pick<Answers, ReplyKind> = {
  'habits.learn': async ({ lessons }) => {
    if (!(await isOff('learning'))) await learn(lessons);
    return null;
  },
  'habits.list': async () => ({ habits: (await isOff('learning')) ? {} : await habits.getValue() }),
  'habits.erase': async () => {
    await eraseHabits();
    return null;
  },
  'fit.keep': async ({ fit, ...place }, { origin }) => ({ scope: await keepFit(origin, place, fit) }),
  'fit.recall': async (place, { origin }) => ({ fit: await recallFit(origin, place) }),
  'fit.count': async () => ({ kept: await countFits() }),
  'fit.erase': async () => {
    await eraseFits();
    return null;
  },
};
