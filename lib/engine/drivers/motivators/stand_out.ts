import type { RuleSet } from '../../text/rule.ts';

export const standOut: RuleSet<'motivator:stand_out'> = {
  id: 'motivator:stand_out',
  rules: [
    {
      id: 'loyal',
      match:
        '(loyal|long time|longtime|longstanding|valued|vip|premium|platinum|gold|elite|best) (customer|client|member|customers|subscriber|guest)',
      weight: 0.55,
      reason: 'Wants what is particular to them to be seen',
      example: 'I am a loyal customer.',
    },
    {
      id: 'custom',
      match:
        '(custom|customized|customised|personalized|personalised|bespoke|engraved|engraving|monogram|special order|one of a kind|unique|handmade|made to measure|tailor made|limited edition|exclusive|special request)',
      weight: 0.5,
      reason: 'Speaks of something made for them',
      example: 'I ordered a custom engraving.',
      notIf: '(custom (domain|field|fields|report|code|css))',
    },
    {
      id: 'customer_for',
      match: '(customer|member|client|subscriber) (for|since) .',
      weight: 0.5,
      reason: 'Names how long they have been with the company',
      example: 'I have been a customer for ten years.',
    },
    {
      id: 'not_a_number',
      match: '(just|another|like) (a|another) number',
      weight: 0.55,
      reason: 'Does not want to be one of many',
      example: 'I am not just a number.',
    },
  ],
};
