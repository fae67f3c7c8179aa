import type { FillIn, Reply } from '../conversation.ts';

/** The gaps of a reply that the agent has not filled yet, in the order of the text. */
export function gapsLeft(reply: Reply, filled: Readonly<Record<string, string>>): FillIn[] {
  return reply.unfilled.filter(({ name }) => !filled[name]?.trim());
}

/** The reply with the agent's words in its gaps; gaps left open stay in square brackets. */
export function filledText(reply: Reply, filled: Readonly<Record<string, string>>): string {
  const gaps = [...reply.unfilled].sort((a, b) => b.start - a.start);
  return gaps.reduce((text, { name, start, end }) => {
    const value = filled[name]?.trim();
    return value ? text.slice(0, start) + value + text.slice(end) : text;
  }, reply.text);
}
