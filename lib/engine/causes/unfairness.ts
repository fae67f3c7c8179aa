import type { RuleSet } from '../text/rule.ts';

const TRICK = 'Says that the terms were hidden or changed';
const PUNISHED = 'Says that they are punished';

export const unfairness: RuleSet<'cause:unfairness'> = {
  id: 'cause:unfairness',
  rules: [
    {
      id: 'others_get',
      match: '(new|other|others|friend|colleague) (in .)? (who)? .{0,2} (get|gets|pay|pays|keep)',
      weight: 0.35,
      reason: 'Compares with what others get',
      example: 'New customers get a better price.',
      notIf: '(get (the))',
    },
    {
      id: 'unfair',
      match:
        '(unfair|unfairly|unjust|not fair|discrimination|double standards|daylight robbery|ripped off|tricked|misled|mis sold|the catch|cheek of|new customers|even legal|how (tidy|convenient|generous))',
      weight: 0.45,
      reason: 'Calls it unfair',
      example: 'This is unfair.',
    },
    {
      id: 'says_so',
      match:
        '(this|that|it|which) (is|was|feels|seems) (so|just|really|totally|very|completely|deeply|grossly|plain|simply|also)? (unfair|unjust|not fair)',
      weight: 0.6,
      reason: 'Calls it unfair',
      example: 'That is unfair.',
      notIf: '(not (unfair)|would (be))',
    },
    {
      id: 'terms_changed',
      match:
        '((changed|raised|raising|moved|updated) .{0,3} (terms|rules|price|prices|rent|deposit|policy|plan|limit|fee|branch|tariff)|(without|never) .{0,2} (agreed|signed|ticked|permission|my consent|asking me|telling (me|us))|mid contract|nobody asked for)',
      weight: 0.4,
      reason: TRICK,
      example: 'You changed the terms overnight.',
    },
    {
      id: 'punished_for',
      match:
        '((charged|charging|charge|fined|fee|fees|punished|penalized|penalised) .{0,4} (because|widow|for (your|being|not))|(suspected|accused) of|penalized|penalised|(perma)? banned for|took (his|her|their) side|not eligible|fee for (a|an|the|not|being|no)|why should i pay)',
      weight: 0.4,
      reason: PUNISHED,
      example: 'I was charged for your mistake.',
    },
    {
      id: 'after_years',
      match:
        '((years|since /^(19|20)[0-9][0-9]$/) .{0,8} (never (late|one|a)|no claims|and now|new customers)|never (missed|late) .{0,2} (payment|late)|for having been|loyalty (price|discount)|loyal customers)',
      weight: 0.4,
      reason: 'Finds their loyalty badly repaid',
      example: 'Twenty years and never one late payment.',
    },
    {
      id: 'advertised',
      match:
        '((advert|advertising|advertised|brochure|banner|listing) .{0,4} (says|said|shows|showed|promised|as)|you called it (a|an)|sold (me|us|it)? (a) .{0,3}|(so)? (your|the|my|a|was|this) .{0,1} (unlimited|lifetime|fully flexible|handmade|ethical|limited offer|extended warranty|loyalty price)|unlimited (has|ends|but|is)|no (exit|hidden|cancellation) (fee|fees)|turned (out|into) .{0,3} (a|printed))',
      weight: 0.4,
      reason: 'Says that the advertising misled',
      example: 'So your unlimited has a limit.',
    },
    {
      id: 'had',
      match:
        '((processing|administration|admin|convenience|inactivity|hidden|service|settlement|exit) (fee|fees|charge|supplement)|feel (i was|we were|i have been|tricked|had)|shame on (you|the)|convenient for (who|whom)|surge pricing|smell a rat)',
      weight: 0.4,
      reason: TRICK,
      example: 'A processing fee on a free sample.',
    },
  ],
};
