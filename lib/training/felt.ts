import type { Felt } from './scenario.ts';

const GLAD: ReadonlySet<string> = new Set(['relief', 'gratitude', 'joy']);

export const isGlad = ({ feeling }: Felt): boolean => GLAD.has(feeling);

/** How well somebody fares, −3…3: below 0 for what hurts, above for what gladdens, 0 for neither. */
export function faring(felt: Felt): number {
  if (felt.feeling === 'neutral') return 0;
  return isGlad(felt) ? felt.level : -felt.level;
}
