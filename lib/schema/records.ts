/** What the training page asks about a record store. */
import * as v from 'valibot';
import type { ToldResult, WantedStore } from '../records.ts';
import { MOST_RESULTS, ResultSchema } from './progress.ts';

const short = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

const WantedSchema = v.object({
  url: v.pipe(
    short(500),
    v.url(),
    v.transform((url) => url.replace(/\/+$/, '').replace(/\/statements$/, '')),
  ),
  key: short(300),
  secret: short(300),
  who: short(120),
});

const ToldSchema = v.pipe(v.array(v.object({ result: ResultSchema, title: short(200) })), v.maxLength(MOST_RESULTS));

/** @throws ValiError */
export const parseWantedStore = (value: unknown): WantedStore => v.parse(WantedSchema, value);
/** @throws ValiError */
export const parseTold = (value: unknown): ToldResult[] => v.parse(ToldSchema, value);
