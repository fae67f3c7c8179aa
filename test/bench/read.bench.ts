import vader from 'vader-sentiment';
import { readText } from '../../lib/engine/read.ts';
import { type Bench, time } from './support/bench.ts';
import { sixtyWords } from './support/texts.ts';

const TIMES_PEER = 1.5;
const OR_MS = 2;

export const bench: Bench = {
  id: 'read',
  measure: 'read, 60 words, warm',
  unit: 'ms',
  budget: ({ peer }) => Math.max(OR_MS, TIMES_PEER * (peer?.figure ?? 0)),
  async run() {
    const figure = time((call) => readText(sixtyWords(call)));
    const peer = time((call) => vader.SentimentIntensityAnalyzer.polarity_scores(sixtyWords(call)));
    return { figure, peer: { name: 'vader-sentiment', figure: peer } };
  },
};
