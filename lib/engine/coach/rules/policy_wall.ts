import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const RULES =
  '(?:policy|policies|terms|terms and conditions|t&c|t&cs|conditions|procedure|procedures|guidelines|guideline|rules|rule|agreement|contract|protocol|regulations|process|fare rules|small print|tariff)';

/** What a rule gives them. */
const GRANTS =
  '(?:(?:is|are|you are) (?:fully |all |also )?(?:covered|entitled|insured|included|protected)|(?:gives|entitles|allows|owes) you|in your favou?r|on your side|you (?:have|had) (?:a|the|every) right)';

export const policyWall: Rule = {
  id: 'policy_wall',
  weight: 0.55,
  heat: 0.25,
  reason: 'A rule without its reason is a closed door. Say why it is so, then what you can do.',
  source: SOURCES.policy_wall,
  most: 2,
  phrases: [
    {
      match: `(?:it is|that is|this is|is|was) (?:just |simply |also )?(?:our|company|store|hotel|the|standard|their|not|against|in) @2${RULES}`,
      unless: 'reason',
    },
    {
      match: `(?:due to|per|as per|according to|under|because of|based on|in line with|in accordance with|following|given|as set out in|as stated in|within|subject to|outside|against|by) (?:our|company|store|the|their|your|standard|these|those) @3${RULES}`,
      unless: 'reason',
    },
    {
      match: `${RULES} @2(?:state|states|stated|do not|does not|dictate|dictates|require|requires|say|says|is clear|are clear|is very clear|are very clear|prevent|prevents|will not|apply|applies|prohibits|forbids|allow|allows|permit|permits|must be|is the same|are the same|have to be|stands|only)`,
      unless: 'reason',
    },
    {
      match: `(?:our|the|a|company) @1${RULES} (?:is|are) (?:that|not|to|final|firm|fixed|strict|there|in place|a)`,
      unless: 'reason',
    },
    {
      match:
        '(?:not able|unable|not allowed|not permitted|can not|cannot|could not|do not|never|not possible|will not) (?:to )?(?:be )?(?:make|making|made|grant|allow|offer)?(?: for us to make)? ?(?:an |any )?exceptions?(?: to)?',
      unless: 'option',
    },
    { match: '(?:no exceptions|without exception|exceptions (?:are|can) not)' },
    {
      match:
        '(?:same|apply|applies) @2(?:for|to) (?:everyone|everybody|all|every) @1(?:customers|customer|guests|users|members|passengers)?',
      unless: 'reason',
    },
    {
      match: `(?:(?:that|this) is (?:just |simply )?(?:how (?:it|we|things|the system) (?:works?|do|is)|the (?:way|process|procedure|rule|system)|standard (?:procedure|practice|process)))`,
      unless: 'reason',
    },
    { match: `(?:you|which you|that you) (?:agreed|consented|accepted|signed|ticked|were shown) @3${RULES}` },
    {
      match:
        'you (?:agreed|signed up|consented|accepted|signed) (?:to|for|up)? ?(?:this|these|that|it|them|all of (?:this|it|them)|the terms|when you|at|on)',
    },
    {
      match:
        '(?:non refundable|nonrefundable|not refundable|non negotiable|not eligible|not entitled|ineligible|does not qualify|do not qualify|not covered|non transferable|falls outside|fall outside|outside (?:of )?(?:the|our|your) @2(?:window|period|limit|deadline|timeframe|warranty))',
      unless: 'option',
      weight: 0.5,
    },
    {
      match:
        '(?:we|i) (?:have to|must|need to|are required to|are obliged to|am required to|can only) (?:follow|stick|apply|adhere|abide|comply|go by|keep to)',
      unless: 'reason',
    },
    {
      match:
        '(?:rules are rules|not up for discussion|not open to|the decision is final|decision (?:stands|is firm)|stands as it is)',
    },
    {
      match:
        '(?:refer|see|read|check|find|consult) @3(?:terms|conditions|policy|faq|t&cs|small print|section [0-9.]+|clause|article)',
      upset: true,
      notIf: '(?:i|we) (?:have )?(?:@2)(?:read|checked|gone|went|found)',
    },
    { match: '(?:section|clause|article|paragraph|item|part) [0-9]+@1(?:of|in)?', unless: 'reason', notIf: GRANTS },
    {
      match:
        '(?:terms|agreement|policy|contract|tariff|conditions) (?:of (?:use|service|sale|business|carriage)|provides?|accepted|specifies|sets out|stipulates?|governs?|covers?)',
      unless: 'reason',
    },
    {
      match:
        '(?:is|are|can be|will be|must be) (?:only )?(?:accepted|considered|processed|permitted|honored|honoured|handled|issued|granted|made(?! by| from)) (?:from|on|upon|only|once|if|subject|after|when|by|in line|against|where)',
      unless: 'option',
    },
    {
      match:
        '(?:that|this) is how @4(?:work|works|operate|operates|go|goes|run|runs|set)|(?:set|fixed|decided|determined) (?:centrally|by (?:the|head|our)|in advance)|(?:follows?|governed by|set by|bound by) the @2(?:agreement|contract|terms|policy|rules)',
    },
    {
      match:
        '(?:charges|fees|payments|refunds|deposits|requests|changes|proposals|claims|exceptions|copies|responses|orders|returns|credits) @6(?:are|is|can|will|do|does) (?:not|never) (?:be )?(?:refunded|refundable|supplied|provided|considered|accepted|retained|available|offered|processed|possible|given|made|granted|eligible|issued|returned|reversed|qualify|apply|handled)',
      unless: 'option',
    },
    {
      match:
        '(?:does|do|did) not (?:consider|acknowledge|retain|accept|entertain|recognize|compensate|refund|reimburse|allow|cover|include)',
      unless: 'option',
      upset: false,
    },
    {
      match:
        '(?:before|until) (?:that|then)? ?(?:stand|stands|is complete|are complete|has been completed)|(?:required|needed|requires?) (?:a |the |an )?(?:certified|signed|written|original|completed|official)',
      unless: 'option',
      weight: 0.5,
    },
    {
      match:
        '(?:not|under no|no) (?:obliged|obligation|required) to (?:give|provide|explain|state|share|disclose|offer|pay)|(?:liability|compensation) is (?:limited|capped|excluded)|(?:can not|cannot|do not|does not) accept (?:any )?(?:liability|responsibility)',
      unless: 'option',
    },
    {
      match:
        '(?:system|tool|tariff|contract|process) is (?:set up|built|made|designed) (?:that|this) way|(?:head office|management|the group) (?:sets|decides|makes)|final sale|not (?:for|up to) us to (?:bend|change|break)|house rules|(?:no|never make|without) exceptions?(?= |$)|no (?:receipt|ticket|box|tag|label) no [^ ]+',
      unless: 'option',
    },
  ],
};
