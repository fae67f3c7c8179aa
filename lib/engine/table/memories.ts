import { type Answers, BLOCKS, GATES, type Readers, SILENT, WIDTHS } from './shape.ts';
import { shareOf } from './squash.ts';

/**
 * Lets every memory run over a passage, forwards and backwards. At each piece it keeps a share of what it holds and takes up what the piece
 * and the one before it offer for the rest; its answer is the most it ever held. So it hears "not … at all" and what a "but" takes back,
 * and what it held can be shared out among the pieces that gave it (`phrases.ts`).
 */
export function remember(readers: Readers, rows: readonly Float32Array[], into: Answers) {
  const { memories, filters } = readers;
  const length = rows.length;
  const nothing = new Float32Array(rows[0]?.length ?? 0);
  for (let direction = 0; direction < 2; direction++) {
    const first = WIDTHS.length * filters + direction * memories;
    into.values.fill(length === 0 ? 0 : Number.NEGATIVE_INFINITY, first, first + memories);
    into.places.fill(SILENT, first, first + memories);
    for (let step = 0; step < length; step++)
      takeUp(readers, direction, direction === 0 ? step : length - 1 - step, step === 0, rows, nothing, into);
  }
}

/** Shows every memory of a direction the next piece, the one `at`. */
function takeUp(
  { memories, filters, carry }: Readers,
  direction: number,
  at: number,
  first: boolean,
  rows: readonly Float32Array[],
  nothing: Float32Array,
  { kept, offered, held, values, places }: Answers,
) {
  const row = rows[at] as Float32Array;
  const before = rows[at - 1] ?? nothing;
  const keep = 2 * direction * memories;
  const take = keep + memories;
  const here = BLOCKS * filters;
  const there = here + GATES * memories;
  const cell = 2 * at * memories + direction * memories;
  const whole = held.length === kept.length;
  const now = whole ? cell : direction * memories;
  const earlier = whole ? cell + (direction === 0 ? -2 : 2) * memories : now;
  const answer = WIDTHS.length * filters + direction * memories;
  for (let m = 0; m < memories; m++) {
    const toKeep =
      (carry[keep + m] as number) + (row[here + keep + m] as number) + (before[there + keep + m] as number);
    const toTake =
      (carry[take + m] as number) + (row[here + take + m] as number) + (before[there + take + m] as number);
    const share = shareOf(toKeep);
    const offer = 2 * shareOf(2 * toTake) - 1;
    const holds = (first ? 0 : share * (held[earlier + m] as number)) + (1 - share) * offer;
    kept[cell + m] = share;
    offered[cell + m] = offer;
    held[now + m] = holds;
    if (holds > (values[answer + m] as number)) {
      values[answer + m] = holds;
      places[answer + m] = at;
    }
  }
}
