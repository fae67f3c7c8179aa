import { strongest } from '../customer.ts';
import type { Facts, Found } from '../facts.ts';
import { hearing } from '../hearing.ts';
import { lastTold } from './told.ts';

/** Their strongest words, where nothing early in the draft takes them up. */
export function unheard(facts: Facts): Found[] {
  const { customer } = facts;
  const due = customer.upset || customer.glad || customer.case.kind === 'idea';
  if (!due || hearing(facts).level >= (customer.glad ? 1 : 1.5)) return [];
  const words = strongest(customer, (name) => !name.startsWith('motivator') && name !== 'urgency');
  const place = words ?? lastTold(facts);
  if (!place) return [];
  const { quote, start, end } = place;
  return [{ in: 'message', quote, start, end, weight: customer.upset ? undefined : 0.5, instead: null }];
}
