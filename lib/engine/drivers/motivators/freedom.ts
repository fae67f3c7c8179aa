import type { RuleSet } from '../../text/rule.ts';

export const freedom: RuleSet<'motivator:freedom'> = {
  id: 'motivator:freedom',
  rules: [
    {
      id: 'locked_in',
      match:
        '(locked in|locked into|forced|forcing|force|no choice|trapped|stuck with|tied in|tied to|auto renew|auto renewed|automatically renewed|auto renewal|against my will|not allowed|wont let me|not let me|hostage|no way to (cancel|leave|opt out)|opt out|unsubscribe|have no option|left with no)',
      weight: 0.6,
      reason: 'Wants to be free to choose',
      example: 'I feel locked in.',
      notIf: '(brute force|task force|work force)',
    },
    {
      id: 'cancel',
      match:
        '(cancel|leave|terminate|pause|close|switch) .{0,3} (subscription|contract|membership|account|plan|anytime|any time|provider|whenever)',
      weight: 0.5,
      reason: 'Wants to be free to leave',
      example: 'I want to cancel my contract.',
    },
    {
      id: 'flexible',
      match:
        '(flexible|flexibility|my own terms|on my own|choose|choice of|freedom|independent|independence|when i want)',
      weight: 0.4,
      reason: 'Wants to choose',
      example: 'I want to choose my own date.',
    },
  ],
};
