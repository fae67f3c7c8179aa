import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Told } from '../../lib/engine/coach/table/outputs.ts';

/** A sentence of a draft that does what one of its draft's flaws is about. */
interface ToldSentence {
  rule: Told;
  /** The words that it begins with. */
  begins: string;
}

/**
 * Which sentences of drafts that may be looked at (the tuning half and fresh ones) have their draft's flaws, by the draft: `told.txt`
 * holds a line for each, the draft, the rule, and the sentence's first words.
 */
export function toldOf(): Map<string, ToldSentence[]> {
  const path = fileURLToPath(new URL('told.txt', import.meta.url));
  const all = new Map<string, ToldSentence[]>();
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const [id = '', rule = '', ...words] = line.split(' ');
    all.set(id, [...(all.get(id) ?? []), { rule: rule as Told, begins: words.join(' ') }]);
  }
  return all;
}
