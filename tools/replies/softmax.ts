/** One row to fit: which numbers are known of it, its class, and how much it counts. */
export interface Row {
  /** Places of the known numbers, from 0, and the numbers. */
  places: readonly number[];
  values: readonly number[];
  is: number;
  weight: number;
}

export interface Shape {
  numbers: number;
  classes: number;
  /** How hard weights are pulled to nothing. */
  pull: number;
  /** Steps down the slope. */
  steps: number;
}

/** How long a step is. */
const LENGTH = 0.05;

/**
 * A softmax regression by plain descent (Adam over all rows): `classes` weights for the constant, then for each number. The same rows always give the
 * same weights.
 */
export function softmaxWeights(rows: readonly Row[], { numbers, classes, pull, steps }: Shape): Float64Array {
  const size = (numbers + 1) * classes;
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const slope = new Float64Array(size);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= steps; step++) {
    for (let index = 0; index < size; index++) slope[index] = index < classes ? 0 : pull * (weights[index] as number);
    for (const row of rows) addSlope(row, weights, slope, classes, total);
    const length = (LENGTH * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
    for (let index = 0; index < size; index++) {
      const by = slope[index] as number;
      first[index] = 0.9 * (first[index] as number) + 0.1 * by;
      second[index] = 0.999 * (second[index] as number) + 0.001 * by * by;
      weights[index] =
        (weights[index] as number) - (length * (first[index] as number)) / (Math.sqrt(second[index] as number) + 1e-8);
    }
  }
  return weights;
}

function addSlope(
  { places, values, is, weight }: Row,
  weights: Float64Array,
  slope: Float64Array,
  classes: number,
  total: number,
) {
  const off = chancesOf(places, values, weights, classes);
  off[is] = (off[is] as number) - 1;
  for (let each = 0; each < classes; each++) off[each] = (off[each] as number) * (weight / total);
  for (let each = 0; each < classes; each++) slope[each] = (slope[each] as number) + (off[each] as number);
  for (let at = 0; at < places.length; at++) {
    const start = ((places[at] as number) + 1) * classes;
    const value = values[at] as number;
    for (let each = 0; each < classes; each++)
      slope[start + each] = (slope[start + each] as number) + value * (off[each] as number);
  }
}

function chancesOf(
  places: readonly number[],
  values: readonly number[],
  weights: Float64Array,
  classes: number,
): Float64Array {
  const chances = weights.slice(0, classes);
  for (let at = 0; at < places.length; at++) {
    const start = ((places[at] as number) + 1) * classes;
    const value = values[at] as number;
    for (let each = 0; each < classes; each++)
      chances[each] = (chances[each] as number) + value * (weights[start + each] as number);
  }
  const most = Math.max(...chances);
  let sum = 0;
  for (let each = 0; each < classes; each++) sum += chances[each] = Math.exp((chances[each] as number) - most);
  for (let each = 0; each < classes; each++) chances[each] = (chances[each] as number) / sum;
  return chances;
}
