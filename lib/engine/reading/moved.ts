import { isFeeling, isGood } from '../feelings/kinds.ts';
import type { Finding } from './evidence.ts';

const TEARS = 'sadness.crying';
/** Praise or joy that tears can come from; trouble that they more likely come from. */
const MOVING = 0.35;
const TROUBLING = 0.2;

/** Tears beside praise and no trouble at all are happy ones. */
export function withHappyTears(findings: readonly Finding[]): Finding[] {
  const tears = findings.some((each) => each.rule === TEARS && each.weight > 0);
  if (!tears) return [...findings];
  const moving = findings.some((each) => isGood(each.for) && each.weight >= MOVING);
  const troubling = findings.some(
    (each) =>
      each.rule !== TEARS &&
      each.weight >= TROUBLING &&
      ((isFeeling(each.for) && !isGood(each.for)) || /^(cause:|danger|vulnerability|abuse)/.test(each.for)),
  );
  if (!moving || troubling) return [...findings];
  return findings.map((each) =>
    each.rule === TEARS ? { ...each, for: 'joy', rule: 'joy.happy_tears', reason: 'Was moved to tears by it' } : each,
  );
}
