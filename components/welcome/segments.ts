import type { Evidence } from '../../lib/conversation.ts';

/** A run of a message: plain, or the words of one piece of evidence. */
export interface Segment {
  text: string;
  evidence: Evidence | null;
}

/** Cuts a message at its evidence, in order. Of two pieces that overlap the earlier is kept. */
export function segments(text: string, evidence: readonly Evidence[]): Segment[] {
  const cut: Segment[] = [];
  let at = 0;
  for (const item of [...evidence].sort((a, b) => a.start - b.start)) {
    if (item.start < at) continue;
    if (item.start > at) cut.push({ text: text.slice(at, item.start), evidence: null });
    cut.push({ text: text.slice(item.start, item.end), evidence: item });
    at = item.end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), evidence: null });
  return cut;
}
