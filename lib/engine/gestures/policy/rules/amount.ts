import { isAmount } from '../../../ledger/gifts.ts';
import type { PolicyRule } from '../rule.ts';

/** A sum that cannot be right: below nothing, broken, or beyond all sense. */
export const amount: PolicyRule = {
  id: 'amount',
  check: ({ amount }) =>
    isAmount(amount)
      ? null
      : {
          reason: 'This sum cannot be right: it must be a whole amount, not below zero. Please type it again.',
          who: null,
        },
};
