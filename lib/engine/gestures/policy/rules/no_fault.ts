import type { Fault } from '../../../../gestures.ts';
import { isMoneyGift } from '../../../ledger/gifts.ts';
import type { PolicyRule } from '../rule.ts';

const WHY: Readonly<Record<Fault, string>> = {
  ours: '',
  outside: 'It was not our doing, and money is for what we did wrong. Time and care are free to give.',
  theirs: 'The slip was not ours, and money is for what we did wrong. Help is free to give.',
  unclear: 'Nobody has said yet that it was our doing, and money is for what we did wrong. Find out first.',
  none: 'Nothing went wrong here, and money is for what we did wrong.',
};

/** Money goes where the fault is ours, by the policy's share; never to the one who threatens to leave. */
export const noFault: PolicyRule = {
  id: 'no_fault',
  check: ({ gesture, matter, policy }) =>
    isMoneyGift(gesture.kind) && policy.share[matter.fault] <= 0
      ? { reason: WHY[matter.fault] || 'Your policy gives no money for this.', who: policy.approval.by }
      : null,
};
