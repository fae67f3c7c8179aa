import type { FillIn, Reply } from '../conversation.ts';

type Filled = Readonly<Record<string, string>>;

/** The gaps that the agent has not filled yet, in the order of the text. */
export const openGaps = <Gap extends FillIn>(gaps: readonly Gap[], filled: Filled): Gap[] =>
  gaps.filter(({ name }) => !filled[name]?.trim());

/** A text with the agent's words in its gaps; gaps left open stay in square brackets. */
export function filledGaps(text: string, unfilled: readonly FillIn[], filled: Filled): string {
  const gaps = [...unfilled].sort((a, b) => b.start - a.start);
  return gaps.reduce((now, { name, start, end }) => {
    const value = filled[name]?.trim();
    return value ? now.slice(0, start) + value + now.slice(end) : now;
  }, text);
}

/** The gaps of a reply that the agent has not filled yet, in the order of the text. */
export const gapsLeft = (reply: Reply, filled: Filled): FillIn[] => openGaps(reply.unfilled, filled);

/** The reply with the agent's words in its gaps. */
export const filledText = (reply: Reply, filled: Filled): string => filledGaps(reply.text, reply.unfilled, filled);

/** Where each move stands in the text of its reply; null for one that the text does not hold. */
export function placesOf(reply: Reply): ({ start: number; end: number } | null)[] {
  let cursor = 0;
  return reply.moves.map(({ text }) => {
    const start = reply.text.indexOf(text, cursor);
    if (start < 0) return null;
    cursor = start + text.length;
    return { start, end: cursor };
  });
}

/** One move of a reply as a reply of its own, with its gaps. */
export function partOf(reply: Reply, at: number): Reply | null {
  const place = placesOf(reply)[at];
  const move = reply.moves[at];
  if (!place || !move) return null;
  const unfilled = reply.unfilled
    .filter(({ start, end }) => start >= place.start && end <= place.end)
    .map((gap) => ({ ...gap, start: gap.start - place.start, end: gap.end - place.start }));
  return { ...reply, id: `${reply.id} ${at}`, text: move.text, moves: [move], unfilled };
}

/** One move with the agent's words in its gaps; empty where the text does not hold it. */
export function filledPart(reply: Reply, at: number, filled: Filled): string {
  const part = partOf(reply, at);
  return part ? filledText(part, filled) : '';
}
