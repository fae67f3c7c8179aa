import { type Answers, FIRST_BLOCK, type Readers, SILENT, WIDTHS, wideOf } from './shape.ts';

/**
 * Lets every phrase filter answer a passage from what its pieces give (`room`): each answers to the phrase of one, two or three pieces
 * that suits it best.
 */
export function filter(readers: Readers, length: number, room: Float32Array, into: Answers) {
  for (let width = 1; width <= WIDTHS.length; width++) strongest(readers, width, length, room, into);
}

function strongest(readers: Readers, width: number, length: number, room: Float32Array, into: Answers) {
  const { filters, bias } = readers;
  const { values, places } = into;
  const wide = wideOf(readers);
  const block = (FIRST_BLOCK[width - 1] as number) * filters;
  const first = (width - 1) * filters;
  values.fill(0, first, first + filters);
  places.fill(SILENT, first, first + filters);
  for (let start = 1 - width; start < length; start++) {
    for (let f = 0; f < filters; f++) {
      let sum = bias[first + f] as number;
      for (let j = 0; j < width; j++) {
        const at = start + j;
        if (at >= 0 && at < length) sum += room[at * wide + block + j * filters + f] as number;
      }
      if (sum > (values[first + f] as number)) {
        values[first + f] = sum;
        places[first + f] = start;
      }
    }
  }
}
