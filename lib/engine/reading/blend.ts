import { CAUSES, FEELINGS, SIGNALS } from '../../conversation.ts';
import { injusticesOf } from '../drivers/injustice.ts';
import { rulesOf, type Sums } from '../feelings/score.ts';
import { strengthOf } from '../signals/strength.ts';
import type { Heard } from '../table/hear.ts';
import { outputOf } from '../table/outputs.ts';
import { LOUDEST, poolOf } from '../table/pool.ts';
import constants from './blend.json' with { type: 'json' };
import type { Finding } from './evidence.ts';

/**
 * How the rules and the table are weighed for one name: log odds = base + rules × (strength of the rules' evidence) + plain × (what of it is
 * beyond {@link PLAIN}) + table × (the table's output). `shown` is the chance from which it is shown, `clear` and `strong` those of levels 2 and 3.
 * Fitted on our own messages by `npm run train`.
 */
export interface Weights {
  base: number;
  rules: number;
  plain: number;
  table: number;
  /** Of polarity alone: what praise counts beside how the text leans. */
  praise?: number;
  shown: number;
  clear?: number;
  strong?: number;
}

export const weights: Readonly<Record<string, Weights>> = constants;

export const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

/** What the rules' evidence for a name amounts to, feelings damped by number, facts as a noisy-or. */
export function ruleStrengths(findings: readonly Finding[]): Record<string, number> {
  const strengths: Record<string, number> = { ...rulesOf(findings) };
  for (const name of SIGNALS) strengths[name] = strengthOf(name, findings);
  for (const name of CAUSES) strengths[`cause:${name}`] = strengthOf(`cause:${name}`, findings);
  strengths.felt = strongestOf(rulesOf(findings));
  for (const [name, sum] of Object.entries(injusticesOf(findings))) strengths[`injustice:${name}`] = sum;
  return strengths;
}

/** The chance, 0…1, that a careful reader would name this, from the rules' evidence and what the table heard. */
export function chanceOf(name: string, rules: number, heard: readonly Heard[]): number {
  const weight = weights[name] as Weights;
  const table = heard.length === 0 ? SILENT : believed(heardOf(name, heard));
  const [strength, beyond] = ruled(rules);
  return sigmoid(weight.base + weight.rules * strength + weight.plain * beyond + weight.table * table);
}

/** From this strength on the rules speak plainly. */
const PLAIN = 0.45;

/** The rules' strength as it is weighed: within bounds, and what of it is plain. */
export function ruled(strength: number): [strength: number, beyond: number] {
  const bounded = Math.max(-0.5, Math.min(1.2, strength));
  return [bounded, Math.max(0, bounded - PLAIN)];
}

/** The table's output for a text that has no words for it to read; it never speaks more against a name, as what it has not heard of is not denied. */
const SILENT = -3;

/** What the table says of a name, as it is weighed. */
export const believed = (output: number) => Math.max(SILENT, output);

/** Rules' evidence under this is no word to point at. */
export const WORDED = 0.1;

/**
 * How many times likelier these must be where no word that a rule knows stands for them. What the table alone hears in them puzzled readers most: a
 * worry behind a question, joy behind a thank-you, a danger behind a baby or a boiler: of dangers that it alone held for barely likely, four in
 * five were none. Chosen on the calibrating half.
 */
const UNWORDED: Readonly<Record<string, number>> = {
  anger: 2,
  frustration: 1.5,
  disappointment: 1.25,
  anxiety: 1.75,
  embarrassment: 1.25,
  distrust: 1.25,
  relief: 1.25,
  joy: 1.5,
  urgency: 2,
  repeat_contact: 1.5,
  effort: 1.25,
  escalation: 1.5,
  vulnerability: 1.25,
  advocacy: 1.1,
  danger: 1.25,
};

/** Whether a name for which the rules have this much evidence is likely enough to be shown. */
export const isShown = (name: string, chance: number, rules: number) =>
  chance >= (weights[name] as Weights).shown * (rules > WORDED ? 1 : (UNWORDED[name] ?? 1));

/** What the table heard for an output, before squashing; nothing where it heard nothing. */
export const heardOf = (output: string, heard: readonly Heard[]) =>
  heard.length === 0 ? 0 : poolOf(heard, outputOf(output), output === 'lean' ? 0 : LOUDEST);

/** The sum of the feeling for which there is most evidence. */
export const strongestOf = (sums: Sums): number => Math.max(...FEELINGS.map((name) => sums[name]));
