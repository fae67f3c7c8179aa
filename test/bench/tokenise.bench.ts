import one from 'compromise/one';
import vader from 'vader-sentiment';
import { type Bench, time } from './support/bench.ts';
import { sixtyWords } from './support/texts.ts';

/** The floor under `read`: what splitting the words alone costs. */
export const bench: Bench = {
  id: 'tokenise',
  measure: "compromise's tokeniser alone, 60 words",
  unit: 'ms',
  budget: ({ peer }) => Math.max(1, 1.5 * (peer?.figure ?? 0)),
  async run() {
    const figure = time((call) => one.tokenize(sixtyWords(call)));
    const peer = time((call) => vader.SentimentIntensityAnalyzer.polarity_scores(sixtyWords(call)));
    return { figure, peer: { name: 'vader-sentiment', figure: peer } };
  },
};
