import type { Injustice } from '../../conversation.ts';
import type { Facts } from './facts.ts';
import type { Mark } from './marks.ts';
import { says } from './phrase.ts';

/** What answers each wrong. */
const ANSWERS: Readonly<Record<Exclude<Injustice, 'none'>, string>> = {
  outcome:
    '(?:refund[^ ]*|replac[^ ]*|credit[^ ]*|repair[^ ]*|fix[^ ]*|restor[^ ]*|revers[^ ]*|correct[^ ]*|compensat[^ ]*|new one|another one|money back|waiv[^ ]*|cancel[^ ]*|send[^ ]*|sent|deliver[^ ]*|free|pay|paid|pays|keep|back in|back on|recover[^ ]*|swap[^ ]*|rebook[^ ]*|remov[^ ]*|collect[^ ]*|cover[^ ]*|works?|yours|books?|booked|comes|arrives|charged|owe)',
  process:
    '(?:wait[^ ]*|weeks?|days?|hours?|months?|times?|calls?|emails?|messages?|letters?|nobody|no one|answer[^ ]*|passed (?:around|from|between)|repeat[^ ]*|again|myself|personally|my (?:direct|desk|own)|come[s]? (?:straight )?to me|until it is|stay(?:ing)? with|i will (?:call|ring|write|email|tell|watch|stay|keep|check)|because|happened|delay[^ ]*|late|slow|long|menu|queue|stuck|unassigned|never (?:reached|read|given|assigned|answered)|should have|chas[^ ]*|hold|second|third|visits?|promis[^ ]*|explain[^ ]*)',
  respect:
    '(?:treat[^ ]*|rude[^ ]*|spoke[n]?|said|told|tone|words|manner|respect[^ ]*|manager|colleague|behav[^ ]*|listen[^ ]*|should (?:not|never)|never|deserve[^ ]*|nobody should|no one should|apolog[^ ]*|sorry|ashamed|wrong of|hurt[^ ]*|insult[^ ]*|laugh[^ ]*|accus[^ ]*|believe you|take (?:it|this) up|training|unacceptable|shame|humiliat[^ ]*|right to)',
};

/** How far the wrong they name is answered, 0…3, and whether another is. */
export function fairness({ customer, marks }: Facts): { level: number; mark: Mark | null; other: boolean } {
  const { injustice } = customer.reading;
  if (injustice === 'none') return { level: 0, mark: null, other: false };
  let level = 0;
  let best: Mark | null = null;
  let other = false;
  for (const mark of marks) {
    if (!says(mark.line, ANSWERS[injustice])) {
      if (mark.done || mark.will || mark.comes || mark.thanks || mark.sorry) other = true;
      continue;
    }
    const here = levelOf(mark, injustice);
    if (here > level) {
      level = here;
      best = mark;
    }
  }
  return { level, mark: best, other };
}

const hears = (mark: Mark): boolean => mark.owns || mark.sorry || mark.feels || mark.why || mark.recap;
const moves = (mark: Mark): boolean => mark.done || mark.will || mark.comes;

type Levels = readonly (readonly [is: (mark: Mark) => boolean, level: number])[];

/** How far a sentence that speaks of the wrong answers it, best first. */
const OUTCOME: Levels = [
  [(mark) => moves(mark) && (mark.time || mark.done), 3],
  [moves, 2],
  [(mark) => mark.choice, 1.5],
  [hears, 0.7],
  [() => true, 0.3],
];
const TREATED: Levels = [
  [(mark) => hears(mark) && mark.echoed > 0 && (mark.owns || mark.why || moves(mark)), 3],
  [(mark) => hears(mark) && mark.echoed > 0, 2],
];
const PROCESS: Levels = [...TREATED, [(mark) => moves(mark) && (mark.time || mark.mine), 2]];
const REST: Levels = [
  [hears, 1.2],
  [moves, 1],
  [() => true, 0.2],
];
const LEVELS: Readonly<Record<Exclude<Injustice, 'none'>, Levels>> = {
  outcome: OUTCOME,
  process: [...PROCESS, ...REST],
  respect: [...TREATED, ...REST],
};

const levelOf = (mark: Mark, injustice: Exclude<Injustice, 'none'>): number =>
  LEVELS[injustice].find(([is]) => is(mark))?.[1] ?? 0;
