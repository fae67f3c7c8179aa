import type { EvidenceFor, Reading, Stage } from '../../../lib/conversation.ts';
import type { Fitting, Trait } from '../../../lib/panel/fit/said.ts';
import { heaviest } from '../reading/evidence.ts';

/** More quotes would say no more. */
const MOST = 2;

export const traitSigns = ({ signs }: Fitting, trait: Trait): readonly string[] =>
  trait === 'length' ? [] : signs[trait];

/** What each stage is told by. */
const STAGE_BY: Readonly<Record<Stage, readonly EvidenceFor[]>> = {
  informed: [],
  interested: [],
  active: [],
  reciprocating: ['idea', 'loyalty'],
  advocate: ['advocacy', 'joy', 'gratitude'],
  at_risk: ['churn', 'escalation', 'abuse', 'anger', 'distrust', 'unheard', 'frustration', 'disappointment'],
  recovering: ['relief', 'gratitude', 'joy'],
};

const quotes = (reading: Reading, claims: readonly EvidenceFor[]): string[] =>
  [...new Set(claims.flatMap((claim) => heaviest(reading, [claim])?.quote ?? []))].slice(0, MOST);

/** The customer's words for where they stand. */
export const stageSigns = (reading: Reading): string[] => quotes(reading, STAGE_BY[reading.stage]);

/** The customer's words that hint at what moves them. */
export const motivatorSigns = (reading: Reading): string[] =>
  quotes(
    reading,
    reading.motivators.map(({ name }) => `motivator:${name}` as const),
  );
