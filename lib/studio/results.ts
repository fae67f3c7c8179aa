import { listFinished } from '../outcomes.ts';
import { startRatings } from './ratings/read.ts';

/** What the section on results works with. */
export const port = { listFinished, startRatings };
