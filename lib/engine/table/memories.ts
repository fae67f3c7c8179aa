import { type Answers, BLOCKS, GATES, type Readers, SILENT, WIDTHS, wideOf } from './shape.ts';
import { shareOf } from './squash.ts';

/**
 * Lets every memory run over a passage, forwards and backwards. At each piece it keeps a share of what it holds and takes up what the piece
 * and the one before it offer for the rest; its answer is the most it ever held. So it hears "not … at all" and what a "but" takes back,
 * and what it held can be shared out among the pieces that gave it (`phrases.ts`).
 */
export function remember(readers: Readers, length: number, room: Float32Array, into: Answers) {
  const { memories, filters } = readers;
  for (let direction = 0; direction < 2; direction++) {
    const first = WIDTHS.length * filters + direction * memories;
    into.values.fill(length === 0 ? 0 : Number.NEGATIVE_INFINITY, first, first + memories);
    into.places.fill(SILENT, first, first + memories);
    for (let step = 0; step < length; step++)
      takeUp(readers, direction, direction === 0 ? step : length - 1 - step, step === 0, room, into);
  }
}

/** Shows every memory of a direction the next piece, the one `at`. */
function takeUp(
  { memories, filters, carry }: Readers,
  direction: number,
  at: number,
  first: boolean,
  room: Float32Array,
  { kept, offered, held, values, places }: Answers,
) {
  const wide = wideOf({ filters, memories });
  const keep = 2 * direction * memories;
  const take = keep + memories;
  const here = at * wide + BLOCKS * filters;
  const there = here - wide + GATES * memories;
  const cell = 2 * at * memories + direction * memories;
  const earlier = cell + (direction === 0 ? -2 : 2) * memories;
  const answer = WIDTHS.length * filters + direction * memories;
  for (let m = 0; m < memories; m++) {
    let toKeep = (carry[keep + m] as number) + (room[here + keep + m] as number);
    let toTake = (carry[take + m] as number) + (room[here + take + m] as number);
    if (at > 0) {
      toKeep += room[there + keep + m] as number;
      toTake += room[there + take + m] as number;
    }
    const share = shareOf(toKeep);
    const offer = 2 * shareOf(2 * toTake) - 1;
    const holds = (first ? 0 : share * (held[earlier + m] as number)) + (1 - share) * offer;
    kept[cell + m] = share;
    offered[cell + m] = offer;
    held[cell + m] = holds;
    if (holds > (values[answer + m] as number)) {
      values[answer + m] = holds;
      places[answer + m] = at;
    }
  }
}
