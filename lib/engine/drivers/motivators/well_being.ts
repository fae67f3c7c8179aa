import type { RuleSet } from '../../text/rule.ts';

export const wellBeing: RuleSet<'motivator:well_being'> = {
  id: 'motivator:well_being',
  rules: [
    {
      id: 'stress',
      match:
        '(stress|stressed|stressful|exhausted|exhausting|tired|tiring|hassle|headache|overwhelmed|burnt out|sleep|sleepless|sick of|nightmare|worn out|anxiety|health|peace of mind|worry|worried|peace and quiet|relax|drained|at my wits)',
      weight: 0.5,
      reason: 'Speaks of strain',
      example: 'It has been so stressful.',
      notIf: '(do not worry|no worries|health insurance|no hassle|sleep mode|to sleep (last|on|this|yesterday|in))',
    },
    {
      id: 'too_much',
      match:
        '(too much (for|to)|can not cope|cannot cope|do not have the (energy|time|strength)|last thing (i|we) need)',
      weight: 0.55,
      reason: 'Says that it is too much',
      example: 'It is the last thing I need.',
    },
  ],
};
