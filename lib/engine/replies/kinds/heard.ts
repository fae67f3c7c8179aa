import { chancesIn } from '../hearing/chances.ts';
import { tableOf } from '../hearing/written.ts';
import table from './table.json' with { type: 'json' };

/** The kinds that words may speak for; `other` is chatter, or an insult without a matter. */
export const HEARD = ['trouble', 'ask', 'praise', 'done', 'idea', 'leave', 'danger', 'grief', 'other'] as const;

const SHIPPED = tableOf(table);

/** How likely each of these kinds is by the words of a turn alone, in their order. */
export const kindChances = (turn: string): number[] => chancesIn(turn, SHIPPED);

/** Less likely than this is as good as not. */
const LEAST = 0.01;
const MOST = -Math.log(LEAST);

/** Chances as cues, each from 0 for none to 1 for sure, as even steps of doubt. */
export const heardCues = (chances: readonly number[]): [cue: string, value: number][] =>
  HEARD.map((kind, at) => [`heard:${kind}`, 1 + Math.log(Math.max(LEAST, chances[at] as number)) / MOST]);
