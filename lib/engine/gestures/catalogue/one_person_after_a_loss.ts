import type { Gesture } from '../types.ts';

export const onePersonAfterALoss: Gesture = {
  id: 'one_person_after_a_loss',
  kind: 'named_contact',
  title: 'One person who sees to everything after a death',
  does: 'They say it once, and never again.',
  fits: { kind: ['grief'] },
  weight: 5,
  money: 'none',
  minutes: 8,
  says: [
    'You will not have to tell this to anybody else here: I will see to {account:the account} myself and write to you when it is done.',
  ],
  steps: [
    'Stop letters, bills and marketing in that name today.',
    'Ask for one paper at most, and say how to send it simply.',
    'Pass it to nobody without telling them the name.',
  ],
  never: ['discount', 'credit', 'invitation', 'upgrade', 'discount'],
  source: 'vulnerability: bereavement, no gift',
};
