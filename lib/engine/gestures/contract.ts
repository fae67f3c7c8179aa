import type { GestureOffer } from '../../conversation.ts';
import type { Offer } from './types.ts';

/** An offer as the command line gives it, and nothing more. */
export const contractOf = ({ id, kind, cost, allowed, reason }: Offer): GestureOffer => ({
  id,
  kind,
  cost,
  allowed,
  reason,
});
