import type { RuleSet } from '../../text/rule.ts';

export const security: RuleSet<'motivator:security'> = {
  id: 'motivator:security',
  rules: [
    {
      id: 'account',
      match:
        '(hacked|fraud|fraudulent|scam|phishing|unauthorized|unauthorised|stolen|breach|identity|compromised|suspicious|charged twice|double charged|safe|secure|security|privacy|personal data|data protection|password leaked|someone (used|accessed|logged|else)|safety|protect|protected|protection|insured|gdpr|savings|deposit|locked out|frozen)',
      weight: 0.5,
      reason: 'Wants to be safe',
      example: 'Is my data safe?',
      notIf: '(safe (to say|travels|trip|bet)|security deposit back|screen protector|forgot .{0,3} password)',
    },
    {
      id: 'charged',
      match: '(charged|billed|debited) .{0,3} (twice|double|wrongly|incorrectly|without|again|three)',
      weight: 0.5,
      reason: 'Wants their money safe',
      example: 'You charged me twice.',
    },
    {
      id: 'rent_bills',
      match: '(rent|mortgage|wages|salary|payroll|groceries|medication|insulin|heating) .',
      weight: 0.35,
      reason: 'Speaks of what they live on',
      example: 'I need it for my rent this month.',
      notIf: '(rent a|food (was|is)|bills (me|us))',
    },
  ],
};
