import type { Policy } from '../gestures.ts';

/** Digits after the point of a currency: two for euros, none for yen; null where there is no such currency. */
export function digitsIn(currency: string): number | null {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return null;
  }
}

/** A policy in another currency: the same figures as people write them, whatever its coins are. */
export function inCurrency(policy: Policy, currency: string): Policy {
  const by = 10 ** ((digitsIn(currency) ?? 2) - (digitsIn(policy.currency) ?? 2));
  const scaled = (amount: number) => Math.round(amount * by);
  const { [currency]: _, ...rates } = policy.rates;
  const { goodwill, allotment, approval } = policy;
  return {
    ...policy,
    currency,
    rates,
    allotment: { ...allotment, amount: scaled(allotment.amount) },
    team: policy.team === null ? null : scaled(policy.team),
    approval: {
      ...approval,
      above: scaled(approval.above),
      remedies: approval.remedies === null ? null : scaled(approval.remedies),
    },
    goodwill: [scaled(goodwill[0]), scaled(goodwill[1]), scaled(goodwill[2])],
    minuteWorth: scaled(policy.minuteWorth),
  };
}
