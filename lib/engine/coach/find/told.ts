import type { Facts } from '../facts.ts';

/** The whole of their last sentence, where no words stand out. */
export function lastTold({ customer }: Facts): { quote: string; start: number; end: number } | null {
  const last = customer.told[customer.told.length - 1];
  if (!last) return null;
  const { start, end } = last.line;
  return { quote: last.message.text.slice(start, end), start, end };
}
