import type { Move } from '../../../conversation.ts';
import type { Wording } from '../types.ts';
import { ACKNOWLEDGE_ANY } from './acknowledge-any.ts';
import { ACKNOWLEDGE_AWKWARD } from './acknowledge-awkward.ts';
import { ACKNOWLEDGE_FRAMES } from './acknowledge-frames.ts';
import { ACKNOWLEDGE_GOODS } from './acknowledge-goods.ts';
import { ACKNOWLEDGE_HOT } from './acknowledge-hot.ts';
import { ACKNOWLEDGE_LETDOWN } from './acknowledge-letdown.ts';
import { ACKNOWLEDGE_LOST } from './acknowledge-lost.ts';
import { ACKNOWLEDGE_MONEY } from './acknowledge-money.ts';
import { ACKNOWLEDGE_PEOPLE } from './acknowledge-people.ts';
import { ACKNOWLEDGE_SHORT } from './acknowledge-short.ts';
import { ACKNOWLEDGE_TECH } from './acknowledge-tech.ts';
import { ACKNOWLEDGE_WORRY } from './acknowledge-worry.ts';
import { ACT_ASK } from './act-ask.ts';
import { ACT_CALM } from './act-calm.ts';
import { ACT_DONE } from './act-done.ts';
import { ACT_MOMENTS } from './act-moments.ts';
import { ACT_MONEY } from './act-money.ts';
import { ACT_ORDERS } from './act-orders.ts';
import { ACT_PEOPLE } from './act-people.ts';
import { ACT_SPECIAL } from './act-special.ts';
import { ACT_TECH } from './act-tech.ts';
import { ALSO } from './also.ts';
import { ANSWERS } from './answers.ts';
import { CLOSE } from './close.ts';
import { DANGER } from './danger.ts';
import { DECISION } from './decision.ts';
import { DETAILS } from './details.ts';
import { ECHO } from './echo.ts';
import { EXPLAIN } from './explain.ts';
import { NAMED } from './feelings-named.ts';
import { GREET } from './greet.ts';
import { GRIEF } from './grief.ts';
import { LIMIT } from './limit.ts';
import { LOST } from './lost.ts';
import { MISREAD } from './misread.ts';
import { NEXT } from './next.ts';
import { NOW } from './now.ts';
import { OWN } from './own.ts';
import { PRAISE } from './praise.ts';
import { PRAISE_TOLD } from './praise-told.ts';
import { PRODUCT } from './product.ts';
import { REACH } from './reach.ts';
import { SOCIAL } from './social.ts';
import { SPECIAL } from './special.ts';
import { TOUCH } from './touch.ts';
import { TOUCH_DRIVERS } from './touch-drivers.ts';
import { WANT_ANSWERS } from './want-answers.ts';
import { WANT_GOODS } from './want-goods.ts';
import { WANT_HELP } from './want-help.ts';
import { WANT_MONEY } from './want-money.ts';

/** Every wording there is. A new file of wordings is added here and nowhere else. */
export const WORDINGS: readonly Wording[] = [
  ...GREET,
  ...MISREAD,
  ...ACKNOWLEDGE_HOT,
  ...ACKNOWLEDGE_LETDOWN,
  ...ACKNOWLEDGE_WORRY,
  ...ACKNOWLEDGE_LOST,
  ...ACKNOWLEDGE_AWKWARD,
  ...ACKNOWLEDGE_ANY,
  ...ACKNOWLEDGE_FRAMES,
  ...ACKNOWLEDGE_GOODS,
  ...ACKNOWLEDGE_MONEY,
  ...ACKNOWLEDGE_TECH,
  ...ACKNOWLEDGE_PEOPLE,
  ...ACKNOWLEDGE_SHORT,
  ...OWN,
  ...EXPLAIN,
  ...ACT_ORDERS,
  ...ACT_MONEY,
  ...ACT_TECH,
  ...ACT_PEOPLE,
  ...REACH,
  ...DECISION,
  ...PRODUCT,
  ...ACT_ASK,
  ...ACT_CALM,
  ...ACT_SPECIAL,
  ...ACT_MOMENTS,
  ...ACT_DONE,
  ...ANSWERS,
  ...TOUCH,
  ...TOUCH_DRIVERS,
  ...NEXT,
  ...CLOSE,
  ...PRAISE,
  ...PRAISE_TOLD,
  ...LOST,
  ...GRIEF,
  ...DANGER,
  ...SPECIAL,
  ...SOCIAL,
];

/** Answers to what was asked for, by request: they stand only where `wants` finds one. */
export const WANTED: readonly Wording[] = [...WANT_MONEY, ...WANT_GOODS, ...WANT_HELP, ...WANT_ANSWERS];

const BY_MOVE = new Map<Move, Wording[]>();
for (const wording of WORDINGS) BY_MOVE.set(wording.move, [...(BY_MOVE.get(wording.move) ?? []), wording]);

export function wordingsOf(move: Move): readonly Wording[] {
  return BY_MOVE.get(move) ?? [];
}

export { ALSO, DETAILS, ECHO, LIMIT, NAMED, NOW };
