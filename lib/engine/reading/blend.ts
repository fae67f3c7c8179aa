import {
  CAUSES,
  type Cause,
  FEELINGS,
  type Feeling,
  type Injustice,
  SIGNALS,
  type Signal,
  type Weighted,
} from '../../conversation.ts';
import { injusticesOf } from '../drivers/injustice.ts';
import { GOOD, TROUBLE } from '../feelings/kinds.ts';
import { noSums, rulesOf, type Sums } from '../feelings/score.ts';
import { strengthOf } from '../signals/strength.ts';
import type { Heard } from '../table/hear.ts';
import { outputOf } from '../table/outputs.ts';
import { poolOf } from '../table/pool.ts';
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

const weights: Readonly<Record<string, Weights>> = constants;

/** Sums of evidence at which a feeling is slight, clear, strong; see `score.ts`. */
const SHOWN = 0.3;
const CLEAR = 0.6;
const STRONG = 0.95;
const MOST = 1.4;
/** What a feeling amounts to at most in a text in which nothing seems to be felt: too little to show. */
const UNFELT = 0.25;
/** What the thread tells of a feeling shows it, and a little more. */
const TOLD = 1.1;
/** A feeling likelier than not is shown all the same. */
export const LIKELY = 0.5;
/** Where something is felt this surely, the likeliest feeling is named, be it less likely than it would else have to be; but not a wild guess. */
const SURELY = 0.85;
const WILD = 0.2;

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

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

const isShown = (name: string, chance: number) => chance >= (weights[name] as Weights).shown;
const round = (value: number) => Math.round(value * 1000) / 1000;

/** What another language says, or the thread before, the table has not heard: the rules are believed as they stand. */
const UNHEARD = /\.(words_[a-z]{2}|thread)$/;

/** The signals to show, strongest first. */
export function signalsIn(findings: readonly Finding[], heard: readonly Heard[]): Weighted<Signal>[] {
  return SIGNALS.map((name) => ({ name, strength: round(chanceOf(name, strengthOf(name, findings), heard)) }))
    .filter(
      ({ name, strength }) =>
        isShown(name, strength) || findings.some((finding) => finding.for === name && UNHEARD.test(finding.rule)),
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

/** −1…1 from how the rules' evidence leans and what the table heard for and against us. */
export function leanIn(balance: number, heard: readonly Heard[]): number {
  const { base, rules, table, praise = 0 } = weights.polarity as Weights;
  const lean =
    2 * sigmoid(base + rules * balance + table * heardOf('lean', heard) + praise * heardOf('praise', heard)) - 1;
  return lean * (FAINT + (1 - FAINT) * Math.max(leaningAtAll(heard), Math.min(1, Math.abs(balance))));
}

/** What the table heard for an output, before squashing; nothing where it heard nothing. */
const heardOf = (output: string, heard: readonly Heard[]) =>
  heard.length === 0
    ? 0
    : poolOf(
        heard.map(({ scores }) => scores),
        outputOf(output),
      );

/** What is left of a lean in a text that seems to lean to no side. */
const FAINT = 0.1;

/** How likely the table takes a text to be for or against us at all. */
function leaningAtAll(heard: readonly Heard[]): number {
  if (heard.length === 0) return 0;
  const neither = ['positive', 'negative'].map((name) => 1 - sigmoid(heardOf(name, heard)));
  return 1 - neither.reduce((product, each) => product * each, 1);
}

export const strongestOf = (sums: Sums): number => Math.max(...FEELINGS.map((name) => sums[name]));

/** Chances of all feelings, and the same as sums of evidence on the scale of `score.ts`; where the table heard nothing, those of the rules. */
export function feltIn(findings: readonly Finding[], heard: readonly Heard[]): { chances: Sums; sums: Sums } {
  const rules = rulesOf(findings);
  const feltChance = chanceOf('felt', strongestOf(rules), heard);
  const felt = isShown('felt', feltChance);
  const chances = noSums();
  const sums = noSums();
  for (const name of FEELINGS) {
    const told = findings.some((finding) => finding.for === name && UNHEARD.test(finding.rule));
    chances[name] = Math.max(chanceOf(name, rules[name], heard), told ? TOLD * (weights[name] as Weights).shown : 0);
    const sum = sumOf(name, chances[name]);
    if (heard.length === 0) sums[name] = rules[name];
    else sums[name] = felt || told || chances[name] >= LIKELY ? sum : Math.min(sum, UNFELT);
  }
  const likeliest = likeliestOf(chances, sideOf(heard));
  const named = feltChance >= SURELY && chances[likeliest] >= WILD && strongestOf(sums) < SHOWN;
  if (heard.length > 0 && named) sums[likeliest] = SHOWN;
  return { chances, sums };
}

/** From this lean on, for us or against us, a text that seems to feel something is taken to feel what goes with it. */
const LEANS = 1;

function sideOf(heard: readonly Heard[]): readonly Feeling[] {
  const lean = heardOf('lean', heard);
  if (Math.abs(lean) < LEANS) return FEELINGS;
  return lean > 0 ? GOOD : TROUBLE;
}

/** The one of these feelings that comes nearest to being shown. */
const likeliestOf = (chances: Sums, names: readonly Feeling[]): Feeling =>
  names.reduce((best, name) => (shareOfShown(name, chances) > shareOfShown(best, chances) ? name : best));
const shareOfShown = (name: Feeling, chances: Sums) => chances[name] / (weights[name] as Weights).shown;

/** A chance on the scale of sums: straight lines between nothing, slight, clear, strong and certain. */
function sumOf(name: Feeling, chance: number): number {
  const { shown, clear = 1, strong = 1 } = weights[name] as Weights;
  const points = [
    [0, 0],
    [shown, SHOWN],
    [clear, CLEAR],
    [strong, STRONG],
    [1, MOST],
  ] as const;
  for (let at = 1; at < points.length; at++) {
    const [from, low] = points[at - 1] as readonly [number, number];
    const [to, high] = points[at] as readonly [number, number];
    if (chance < to) return low + ((high - low) * (chance - from)) / Math.max(1e-6, to - from);
  }
  return MOST;
}
