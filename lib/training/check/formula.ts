/** Conditions as what they say of the few things a review may find: each of them has a handful of values, and no more. */
import { GRADES, RUBRIC_POINTS } from '../../conversation.ts';
import type { Condition } from '../scenario.ts';

/** A thing that may be found, by name, and which of its values are allowed: bit 0 stands for the first, and so on. */
export interface Literal {
  key: string;
  allowed: number;
}
export type Formula = Literal | { all: readonly Formula[] } | { any: readonly Formula[] };

const NO = 0b01;
const YES = 0b10;
export const EITHER = 0b11;
/** Grades, and the points 0…3, have four values each. */
const FOUR = 0b1111;

const from = (least: number): number => FOUR & ~((1 << least) - 1);
const upTo = (most: number): number => FOUR & ((1 << (most + 1)) - 1);

export const phraseKey = (phrase: string): string => `says ${phrase}`;
/** The phrase that a name stands for; null where it stands for something else. */
export const phraseOf = (key: string): string | null => (key.startsWith('says ') ? key.slice('says '.length) : null);
/** All values that a thing may have. */
export const valuesOf = (key: string): number => (key === 'grade' || key.startsWith('point ') ? FOUR : EITHER);

const each = (keys: readonly string[] | undefined, name: (key: string) => string, allowed: number): Literal[] =>
  (keys ?? []).map((key) => ({ key: name(key), allowed }));
const ruleKey = (rule: string): string => `rule ${rule}`;

/** What a condition says; without one, nothing: every reply fulfils it. */
export function formulaOf(condition: Condition | undefined): Formula {
  const { grade, least, most, found, clean, says, silent, any, all, not } = condition ?? {};
  const points = RUBRIC_POINTS.flatMap((point) => [
    ...(least?.[point] === undefined ? [] : [{ key: `point ${point}`, allowed: from(least[point]) }]),
    ...(most?.[point] === undefined ? [] : [{ key: `point ${point}`, allowed: upTo(most[point]) }]),
  ]);
  return {
    all: [
      ...(grade?.least ? [{ key: 'grade', allowed: from(GRADES.indexOf(grade.least)) }] : []),
      ...(grade?.most ? [{ key: 'grade', allowed: upTo(GRADES.indexOf(grade.most)) }] : []),
      ...points,
      ...(found ? [{ any: each(found, ruleKey, YES) }] : []),
      ...each(clean, ruleKey, NO),
      ...(says ? [{ any: each(says, phraseKey, YES) }] : []),
      ...each(silent, phraseKey, NO),
      ...(any ? [{ any: any.map(formulaOf) }] : []),
      ...(all ?? []).map(formulaOf),
      ...(not ? [negated(formulaOf(not))] : []),
    ],
  };
}

/** What holds where this does not. */
export function negated(formula: Formula): Formula {
  if ('all' in formula) return { any: formula.all.map(negated) };
  if ('any' in formula) return { all: formula.any.map(negated) };
  return { key: formula.key, allowed: valuesOf(formula.key) & ~formula.allowed };
}

/** The names in a formula. */
export function keysIn(formula: Formula): string[] {
  if ('all' in formula) return formula.all.flatMap(keysIn);
  if ('any' in formula) return formula.any.flatMap(keysIn);
  return [formula.key];
}
