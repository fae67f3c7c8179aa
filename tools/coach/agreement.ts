import { COACH_RULES, GRADES } from '../../lib/conversation.ts';
import { f1Of, kappaOf } from '../../test/bench/coach/metrics.ts';
import { opinionsOf, READERS, type Reader } from '../../test/coach/readers.ts';
import { line } from '../feelings/line.ts';

/** How far the people who graded the set agree, pair by pair: what no judge can be asked to surpass. */
export function agreementLines(): string[] {
  const pairs = READERS.flatMap((one, at) => READERS.slice(at + 1).map((other) => [one, other] as const));
  return [
    line('', 'same', 'kappa', 'flaws F1'),
    ...pairs.map(([one, other]) => line(`${one} and ${other}`, ...agreementOf(one, other))),
  ];
}

function agreementOf(one: Reader, other: Reader): [same: number, kappa: number, flaws: number] {
  const theirs = opinionsOf(other);
  const both = [...opinionsOf(one)].flatMap(([id, said]) => {
    const also = theirs.get(id);
    return also ? [{ said, also }] : [];
  });
  const grades = both.map(({ said, also }) => [GRADES.indexOf(said.grade), GRADES.indexOf(also.grade)] as const);
  const flaws = COACH_RULES.map((rule) =>
    f1Of(both.map(({ said, also }) => ({ said: said.flaws.includes(rule), is: also.flaws.includes(rule) }))),
  );
  return [
    grades.filter(([a, b]) => a === b).length / both.length,
    kappaOf(grades),
    flaws.reduce((sum, f1) => sum + f1, 0) / flaws.length,
  ];
}
