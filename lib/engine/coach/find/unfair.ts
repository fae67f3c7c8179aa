import { strongest } from '../customer.ts';
import type { Facts, Found } from '../facts.ts';
import { answersAnother, paysInstead } from '../wrongs.ts';
import { lastTold } from './told.ts';

const CAUSE: Readonly<Record<string, RegExp>> = {
  outcome: /^cause:(?:money|fault|risk)|disappointment/,
  process: /^(?:cause:(?:time|effort|ignored|no_information|broken_promise)|effort|repeat_contact|unheard)/,
  respect: /^(?:cause:(?:rudeness|unfairness)|anger|unheard)/,
};
/** Words of the wrong that they name, where the draft pays, or answers another, and says nothing of this one. */
export function unfairStill(facts: Facts): Found[] {
  const { customer } = facts;
  const { injustice } = customer.reading;
  if (injustice === 'none' || !(answersAnother(facts) || paysInstead(facts))) return [];
  const words = strongest(customer, (name) => CAUSE[injustice]?.test(name) === true) ?? lastTold(facts);
  if (!words) return [];
  const { quote, start, end } = words;
  return [{ in: 'message', quote, start, end, reason: REASON[injustice], instead: null }];
}

const REASON: Readonly<Record<string, string>> = {
  outcome: 'They name what they did not get; the draft answers something else.',
  process: 'They name how long or how hard it was; the draft answers something else.',
  respect: 'They name how they were treated; the draft answers something else.',
};
