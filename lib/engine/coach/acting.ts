import type { Facts } from './facts.ts';
import { acts, type Mark } from './marks.ts';

/** What the draft does for them. */
export interface Action {
  /** 0 nothing, 1 only noted or told how, 2 a step, 3 a step of ours with its time or a choice. */
  level: number;
  mark: Mark | null;
  steps: number;
}

/** The step that does most for them. */
export function actionOf({ customer, marks }: Facts): Action {
  let best: Action = { level: 0, mark: null, steps: 0 };
  let steps = 0;
  const calm = !customer.upset;
  for (const mark of marks) {
    if (acts(mark)) steps += 1;
    const level = levelOf(mark, calm);
    if (level > best.level) best = { level, mark, steps: 0 };
  }
  return { ...best, steps };
}

const held = (mark: Mark): number => mark.echoed + mark.facts;
const moves = (mark: Mark): boolean => mark.done || mark.will;

/** What a sentence does, what does most first; the second figure is for one who is upset, and wants more than words. */
const LEVELS: readonly (readonly [is: (mark: Mark) => boolean, calm: number, upset: number])[] = [
  [(mark) => moves(mark) && (mark.time || mark.choice), 3, 3],
  [(mark) => mark.done, 2.4, 2.4],
  [(mark) => mark.will, 2, 2],
  [(mark) => mark.comes && mark.time, 2, 2],
  [(mark) => mark.comes, 1.6, 1.6],
  [(mark) => mark.choice && held(mark) > 0, 2, 1.4],
  [(mark) => mark.urgent, 2, 2],
  [(mark) => mark.guides && held(mark) > 3, 2, 1.9],
  [(mark) => mark.guides && held(mark) > 1, 2, 1],
  [(mark) => mark.weak && mark.time, 1.2, 1.2],
  [(mark) => mark.weak, 0.7, 0.7],
  [(mark) => mark.guides, 0.8, 0.8],
];

function levelOf(mark: Mark, calm: boolean): number {
  const [, still = 0, hot = 0] = LEVELS.find(([is]) => is(mark)) ?? [];
  return calm ? still : hot;
}
