import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import wink from 'wink-sentiment';
import { readText } from '../../../lib/engine/read.ts';

/** Something that gives a text one number for how it leans; 0 is neither. */
export interface Reader {
  name: string;
  lean(text: string): number;
}

const afinn = new Sentiment();

/** This engine and the tools that also run in a browser. */
export const READERS: readonly Reader[] = [
  { name: 'attune', lean: (text) => readText(text).polarity },
  { name: 'vader-sentiment', lean: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound },
  { name: 'sentiment', lean: (text) => afinn.analyze(text).comparative },
  { name: 'wink-sentiment', lean: (text) => wink(text).normalizedScore },
];
