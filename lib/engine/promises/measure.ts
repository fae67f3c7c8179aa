import { HOME, type PromiseCase, SENT } from './cases.ts';
import { promisesIn } from './promises.ts';

/** How well promises are found in written sentences. Shares, 0…1. */
export interface Measured {
  precision: number;
  recall: number;
  /** Of those found at the right time: the right kind. */
  kinds: number;
  /** What went wrong, one line each. */
  wrong: string[];
}

/** A promise is right where its time is. */
export function measured(cases: readonly PromiseCase[]): Measured {
  let right = 0;
  let kinds = 0;
  let given = 0;
  let wanted = 0;
  const wrong: string[] = [];
  for (const { said, finds, now = SENT, zone = HOME } of cases) {
    const found = promisesIn(said, now, zone);
    given += found.length;
    wanted += finds.length;
    const rest = [...found];
    for (const expected of finds) {
      const at = rest.findIndex(
        ({ due, sure }) => due.startsWith(expected.due) && (expected.sure === undefined || expected.sure === sure),
      );
      const [hit] = at < 0 ? [] : rest.splice(at, 1);
      if (hit) right += 1;
      else wrong.push(`missed ${expected.due}: ${said} → ${JSON.stringify(found.map(({ due, sure }) => [due, sure]))}`);
      if (hit?.what === expected.what) kinds += 1;
      else if (hit) wrong.push(`${hit.what} for ${expected.what}: ${said}`);
    }
    for (const { due, quote } of rest) if (finds.length === 0) wrong.push(`found ${due}: ${quote}`);
  }
  return { precision: right / given, recall: right / wanted, kinds: kinds / right, wrong };
}
