import { actionOf } from '../acting.ts';
import type { Facts, Found } from '../facts.ts';
import { lastTold } from './told.ts';

const NO_STEP_DUE: ReadonlySet<string> = new Set(['praise', 'nod', 'done', 'foreign']);

/** What they need done, where the draft does nothing. */
export function inaction(facts: Facts): Found[] {
  const { customer } = facts;
  if (NO_STEP_DUE.has(customer.case.kind) || actionOf(facts).level >= (customer.upset ? 1.9 : 1.3)) return [];
  const wish = wanted(facts) ?? lastTold(facts);
  return wish ? [{ in: 'message', ...wish, weight: customer.upset ? undefined : 0.5, instead: null }] : [];
}

const WISH =
  /\b(?:please|can you|could you|i (?:want|need|would like|demand|expect)|i['’]d like|we need|refund|replace|fix|send|help|when|where|how)\b/i;

/** The last sentence of theirs that asks for something. */
function wanted({ customer }: Facts): { quote: string; start: number; end: number } | null {
  for (let at = customer.told.length - 1; at >= 0; at--) {
    const { line, message } = customer.told[at] as (typeof customer.told)[number];
    const quote = message.text.slice(line.start, line.end);
    if (line.question || WISH.test(quote)) return { quote, start: line.start, end: line.end };
  }
  return null;
}
