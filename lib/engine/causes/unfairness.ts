import type { RuleSet } from '../text/rule.ts';

export const unfairness: RuleSet<'cause:unfairness'> = {
  id: 'cause:unfairness',
  rules: [
    {
      id: 'new_ones',
      match:
        'new (members|clients|subscribers|users|joiners|accounts|people) .{0,2} (get|gets|pay|are|receive|have|got|enjoy)',
      weight: 0.5,
      reason: 'Compares with what others get',
      example: 'Why is it that new members get free shipping?',
      notIf: '(how|do) (do)? new (members|users)',
    },
    {
      id: 'unfair',
      match:
        '(unfair|unfairly|not fair|hardly fair|unjust|unjustly|discrimination|discriminated|double standard|double standards|injustice|biased|one sided|unreasonable|exploitative|extortionate|extortion|taking advantage|took advantage)',
      weight: 0.6,
      reason: 'Calls it unfair',
      example: 'This is unfair.',
      notIf: 'not unfair',
    },
    {
      id: 'others_got',
      match:
        '(others|other people|other customers|everyone else|neighbor|friend|colleague|new customers|someone else|everybody else|sister|brother) .{0,5} (got|gets|get|received|pays|pay|paid|was given|were given|paying)',
      weight: 0.5,
      reason: 'Compares with what others got',
      example: 'New customers get a better price.',
      notIf: '(everyone else (is fine|loved)|friend (got me|gave))',
    },
    {
      id: 'new_customers',
      match: 'new customers',
      weight: 0.45,
      reason: 'Compares with what new customers get',
      example: 'Only new customers get the discount.',
    },
    {
      id: 'why_should_i',
      match:
        'why (should|must|do|would|am) (i|we) .{0,3} (pay|have to|suffer|lose|penalized|penalised|punished|charged|being|wait|responsible|bear)',
      weight: 0.5,
      reason: 'Asks why they should bear it',
      example: 'Why should I pay for your mistake?',
    },
    {
      id: 'not_my_fault',
      match: '(not|never|was not|is not|no) .{0,1} my (fault|mistake|problem|error|responsibility|doing)',
      weight: 0.5,
      reason: 'Says that it is not their fault',
      example: 'It was not my fault.',
    },
    {
      id: 'penalized',
      match:
        '(penalized|penalised|punished|punishing|penalizing|singled out|targeted|victimized|victimised|ripped off|rip off|cheated|robbed|robbery|scammed)',
      weight: 0.5,
      reason: 'Says that they are punished or cheated',
      example: 'I feel penalised for your mistake.',
    },
    {
      id: 'on_principle',
      match: '(matter of principle|on principle|in good faith|moral|morally|ethically|the principle)',
      weight: 0.35,
      reason: 'Speaks of the principle',
      example: 'It is a matter of principle.',
    },
  ],
};
