import { CAUSES, type Cause, type Injustice, SIGNALS, type Signal, type Weighted } from '../../conversation.ts';
import { injusticesOf } from '../drivers/injustice.ts';
import { strengthOf } from '../signals/strength.ts';
import type { Heard } from '../table/hear.ts';
import { chanceOf, isShown, type Weights, WORDED, weights } from './blend.ts';
import type { Finding } from './evidence.ts';
import { isTold } from './told.ts';

const round = (value: number) => Math.round(value * 1000) / 1000;

/** A danger in words this plain is shown whatever else the message is about. */
const PLAIN_DANGER = 0.55;

/** The chance of a signal or cause; where it is told in so many words, no less than those words weigh. */
function factChance(name: Signal | `cause:${Cause}`, findings: readonly Finding[], heard: readonly Heard[]): number {
  const told = findings.filter(
    (finding) =>
      finding.for === name && (isTold(finding.rule) || (name === 'danger' && finding.weight >= PLAIN_DANGER)),
  );
  return Math.max(chanceOf(name, strengthOf(name, findings), heard), ...told.map(({ weight }) => weight));
}

/** Whether no word of theirs tells of a danger, and what they fear for is an account, a payment or a parcel. */
const isOfMoney = (findings: readonly Finding[]) =>
  strengthOf('danger', findings) <= WORDED && findings.some(({ for: name }) => name === 'motivator:security');

/** How strong a signal is, null where it is not to be shown. */
function shownAs(name: Signal, findings: readonly Finding[], heard: readonly Heard[]): number | null {
  const strength = round(factChance(name, findings, heard));
  if (!isShown(name, strength, strengthOf(name, findings))) return null;
  return name === 'danger' && isOfMoney(findings) ? null : strength;
}

/** Whether they tell of a danger. */
export const isDanger = (findings: readonly Finding[], heard: readonly Heard[]): boolean =>
  shownAs('danger', findings, heard) !== null;

/** The signals to show, strongest first. */
export function signalsIn(findings: readonly Finding[], heard: readonly Heard[]): Weighted<Signal>[] {
  const shown: Weighted<Signal>[] = [];
  for (const name of SIGNALS) {
    const strength = shownAs(name, findings, heard);
    if (strength !== null) shown.push({ name, strength });
  }
  return shown.sort((one, other) => other.strength - one.strength);
}

/** The causes to show, likeliest first. */
export function causesIn(findings: readonly Finding[], heard: readonly Heard[]): Cause[] {
  return CAUSES.map((name) => {
    return { name, chance: factChance(`cause:${name}`, findings, heard) };
  })
    .filter(({ name, chance }) => isShown(`cause:${name}`, chance, 1))
    .sort((one, other) => other.chance - one.chance)
    .map(({ name }) => name);
}

/** The injustice named most, `none` where none is likely. */
export function injusticeIn(findings: readonly Finding[], heard: readonly Heard[]): Injustice {
  const sums = injusticesOf(findings);
  let best: Injustice = 'none';
  let most = 1;
  for (const name of ['respect', 'process', 'outcome'] as const) {
    const chance = chanceOf(`injustice:${name}`, sums[name], heard);
    const share = chance / (weights[`injustice:${name}`] as Weights).shown;
    if (share >= most) {
      most = share;
      best = name;
    }
  }
  return best;
}
