import type { Heard } from '../table/hear.ts';
import { heardOf, sigmoid, type Weights, weights } from './blend.ts';

/** −1…1 from how the rules' evidence leans and what the table heard for and against us. */
export function leanIn(balance: number, heard: readonly Heard[]): number {
  const { base, rules, table, praise = 0 } = weights.polarity as Weights;
  const lean =
    2 * sigmoid(base + rules * balance + table * heardOf('lean', heard) + praise * heardOf('praise', heard)) - 1;
  return lean * (FAINT + (1 - FAINT) * Math.max(leaningAtAll(heard), Math.min(1, Math.abs(balance))));
}

/** What is left of a lean in a text that seems to lean to no side. */
const FAINT = 0.1;

/** How likely the table takes a text to be for or against us at all. */
function leaningAtAll(heard: readonly Heard[]): number {
  if (heard.length === 0) return 0;
  const neither = ['positive', 'negative'].map((name) => 1 - sigmoid(heardOf(name, heard)));
  return 1 - neither.reduce((product, each) => product * each, 1);
}
