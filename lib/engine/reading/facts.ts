import { CAUSES, type Cause, type Injustice, SIGNALS, type Signal, type Weighted } from '../../conversation.ts';
import { injusticesOf } from '../drivers/injustice.ts';
import { strengthOf } from '../signals/strength.ts';
import type { Heard } from '../table/hear.ts';
import { AS_TOLD, chanceOf, isShown, type Weights, weights } from './blend.ts';
import type { Finding } from './evidence.ts';

const round = (value: number) => Math.round(value * 1000) / 1000;

/** The signals to show, strongest first. */
export function signalsIn(findings: readonly Finding[], heard: readonly Heard[]): Weighted<Signal>[] {
  return SIGNALS.map((name) => ({ name, strength: round(chanceOf(name, strengthOf(name, findings), heard)) }))
    .filter(
      ({ name, strength }) =>
        isShown(name, strength) || findings.some((finding) => finding.for === name && AS_TOLD.test(finding.rule)),
    )
    .sort((one, other) => other.strength - one.strength);
}

/** The causes to show, likeliest first. */
export function causesIn(findings: readonly Finding[], heard: readonly Heard[]): Cause[] {
  return CAUSES.map((name) => {
    const chance = chanceOf(`cause:${name}`, strengthOf(`cause:${name}`, findings), heard);
    return { name, chance };
  })
    .filter(({ name, chance }) => isShown(`cause:${name}`, chance))
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
