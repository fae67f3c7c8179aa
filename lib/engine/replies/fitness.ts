import { fillingOf } from './slots.ts';
import type { Case, When } from './types.ts';

/** Kinds in which only wordings made for them may speak. */
const CAREFUL_KINDS: ReadonlySet<string> = new Set(['danger', 'grief', 'empty', 'foreign', 'nod', 'done', 'human']);

/** One condition: null when it is not asked for, else whether it holds and what it is worth. */
type Test = readonly [holds: boolean, points: number] | null;

/** How specific a wording is for this case; −1 when a condition fails. */
export function fitness(when: When, c: Case, role: string): number {
  if (isElsewhere(when, c, role) || !allowed(when, c)) return -1;
  let score = (when.needs?.length ?? 0) * 2 + (when.weight ?? 0);
  for (const test of testsOf(when, c, role)) {
    if (test === null) continue;
    if (!test[0]) return -1;
    score += test[1];
  }
  return score;
}

/** Most wordings are for another kind, approach, channel or topic; these cost next to nothing to ask. */
function isElsewhere(when: When, c: Case, role: string): boolean {
  return (
    when.kind?.includes(c.kind) === false ||
    when.approach?.includes(role) === false ||
    when.topic?.includes(c.spoken) === false ||
    when.channel?.includes(c.channel) === false ||
    when.feel?.includes(c.feel) === false
  );
}

function allowed(when: When, c: Case): boolean {
  if (CAREFUL_KINDS.has(c.kind) && when.kind === undefined && when.channel === undefined) return false;
  if (when.minLevel !== undefined && c.level < when.minLevel) return false;
  if (when.maxLevel !== undefined && c.level > when.maxLevel) return false;
  if (when.handover !== undefined && when.handover !== c.handover) return false;
  if (when.want !== undefined && (c.wanted === null || !when.want.includes(c.wanted.want))) return false;
  if (when.also !== undefined && (c.also === null || !when.also.includes(c.also))) return false;
  if (when.answered !== undefined && when.answered !== c.answered) return false;
  if (when.without?.some((signal) => c.signals.has(signal)) === true) return false;
  if (when.notOverlay?.some((overlay) => c.overlays.has(overlay)) === true) return false;
  if (when.needs?.some((slot) => fillingOf(slot, c) === null) === true) return false;
  return when.lacks?.some((slot) => fillingOf(slot, c) !== null) !== true;
}

function testsOf(when: When, c: Case, role: string): Test[] {
  return [
    one(when.kind, c.kind, 1),
    one(when.topic, c.spoken, narrow(when.topic, 6)),
    one(when.feel, c.feel, narrow(when.feel, 5)),
    anyOf(when.cause, c.causes, 5),
    one(when.injustice, c.injustice, 3),
    any(when.signal, c.signals, 4),
    any(when.overlay, c.overlays, 11),
    anyOf(when.motivator, c.motivators, 3),
    one(when.stage, c.stage, 2),
    one(when.hazard, c.hazard, 9),
    one(when.channel, c.channel, c.channel === 'social' ? 14 : 2),
    one(when.formality, c.persona.formality, 4),
    one(when.pace, c.persona.pace, 1),
    one(when.expertise, c.persona.expertise, 6),
    one(when.approach, role, 7),
  ];
}

function one<T>(list: readonly T[] | undefined, value: T | null, points: number): Test {
  return list === undefined ? null : [value !== null && list.includes(value), points];
}

function any<T>(list: readonly T[] | undefined, set: { has(value: T): boolean }, points: number): Test {
  return list === undefined ? null : [list.some((item) => set.has(item)), points];
}

function anyOf<T>(list: readonly T[] | undefined, found: readonly T[], points: number): Test {
  return list === undefined ? null : [list.some((item) => found.includes(item)), points];
}

/** A condition that many cases meet says less. */
function narrow(list: readonly unknown[] | undefined, points: number): number {
  return list !== undefined && list.length > 3 ? points / 2 : points;
}
