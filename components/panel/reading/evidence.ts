import { i18n } from '#i18n';
import {
  type Cause,
  type Evidence,
  type EvidenceFor,
  FEELINGS,
  type Feeling,
  type Motivator,
  type Reading,
  type Signal,
} from '../../../lib/conversation.ts';
import { feelingWords } from '../feeling.ts';

/** Evidence for one claim, under its name in plain words. */
export interface EvidenceGroup {
  for: EvidenceFor;
  title: string;
  items: Evidence[];
}

const isFeeling = (name: EvidenceFor): name is Feeling => (FEELINGS as readonly string[]).includes(name);

/** The claim in plain words, in the middle of a sentence. */
export function claimWords(claim: EvidenceFor, reading: Reading): string {
  if (isFeeling(claim)) return feelingWords(claim, reading.feelings.find(({ name }) => name === claim)?.level ?? 1);
  const [kind, name] = claim.split(':');
  if (kind === 'cause') return i18n.t(`cause.${name as Cause}`);
  if (kind === 'motivator') return i18n.t(`motivator.${name as Motivator}`);
  return i18n.t(`signal.${claim as Signal}`);
}

const heaviestFirst = (a: Evidence, b: Evidence) => Math.abs(b.weight) - Math.abs(a.weight);

const overlaps = (a: Evidence, b: Evidence) => a.message === b.message && a.start < b.end && b.start < a.end;

/** The heaviest evidence for a claim, or null. */
export function heaviest(reading: Reading, claims: readonly EvidenceFor[]): Evidence | null {
  const fitting = reading.evidence.filter((item) => claims.includes(item.for) && item.weight > 0);
  return fitting.sort(heaviestFirst)[0] ?? null;
}

/** Faint evidence for a feeling that is not shown says nothing about what is. */
const isShown = ({ for: claim }: Evidence, { feelings }: Reading) =>
  !isFeeling(claim) || feelings.some(({ name }) => name === claim);

/**
 * The two quotes that stand under the headline: danger before all, the best for each of the first feelings, then the
 * heaviest left.
 */
export function leadingQuotes(reading: Reading): Evidence[] {
  const danger = heaviest(reading, ['danger']);
  const forFeelings = reading.feelings.map(({ name }) => heaviest(reading, [name])).filter((item) => item !== null);
  const rest = reading.evidence.filter((item) => item.weight > 0 && isShown(item, reading)).sort(heaviestFirst);
  const chosen: Evidence[] = [];
  for (const item of [danger, ...forFeelings, ...rest]) {
    if (item === null) continue;
    if (chosen.length < 2 && !chosen.some((other) => overlaps(item, other))) chosen.push(item);
  }
  return chosen;
}

/** All evidence by claim: shown feelings first, strongest first, then the rest in the order they were found. */
export function grouped(reading: Reading): EvidenceGroup[] {
  const claims = new Set<EvidenceFor>([
    ...reading.feelings.map(({ name }) => name),
    ...reading.signals.map(({ name }) => name),
    ...reading.evidence.map((item) => item.for),
  ]);
  return [...claims]
    .map((claim) => ({
      for: claim,
      title: claimWords(claim, reading),
      items: reading.evidence.filter((item) => item.for === claim).sort(heaviestFirst),
    }))
    .filter((group) => group.items.length > 0);
}
