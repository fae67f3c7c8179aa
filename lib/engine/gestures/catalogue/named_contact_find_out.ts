import type { Gesture } from '../types.ts';

export const namedContactFindOut: Gesture = {
  id: 'named_contact_find_out',
  kind: 'named_contact',
  title: 'Find out oneself, and come back by an hour',
  does: 'One person goes and looks, and they know when they hear.',
  fits: { kind: ['trouble'], fault: ['ours', 'outside', 'unclear'] },
  weight: 1,
  money: 'none',
  minutes: 8,
  lastResort: true,
  says: ['I am finding out myself what happened here, and by [time] you hear from me, whatever I have found by then.'],
  steps: [
    'Look it up before you ask them anything that we know already.',
    'Write at the hour you named, also when there is nothing yet.',
    'Then choose again from what fits: by now you know whose doing it was.',
  ],
  never: ['named_contact_until_solved', 'named_contact_for_security', 'named_contact_to_plead'],
  source: 'CARP: focus on what can be done now; a promise with a time',
};
