import { outputOf } from '../table/outputs.ts';
import { phrasesFor } from '../table/phrases.ts';
import { tableOf } from '../table/table.ts';
import { clauseOf } from '../text/quote.ts';
import type { Finding } from './evidence.ts';
import type { Observation } from './observe.ts';

/** Clauses that are shown for one claim. */
const CLAUSES = 2;
/** Log odds that count as a full weight of 1. */
const FULL = 5;
/** A second clause is shown that gives at least this share of the first. */
const HALF = 0.5;
/** A clause that gives less than this is no evidence worth reading. */
const LEAST = 0.08;

/** The clauses from which the table has its claims: for each, those whose words gave it most. Single words of them would tell a reader nothing. */
export function learnedFindings(claims: readonly string[], observed: readonly Observation[]): Finding[] {
  const table = tableOf();
  return claims.flatMap((claim) => {
    const output = outputOf(claim);
    if (output < 0) return [];
    const phrases = observed.flatMap(({ heard, message, sentences }) =>
      heard.flatMap((passage) =>
        phrasesFor(passage, output, table, CLAUSES).map(({ weight, ...core }) => {
          const sentence = sentences.find(({ start, end }) => start < core.end && core.start < end);
          const clause = (sentence && clauseOf(sentence, core.start, core.end)) ?? core;
          return { ...clause, core: clause, weight, message: message.id };
        }),
      ),
    );
    phrases.sort((one, other) => other.weight - one.weight);
    return phrases
      .slice(0, CLAUSES)
      .filter(({ weight }, at) => at === 0 || weight >= Math.max(LEAST * FULL, HALF * (phrases[0]?.weight ?? 0)))
      .map(({ message, start, end, core, weight }) => ({
        for: claim,
        rule: `${claim}.learned`,
        message,
        weight: Math.max(LEAST, Math.min(0.9, weight / FULL)),
        reason: 'Sentences like this often say so',
        start,
        end,
        core,
      }));
  });
}
