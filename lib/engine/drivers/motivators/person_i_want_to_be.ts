import type { RuleSet } from '../../text/rule.ts';

export const personIWantToBe: RuleSet<'motivator:person_i_want_to_be'> = {
  id: 'motivator:person_i_want_to_be',
  rules: [
    {
      id: 'promised',
      match:
        '(i|we) (have|had|already)? (promised|vouched|gave (my|them my) word|recommended|told everyone|guaranteed)',
      weight: 0.55,
      reason: 'Has given their word to others',
      example: 'I promised my daughter.',
    },
    {
      id: 'looked',
      match:
        '(look|looked|looks|looking|feel|felt|made me|makes me) .{0,2} (foolish|stupid|like an idiot|like a (fool|liar|bad|thief|terrible)|unprofessional|incompetent|irresponsible|bad parent|bad mother|bad father)',
      weight: 0.6,
      reason: 'Cares how they appear to others',
      example: 'I looked like a fool.',
      notIf: '(it|this|that|page|site) (look|looks|looked)',
    },
    {
      id: 'for_someone',
      match: '(gift|present|surprise|presents|treat) (for|to) (my|our|a|his|her) .',
      weight: 0.45,
      reason: 'Wanted to do something for somebody',
      example: 'It was a gift for my mother.',
    },
    {
      id: 'front_of',
      match: 'in front of (my|our|a|all) .',
      weight: 0.5,
      reason: 'Cares how they appear to others',
      example: 'It failed in front of my guests.',
      notIf: 'in front of (my|our|a) (house|door|home|garage|building)',
    },
  ],
};
