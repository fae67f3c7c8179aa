/** A row to fit: which numbers are known of it, from 0, and the numbers; its class; and how much it counts. */
export interface Row {
  places: readonly number[];
  values: readonly number[];
  is: number;
  weight: number;
}

/** Times that all rows are gone through at most, and what no row may be off by for it to end before. */
const ROUNDS = 100;
const OFF = 0.1;
/** What a miss costs beside the size of the weights. */
const COST = 0.5;
/** Rows are taken in steps of this prime, so that neighbours in a file are not neighbours here. */
const STRIDE = 7919;

/**
 * Weights that tell one class from all others by as wide a margin as the rows allow: a linear support vector machine with squared hinge, by dual
 * coordinate descent (Hsieh and others, 2008). The last number is the constant. The same rows always give the same weights.
 */
export function hingeWeights(rows: readonly Row[], numbers: number, own: number): Float64Array {
  const weights = new Float64Array(numbers + 1);
  const alphas = new Float64Array(rows.length);
  const sizes = rows.map(({ values }) => 1 + values.reduce((sum, value) => sum + value * value, 0));
  for (let round = 0, off = 1; round < ROUNDS && off > OFF; round++) {
    off = 0;
    for (let step = 0; step < rows.length; step++) {
      const at = (step * STRIDE + round) % rows.length;
      const { places, values, is, weight } = rows[at] as Row;
      const side = is === own ? 1 : -1;
      const slack = 1 / (2 * COST * weight);
      let lean = weights[numbers] as number;
      for (let each = 0; each < places.length; each++)
        lean += (weights[places[each] as number] as number) * (values[each] as number);
      const before = alphas[at] as number;
      const slope = side * lean - 1 + before * slack;
      const after = Math.max(0, before - slope / ((sizes[at] as number) + slack));
      if (after === before) continue;
      off = Math.max(off, Math.abs(slope));
      alphas[at] = after;
      const by = side * (after - before);
      weights[numbers] = (weights[numbers] as number) + by;
      for (let each = 0; each < places.length; each++) {
        const place = places[each] as number;
        weights[place] = (weights[place] as number) + by * (values[each] as number);
      }
    }
  }
  return weights;
}
