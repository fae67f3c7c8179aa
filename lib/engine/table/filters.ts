import { type Answers, FIRST_BLOCK, type Readers, SILENT, WIDTHS } from './shape.ts';

/**
 * Lets every phrase filter answer a passage from what its pieces give (`rows`): each answers to the phrase of one, two or three pieces
 * that suits it best.
 */
export function filter(readers: Readers, rows: readonly Float32Array[], into: Answers) {
  const nothing = new Float32Array(rows[0]?.length ?? 0);
  for (let width = 1; width <= WIDTHS.length; width++) {
    const first = (width - 1) * readers.filters;
    into.values.fill(0, first, first + readers.filters);
    into.places.fill(SILENT, first, first + readers.filters);
    for (let start = 1 - width; start < rows.length; start++) {
      const here = rows[start] ?? nothing;
      if (width === 1) single(readers, here, start, into);
      else if (width === 2) pair(readers, here, rows[start + 1] ?? nothing, start, into);
      else triple(readers, here, rows[start + 1] ?? nothing, rows[start + 2] ?? nothing, start, into);
    }
  }
}

function single({ filters, bias }: Readers, one: Float32Array, start: number, { values, places }: Answers) {
  for (let f = 0; f < filters; f++) {
    const sum = (bias[f] as number) + (one[f] as number);
    if (sum > (values[f] as number)) {
      values[f] = sum;
      places[f] = start;
    }
  }
}

function pair(
  { filters, bias }: Readers,
  one: Float32Array,
  two: Float32Array,
  start: number,
  { values, places }: Answers,
) {
  const block = FIRST_BLOCK[1] * filters;
  for (let f = 0; f < filters; f++) {
    const at = filters + f;
    const sum = (bias[at] as number) + (one[block + f] as number) + (two[block + at] as number);
    if (sum > (values[at] as number)) {
      values[at] = sum;
      places[at] = start;
    }
  }
}

function triple(
  { filters, bias }: Readers,
  one: Float32Array,
  two: Float32Array,
  three: Float32Array,
  start: number,
  { values, places }: Answers,
) {
  const block = FIRST_BLOCK[2] * filters;
  for (let f = 0; f < filters; f++) {
    const at = 2 * filters + f;
    const sum =
      (bias[at] as number) +
      (one[block + f] as number) +
      (two[block + filters + f] as number) +
      (three[block + at] as number);
    if (sum > (values[at] as number)) {
      values[at] = sum;
      places[at] = start;
    }
  }
}
