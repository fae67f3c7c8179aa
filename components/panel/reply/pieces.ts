import type { FillIn, Reply, ReplyMove } from '../../../lib/conversation.ts';

/** A run of the reply's text, or a gap in it. */
export type Piece = { text: string } | { gap: FillIn };

/** One move of a reply, cut at its gaps. */
export interface MovePieces {
  move: ReplyMove;
  pieces: Piece[];
}

function cut(text: string, offset: number, gaps: readonly FillIn[]): Piece[] {
  const pieces: Piece[] = [];
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
  let cursor = 0;
  return reply.moves.map((move) => {
    const start = reply.text.indexOf(move.text, cursor);
    if (start < 0) return { move, pieces: [{ text: move.text }] };
    const end = start + move.text.length;
    cursor = end;
    const inside = gaps.filter((gap) => gap.start >= start && gap.end <= end);
    return { move, pieces: cut(move.text, start, inside) };
  });
}
