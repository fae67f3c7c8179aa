import type { Policy } from '../../../gestures.ts';
import { isAmount } from '../../ledger/gifts.ts';
import { digitsOf } from '../matter/money.ts';
import type { Gesture, Matter } from '../types.ts';

/** Sums in the catalogue are written in this. */
const CATALOGUE = 'EUR';

/** What one unit of the policy's currency is in another; null where the policy does not say. */
export function rateOf({ currency, rates }: Pick<Policy, 'currency' | 'rates'>, other: string): number | null {
  if (other === currency) return 1;
  const rate = rates[other];
  return rate !== undefined && Number.isFinite(rate) && rate > 0 ? rate : null;
}

/**
 * What a gesture costs by policy, in minor units of its currency: goodwill by severity and the share of the fault, and by nothing
 * else. What they are owed is the sum they name, else 0: the agent looks it up.
 *
 * @param usual what like cases were given: the same trouble gets the same
 */
export function amountOf(
  { money }: Pick<Gesture, 'money'>,
  matter: Pick<Matter, 'severity' | 'fault' | 'named' | 'currency'>,
  policy: Policy,
  usual: number | null = null,
): number {
  if (money === 'none') return 0;
  if (money === 'owed') return owed(matter, policy);
  if ('about' in money) return Math.round(money.about / (rateOf(policy, CATALOGUE) ?? 1));
  if (usual !== null) return usual;
  const full = matter.severity === 0 ? 0 : (policy.goodwill[matter.severity - 1] ?? 0);
  const amount = Math.round(full * policy.share[matter.fault] * money.goodwill);
  return isAmount(amount) ? amount : 0;
}

function owed({ named, currency }: Pick<Matter, 'named' | 'currency'>, policy: Policy): number {
  if (named === null || currency === null) return 0;
  const rate = rateOf(policy, currency);
  if (rate === null) return 0;
  return Math.round((named / 10 ** digitsOf(currency) / rate) * 10 ** digitsOf(policy.currency));
}

/** An amount in the customer's money. */
export interface Price {
  /** Minor units of `currency`. */
  minor: number;
  currency: string;
}

/** What the customer sees: what they are owed to the penny, goodwill as a round sum, in their money where the policy knows it. */
export function priceOf(
  amount: number,
  { money }: Pick<Gesture, 'money'>,
  { named, currency }: Pick<Matter, 'named' | 'currency'>,
  policy: Policy,
): Price {
  if (money === 'owed' && named !== null && currency !== null && amount > 0) return { minor: named, currency };
  const rate = currency === null ? null : rateOf(policy, currency);
  if (currency === null || rate === null) return { minor: amount, currency: policy.currency };
  if (rate === 1) return { minor: amount, currency };
  const unit = 10 ** digitsOf(currency);
  return { minor: round((amount / 10 ** digitsOf(policy.currency)) * rate) * unit, currency };
}

/** A sum that somebody would say: whole, and with few figures. */
function round(value: number): number {
  if (value < 1) return value > 0 ? 1 : 0;
  const step = Math.max(1, 10 ** Math.floor(Math.log10(value)) / 2);
  return Math.round(value / step) * step;
}
