import { strongest } from '../customer.ts';
import type { Facts, Found } from '../facts.ts';
import { fairness } from '../fairness.ts';
import { says } from '../phrase.ts';

const CAUSE: Readonly<Record<string, RegExp>> = {
  outcome: /^cause:(?:money|fault|risk)|disappointment/,
  process: /^(?:cause:(?:time|effort|ignored|no_information|broken_promise)|effort|repeat_contact|unheard)/,
  respect: /^(?:cause:(?:rudeness|unfairness)|anger|unheard)/,
};
/** Something of worth, given in place of an answer. */
const GIFT =
  '(?:(?:refund|credit|voucher|discount|coupon|gift card|free (?:month|week|delivery|upgrade|gift|shipping|night|year)|waived|goodwill|compensation|points|off (?:your|the|it)|taken off)[^ ]*|[0-9]+ ?(?:%|percent)|[£$€][0-9]+)';

/** Words of the wrong that they name, where the draft pays, or answers another, and says nothing of this one. */
export function unfairStill(facts: Facts): Found[] {
  const { customer, marks } = facts;
  const { injustice } = customer.reading;
  if (injustice !== 'process' && injustice !== 'respect') return [];
  if (!customer.upset) return [];
  const gift = marks.some((mark) => (mark.done || mark.will || mark.comes) && says(mark.line, GIFT));
  const { level } = fairness(facts);
  const told = marks.some((mark) => (mark.owns || mark.why) && mark.echoed > 1);
  if (told || level >= (gift ? 2.5 : 0.6)) return [];
  const words = strongest(customer, (name) => CAUSE[injustice]?.test(name) === true);
  if (!words) return [];
  const { quote, start, end } = words;
  return [{ in: 'message', quote, start, end, reason: REASON[injustice], instead: null }];
}

const REASON: Readonly<Record<string, string>> = {
  process: 'They name how long or how hard it was; the draft answers something else.',
  respect: 'They name how they were treated; the draft answers something else.',
};
