import { POLICY_VERSION, type Policy } from '../../../gestures.ts';

/**
 * What holds until a lead sets something else. The sums are ours: small enough that any team can bear them, large enough to
 * be felt. Rates are rough, for goodwill alone.
 */
export const BUILT_IN: Policy = {
  version: POLICY_VERSION,
  name: 'Built-in policy',
  currency: 'EUR',
  rates: {
    USD: 1.1,
    GBP: 0.85,
    CHF: 0.95,
    CAD: 1.5,
    AUD: 1.7,
    NZD: 1.8,
    SEK: 11,
    NOK: 11.5,
    DKK: 7.5,
    PLN: 4.3,
    JPY: 165,
    INR: 95,
    BRL: 6,
  },
  zone: 'UTC',
  period: 'month',
  allotment: { amount: 15_000, minutes: 300 },
  team: null,
  approval: { above: 3000, remedies: null, by: 'your team lead', days: 7 },
  cooldownDays: 30,
  varietyDays: 90,
  yearly: 4,
  least: 2,
  goodwill: [500, 1000, 2500],
  share: { ours: 1, outside: 0.5, theirs: 0, unclear: 0, none: 0 },
  offerDays: 7,
  off: [],
  minuteWorth: 50,
  until: null,
};
