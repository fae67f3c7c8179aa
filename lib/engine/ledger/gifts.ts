import type { GestureKind } from '../../conversation.ts';

/** What puts the matter right or takes work off the customer is owed, and no gift (design: the command line). */
const REMEDIES: ReadonlySet<GestureKind> = new Set([
  'refund',
  'replacement',
  'priority',
  'extension',
  'how_to',
  'named_contact',
  'follow_up_call',
]);

export const isGift = (kind: GestureKind): boolean => !REMEDIES.has(kind);

/** Gifts that are money, or as good as money. */
export const isMoneyGift = (kind: GestureKind): boolean =>
  kind === 'discount' || kind === 'credit' || kind === 'upgrade';

/** What advertises: not for those who have opted out. */
export const isMarketing = (kind: GestureKind): boolean =>
  kind === 'invitation' || kind === 'discount' || kind === 'upgrade';

/** The most that any single gesture may cost, in minor units: beyond that an amount is a slip. */
export const MOST_AMOUNT = 100_000_000;

/** A whole number of minor units that can be counted with. */
export const isAmount = (amount: number): boolean =>
  Number.isSafeInteger(amount) && amount >= 0 && amount <= MOST_AMOUNT;
