import type { RuleSet } from '../../text/rule.ts';

export const confidenceInFuture: RuleSet<'motivator:confidence_in_future'> = {
  id: 'motivator:confidence_in_future',
  rules: [
    {
      id: 'again',
      match: '(happen|happening|happens|occur|go wrong|fail|break) (again|in (the)? future|every|next time)',
      weight: 0.6,
      reason: 'Asks whether it will happen again',
      example: 'Will it happen again?',
    },
    {
      id: 'renew',
      match:
        '(renew|renewal|renewing|long term|next year|for years|future|warranty|guarantee|guaranteed|going forward|from now on|count on|rely on|reliable|depend on|relying on|counting on|assure|assurance|reassurance)',
      weight: 0.45,
      reason: 'Looks ahead',
      example: 'Before I renew I want to be sure.',
      notIf: '(satisfaction guaranteed|near future|future (reference|updates))',
    },
    {
      id: 'how_do_i_know',
      match: 'how (do|can|will) (i|we) .{0,2} (know|trust|sure|certain|be sure)',
      weight: 0.5,
      reason: 'Wants to be sure',
      example: 'How can I be sure it is fixed?',
    },
  ],
};
