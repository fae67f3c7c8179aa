import type { Gesture } from '../types.ts';

export const pauseInsteadOfCancel: Gesture = {
  id: 'pause_instead_of_cancel',
  kind: 'extension',
  title: 'Pause it, and leave the door open',
  does: 'Lets them go without a last word, and come back without a form.',
  fits: {
    kind: ['leave', 'trouble', 'ask'],
    signal: ['churn'],
    words: /\b(?:cancel\w*|subscription|membership|plan|account|contract|leave|leaving|switch\w*|renew\w*)\b/i,
    unless:
      /\b(?:hereby|formally|terminate|notice of|delete (?:all )?my data|moving|moved|relocat\w*|emigrat\w*|abroad|sold (?:the|my|our)|no longer (?:need|live|own|have)|retir(?:ed|ing)|order)\b/i,
  },
  better: { motivator: ['freedom'], signal: ['loyalty'] },
  weight: 2,
  money: 'none',
  minutes: 4,
  says: [
    'You can end {plan:your plan} today with this one answer, or pause it until [end date] and pay nothing; both are fine.',
  ],
  steps: [
    'Put the ending first and the pause second.',
    'Do what they choose on the same day.',
    'Send a confirmation, and no survey.',
  ],
  never: ['discount_renewal', 'invitation'],
  source: 'motivators: freedom; an easy way out',
};
