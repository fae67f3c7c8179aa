import { read } from '../../lib/engine/read.ts';
import { answer } from '../../lib/training/practice.ts';
import { SCENARIOS } from '../../lib/training/scenarios/index.ts';
import { start } from '../../lib/training/talk.ts';
import { conversationFor } from '../../lib/training/thread.ts';
import { type Bench, time } from './support/bench.ts';

const LIMIT_MS = 20;
/** Second turns: the thread is as long as it mostly is. */
const TALKS = SCENARIOS.map((scenario) => {
  const [first = '', second = ''] = scenario.paths.excellent.replies;
  const practice = answer(start(scenario), first);
  // The page has read the talk when it showed it.
  return { practice, second, reading: read(conversationFor(practice)) };
});

export const bench: Bench = {
  id: 'training-turn',
  measure: 'training: a turn is judged, and the customer answers',
  unit: 'ms',
  budget: LIMIT_MS,
  async run() {
    const turn = (call: number) => {
      const talk = TALKS[call % TALKS.length];
      return talk && answer(talk.practice, `${talk.second} ${call}`, talk.reading);
    };
    return { figure: time(turn, { warmUp: 2 * TALKS.length, calls: 4 * TALKS.length }) };
  },
};
