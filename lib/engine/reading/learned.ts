import { outputOf } from '../table/outputs.ts';
import { phrasesFor } from '../table/phrases.ts';
import { tableOf } from '../table/table.ts';
import type { Finding } from './evidence.ts';
import type { Observation } from './observe.ts';

/** Sentences whose words are shown for one claim. */
const SENTENCES = 2;
/** Log odds that count as a full weight of 1. */
const FULL = 5;
/** A sentence that gives less than this is no evidence worth reading. */
const LEAST = 0.08;

/** The words with which the table's claims are shown: for each, those of the sentences that gave it most. */
export function learnedFindings(claims: readonly string[], observed: readonly Observation[]): Finding[] {
  const table = tableOf();
  return claims.flatMap((claim) => {
    const output = outputOf(claim);
    if (output < 0) return [];
    const phrases = observed.flatMap(({ heard, message }) =>
      heard.flatMap((passage) =>
        phrasesFor(passage, output, table, SENTENCES).map((phrase) => ({ ...phrase, message: message.id })),
      ),
    );
    phrases.sort((one, other) => other.weight - one.weight);
    return phrases
      .slice(0, SENTENCES)
      .filter(({ weight }, at) => at === 0 || weight / FULL >= LEAST)
      .map(({ message, start, end, weight }) => ({
        for: claim,
        rule: `${claim}.learned`,
        message,
        weight: Math.max(LEAST, Math.min(0.9, weight / FULL)),
        reason: 'Words like these often say so',
        start,
        end,
        core: { start, end },
      }));
  });
}
