import type { RuleSet } from '../../text/rule.ts';

export const belonging: RuleSet<'motivator:belonging'> = {
  id: 'motivator:belonging',
  rules: [
    {
      id: 'others',
      match:
        '(everyone else|everybody else|other customers|others got|left out|only one|excluded|my friends (all|have|got)|neighbors (got|have|all)|new customers)',
      weight: 0.55,
      reason: 'Does not want to be left out',
      example: 'Everyone else got the invite.',
      notIf: 'only one (item|left|of|order|thing)',
    },
    {
      id: 'community',
      match:
        '(community|family feel|part of|club|group|forum|members|fellow|our team|belong|welcome|welcomed|invite|invited|fans|like family)',
      weight: 0.4,
      reason: 'Speaks of belonging',
      example: 'I love being part of this community.',
      notIf:
        '(community college|part of (my|the|a) (order|problem|package|refund|payment|plan)|golf club|put together|group (booking|plan|discount)|cancel .{0,3} invite|together with|welcome (email|screen|page))',
    },
  ],
};
