import type { Cause, Reading } from '../../../conversation.ts';
import type { Echo } from '../echo.ts';
import { GONE_WRONG } from '../topics.ts';
import type { Kind, Topic } from '../types.ts';

/** What is known of a turn when the kind of answer is chosen. */
export interface Cues {
  turn: string;
  reading: Reading;
  topic: Topic;
  causes: readonly Cause[];
  echo: Echo;
}

/** All that may say which kind of answer is due, each by its name with its strength, 0…1 (the side of the text −1…1). */
export function cuesOf(ruled: Kind, { turn, reading, topic, causes, echo }: Cues): Map<string, number> {
  const { polarity, sure, headline, stage, injustice, feelings, signals } = reading;
  const cues = new Map<string, number>([
    [`ruled:${ruled}`, 1],
    [`headline:${headline}`, 1],
    [`topic:${topic}`, 1],
    [`stage:${stage}`, 1],
    [`injustice:${injustice}`, 1],
    [`task:${echo.task?.kind ?? 'none'}`, 1],
    ['side', polarity],
    ['for', Math.max(0, polarity)],
    ['sure', sure ? 1 : 0],
    ['question', turn.includes('?') ? 1 : 0],
    ['wrong', GONE_WRONG.test(turn) ? 1 : 0],
    ['fact', echo.fact === null ? 0 : 1],
    ['waiting', echo.waiting === null ? 0 : 1],
    ['staff', echo.staff === null ? 0 : 1],
  ]);
  for (const { name, level } of feelings) cues.set(`feeling:${name}`, level / 3);
  for (const { name } of signals) cues.set(`signal:${name}`, 1);
  for (const cause of causes) cues.set(`cause:${cause}`, 1);
  return cues;
}
