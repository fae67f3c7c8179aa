import type { Facts, Found } from '../facts.ts';
import { inDraft } from '../facts.ts';

const US = new Set(['we', 'our', 'us', 'ours', 'ourselves']);
const YOU = new Set(['you', 'your', 'yours']);
const LEAST = 5;

/** More of us than of them. */
export function aboutUs({ customer, draft, marks }: Facts): Found[] {
  const words = draft.norms;
  const us = words.filter((word) => US.has(word)).length;
  const you = words.filter((word) => YOU.has(word)).length;
  if (us < LEAST || us < 1.5 * you || draft.size > 400) return [];
  const most = marks
    .map((mark) => ({ mark, us: mark.line.sentence.norms.filter((word) => US.has(word)).length - mark.echoed }))
    .sort((one, other) => other.us - one.us)[0];
  if (!most || most.us < 1) return [];
  return [{ ...inDraft(draft, most.mark.line), weight: customer.upset ? 0.5 : 0.4, instead: null }];
}
