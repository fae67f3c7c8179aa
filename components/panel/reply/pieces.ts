import type { FillIn, Reply, ReplyMove } from '../../../lib/conversation.ts';
import { placesOf } from '../../../lib/panel/reply-text.ts';

/** A run of a text, or a gap in it. */
export type Piece<Gap extends FillIn = FillIn> = { text: string } | { gap: Gap };

/** One move of a reply, cut at its gaps. */
export interface MovePieces {
  move: ReplyMove;
  pieces: Piece[];
}

/** A text cut at its gaps, which stand in order. @param offset where the text begins in what the gaps count from */
export function piecesIn<Gap extends FillIn>(text: string, gaps: readonly Gap[], offset = 0): Piece<Gap>[] {
  const pieces: Piece<Gap>[] = [];
  let at = 0;
  for (const gap of gaps) {
    const start = gap.start - offset;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ gap });
    at = gap.end - offset;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** The moves in order with their gaps in place. A move whose text the reply does not hold is shown whole. */
export function piecesOf(reply: Reply): MovePieces[] {
  const gaps = [...reply.unfilled].sort((a, b) => a.start - b.start);
  const places = placesOf(reply);
  return reply.moves.map((move, at) => {
    const place = places[at];
    if (!place) return { move, pieces: [{ text: move.text }] };
    const inside = gaps.filter((gap) => gap.start >= place.start && gap.end <= place.end);
    return { move, pieces: piecesIn(move.text, inside, place.start) };
  });
}
