import {
  type ArcPoint,
  type EvidenceFor,
  FEELINGS,
  type Feeling,
  type FeelingShown,
  type Headline,
  type Level,
  type Reading,
  type Signal,
} from '../conversation.ts';
import { isFeeling, isGood } from './feelings/kinds.ts';

/** The feelings that are there, each with its level; none of them is a calm message. */
export type Felt = Partial<Record<Feeling, Level>>;

/** What the agent says about a reading that was wrong. */
export interface Correction {
  /** What the customer feels, and which of it to answer first; null where the feelings stand as they were read. */
  felt: { headline: Headline; feelings: Felt } | null;
  /** Signals that were read and are not there. */
  dismissed: readonly Signal[];
}

/** The middle of what each level is shown for (see `feelings/score.ts`), so that replies weigh it like a reading. */
const STRENGTH: Readonly<Record<Level, number>> = { 1: 0.4, 2: 0.65, 3: 0.85 };
/** The score of a feeling that no word speaks for. */
const ABSENT = 0.03;
/** How far a text leans with one level of one feeling; a strong one leans all the way. */
const LEAN = 0.3;
/** A text that was read is never exactly 0. */
const FAINT = 0.01;

/**
 * The reading as the agent has corrected it. What the agent says is sure; words that spoke for what is set aside are
 * no evidence any more; causes, drivers, stage and need stay as they were read. Pure; changes nothing it is given.
 */
export function corrected(read: Reading, { felt, dismissed }: Correction): Reading {
  const signals = read.signals.filter(({ name }) => !dismissed.includes(name));
  const gone = (claim: EvidenceFor) =>
    dismissed.some((name) => name === claim) || (felt !== null && isFeeling(claim) && !(claim in felt.feelings));
  const evidence = read.evidence.filter((item) => !gone(item.for));
  if (felt === null) return { ...read, signals, evidence };
  const { headline } = felt;
  const feelings = shownOf(felt.feelings, headline);
  const level = headline === 'neutral' ? 0 : (felt.feelings[headline] ?? 1);
  const arc = read.arc.map((point, at): ArcPoint => (at < read.arc.length - 1 ? point : { ...point, headline, level }));
  const scores = Object.fromEntries(
    FEELINGS.map((name) => [name, feelings.find((one) => one.name === name)?.strength ?? ABSENT]),
  ) as Reading['scores'];
  return { ...read, sure: true, headline, polarity: leanOf(felt.feelings), feelings, scores, signals, arc, evidence };
}

/** Feelings as they are shown: the headline first, then the strongest. */
function shownOf(felt: Felt, headline: Headline): FeelingShown[] {
  const shown = FEELINGS.flatMap((name) => {
    const level = felt[name];
    return level ? [{ name, level, strength: STRENGTH[level] }] : [];
  });
  const lead = ({ name }: FeelingShown) => (name === headline ? 1 : 0);
  return shown.sort((one, other) => lead(other) - lead(one) || other.strength - one.strength);
}

function leanOf(felt: Felt): number {
  const sum = Object.entries(felt).reduce((lean, [name, level]) => lean + (isGood(name) ? LEAN : -LEAN) * level, 0);
  return sum === 0 ? FAINT : Math.max(-1, Math.min(1, Math.round(sum * 1000) / 1000));
}

/** Of feelings as strong as each other, which an agent answers first (docs/labelling.md, “Headline”). */
const ORDER: readonly Feeling[] = [
  'sadness',
  'anxiety',
  'anger',
  'embarrassment',
  'unheard',
  'distrust',
  'disappointment',
  'frustration',
  'confusion',
  'relief',
  'gratitude',
  'joy',
];

/** Which of the feelings to answer first: trouble before praise, then the strongest, then by the guide's order. */
export function leadOf(felt: Felt): Headline {
  const weight = (name: Feeling) => (isGood(name) ? 0 : 10) + (felt[name] ?? 0);
  const present = ORDER.filter((name) => felt[name] !== undefined);
  return (
    present.reduce<Feeling | null>(
      (best, name) => (best === null || weight(name) > weight(best) ? name : best),
      null,
    ) ?? 'neutral'
  );
}
