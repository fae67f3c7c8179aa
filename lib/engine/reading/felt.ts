import { FEELINGS, type Feeling, type Headline } from '../../conversation.ts';
import { GOOD, isGood, TROUBLE } from '../feelings/kinds.ts';
import { headlineOf, noSums, rulesOf, type Sums } from '../feelings/score.ts';
import type { Heard } from '../table/hear.ts';
import { chanceOf, heardOf, isShown, strongestOf, type Weights, WORDED, weights } from './blend.ts';
import type { Finding } from './evidence.ts';
import { likeliestHead } from './headline.ts';
import { isTold } from './told.ts';

/** Sums of evidence at which a feeling is slight, clear, strong; see `score.ts`. */
const SHOWN = 0.3;
const CLEAR = 0.6;
const STRONG = 0.95;
const MOST = 1.4;
/** What a feeling amounts to at most in a text in which nothing seems to be felt: too little to show. */
const UNFELT = 0.25;
/** From this weight on a rule that is believed as it stands says something. */
const TRUSTED = 0.2;
/** From this weight on they say outright that they feel it: not "a bit", not perhaps. */
const OUTRIGHT = 0.6;
/** What is believed as it is told shows a feeling, and a little more. */
const TOLD = 1.1;
/** A feeling likelier than not is shown all the same. */
export const LIKELY = 0.5;
/**
 * Where something is felt this surely and no feeling is likely enough to be shown, one is named all the same: what the rules say plainly, as the
 * table may not know the word, else the likeliest, but not a wild guess.
 */
const SURELY = 0.85;
const PLAINLY = 0.4;
const WILD = 0.2;

/** What a customer feels. */
interface Felt {
  chances: Sums;
  /** The same as sums of evidence on the scale of `score.ts`; where the table heard nothing, those of the rules. */
  sums: Sums;
  /** What to answer first. */
  headline: Headline;
}

/** What the rules' findings and what the table heard amount to. */
export function feltIn(findings: readonly Finding[], heard: readonly Heard[]): Felt {
  const rules = rulesOf(findings);
  const feltChance = chanceOf('felt', strongestOf(rules), heard);
  const felt = isShown('felt', feltChance, 1);
  const lean = heardOf('lean', heard);
  const chances = noSums();
  const sums = noSums();
  for (const name of FEELINGS) {
    const own = findings.filter((finding) => finding.for === name);
    const told = own.some(({ rule, weight }) => weight >= TRUSTED && isTold(rule)) || own.some(isOutright);
    chances[name] = Math.max(chanceOf(name, rules[name], heard), told ? toldAs(name, own) : 0);
    const most =
      !isShown(name, chances[name], rules[name]) || isOpposed(name, rules, chances, lean)
        ? UNFELT
        : isSlight(own)
          ? CLEAR - 0.01
          : MOST;
    const sum = Math.min(most, sumOf(name, chances[name]));
    if (heard.length === 0) sums[name] = Math.min(most, rules[name]);
    else sums[name] = felt || told || chances[name] >= LIKELY ? sum : Math.min(sum, UNFELT);
  }
  dampOutweighed(sums, rules, chances, lean);
  const headline = isLong(heard)
    ? headedIn(sums, rules, chances, feltChance)
    : headedShort(sums, rules, chances, feltChance, heard);
  return { chances, sums, headline };
}

/** The headline of few words: where something is surely felt and nothing is shown, one feeling is named all the same. */
function headedShort(sums: Sums, rules: Sums, chances: Sums, felt: number, heard: readonly Heard[]): Headline {
  const named = heard.length > 0 && felt >= SURELY && strongestOf(sums) < SHOWN;
  const name = named ? namedIn(rules, chances, heard) : null;
  if (name) sums[name] = SHOWN;
  return headlineOf(sums);
}

/** From so many pieces on, words and marks, all that is felt tells what to answer first; of less, one plain word does. */
const LONG = 20;
const isLong = (heard: readonly Heard[]) => heard.reduce((sum, { tokens }) => sum + tokens.length, 0) >= LONG;

/** The headline, with the sums brought in line: what heads a message is shown, and a neutral one shows no feeling. What rules say plainly is felt. */
function headedIn(sums: Sums, rules: Sums, chances: Sums, felt: number): Headline {
  const plain = FEELINGS.some((name) => sums[name] >= SHOWN && rules[name] >= PLAINLY);
  const head = likeliestHead(chances, felt, (name) => (name === 'neutral' ? !plain : rules[name] >= 0));
  if (head !== 'neutral') sums[head] = Math.max(sums[head], SHOWN);
  else for (const name of FEELINGS) sums[name] = Math.min(sums[name], UNFELT);
  return head;
}

/** A feeling that no word stands for, against words that say the other side plainly, must be this likely. */
const DESPITE = 0.7;

/** Whether only the table has heard this feeling, in a message whose words plainly say trouble where it is good, or good where it is trouble. */
function isOpposed(name: Feeling, rules: Sums, chances: Sums, lean: number): boolean {
  if (rules[name] >= WORDED || chances[name] >= DESPITE) return false;
  const [other, own] = isGood(name) ? [TROUBLE, GOOD] : [GOOD, TROUBLE];
  if (isGood(name) ? lean < -LEANS : lean > LEANS) return true;
  return other.some((each) => rules[each] >= PLAINLY) && own.every((each) => rules[each] < WORDED);
}

/** What is outweighed is slight at most: it is shown, and does not head the message. */
function dampOutweighed(sums: Sums, rules: Sums, chances: Sums, lean: number): void {
  for (const name of FEELINGS) if (isOutweighed(name, rules, chances, lean)) sums[name] = Math.min(sums[name], SHOWN);
}

/**
 * Whether only the table has heard this feeling, and hears one of the other side as well or better, to which the whole message leans: a thank-you that
 * speaks of a hearing aid is no grief.
 */
function isOutweighed(name: Feeling, rules: Sums, chances: Sums, lean: number): boolean {
  if (rules[name] >= WORDED || (isGood(name) ? lean >= 0 : lean <= 0)) return false;
  return (isGood(name) ? TROUBLE : GOOD).some((other) => chances[other] >= chances[name]);
}

/** Whether all that names it says that it is small: "a bit annoyed". */
const isSlight = (own: readonly Finding[]) =>
  own.some(({ slight }) => slight) && !own.some(({ slight, weight }) => !slight && weight >= SHOWN);

/** Says so outright: that they feel it, that they do not want to live, or that somebody of theirs has died. */
const isOutright = ({ rule, weight }: Finding) =>
  weight >= OUTRIGHT && /\.(says_so|by_danger|by_vulnerability)$/.test(rule);

/** The chance of a feeling that is believed as it is told: slight, but clear where they say it outright. */
function toldAs(name: Feeling, own: readonly Finding[]): number {
  const { shown, clear = 1 } = weights[name] as Weights;
  return own.some(isOutright) ? clear : TOLD * shown;
}

function namedIn(rules: Sums, chances: Sums, heard: readonly Heard[]): Feeling | null {
  const plainest = FEELINGS.reduce((best, name) => (rules[name] > rules[best] ? name : best));
  if (rules[plainest] >= PLAINLY) return plainest;
  const likeliest = likeliestOf(chances, sideOf(heard));
  return chances[likeliest] >= WILD ? likeliest : null;
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
  if (chance < shown) return between(chance, 0, 0, shown, SHOWN);
  if (chance < clear) return between(chance, shown, SHOWN, clear, CLEAR);
  if (chance < strong) return between(chance, clear, CLEAR, strong, STRONG);
  return chance < 1 ? between(chance, strong, STRONG, 1, MOST) : MOST;
}

const between = (chance: number, from: number, low: number, to: number, high: number) =>
  low + ((high - low) * (chance - from)) / Math.max(1e-6, to - from);
