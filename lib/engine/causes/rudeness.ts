import type { RuleSet } from '../text/rule.ts';

const STAFF =
  '(agent|driver|drivers|courier|colleague|colleagues|man|men|lady|woman|guy|gentleman|girl|boy|lad|bloke|fella|chap|clerk|cashier|conductor|controller|guard|manager|supervisor|steward|rep|engineer|technician|fitter|nurse|doctor|receptionist|trainer|coach|teacher|adjuster|bouncer|waiter|waitress|host|stylist|guide|advisor|adviser|carer|postman|salesman|officer|assistant|bailiff|collector|mod|moderator|person|staff|team|foreman|inspector|dispatch|crew|instructor|pharmacist|surveyor)';
const SPOKE = 'Says how a person treated them';

export const rudeness: RuleSet<'cause:rudeness'> = {
  id: 'cause:rudeness',
  rules: [
    {
      id: 'staff_did',
      match: `${STAFF} .{0,5} (laughed|laughs|laughing|shouted|shouting|yelled|screamed|giggled|snapped|shrugged|swore|spat|called (me|him|her|us|my)|sounded|rolled|made (me|her|him|us) (feel|wait|open)|loudly|told (me|her|him|my) (to|that i|i|off|she|he)|kept (saying|calling)|hung up|spoke|in front of|insulted|treated|knows where)`,
      weight: 0.45,
      reason: SPOKE,
      example: 'Your driver shouted at my mother.',
      notIf: 'told me to try',
    },
    {
      id: 'said_words',
      match: `${STAFF} .{0,4} (said|says|was like|wrote|replied) .{0,3} (i|you|we|she|my|someone|have|it|that) .{0,3} (must|should|could|own|late)`,
      weight: 0.45,
      reason: SPOKE,
      example: 'The lady said I should have listened.',
    },
    {
      id: 'rude',
      match:
        '(rude|rudely|rudeness|impolite|disrespect|patronizing|talked down|belittled|bad attitude|disrespectful|condescending|patronising|dismissive|arrogant|unprofessional|hostile|sarcastic|insulting|insulted|humiliated|no manners|manners of|bully|bullied|smug|jobsworth|insolent|heartless|power tripping|the tone|sweetheart)',
      weight: 0.5,
      reason: 'Says that somebody was rude to them',
      example: 'The agent was rude.',
      notIf: '(not (rude))',
    },
    {
      id: 'hung_up',
      match:
        '((hung|hang|hangs|hanging|rang) up (on)? (me|us|on)|for hanging up|((shouted|yelled|screamed|swore|laughed|shouting|laughing|spat|giggled) (at|to)? (me|us|my|mine|when|someone)|laughed (and))|call (me|my|us|him|her) (sweetheart|the)|called (me|my|her|him) .{0,3} (love|slow|sweetheart|luggage|idiot|old))',
      weight: 0.5,
      reason: SPOKE,
      example: 'She hung up on me.',
      notIf: '((i) (laughed))',
    },
    {
      id: 'treated',
      match:
        '((treated|treat|treating|talked to|talks to|spoken to|spoke to) .{0,3} (like (a|an|that|dirt|rubbish|nothing|i)|as (one|if)|badly|with contempt)|made (me|us|him|her) feel .{0,2} (like|small|stupid|humiliated|worthless)|as (if|though) i (were|was|had) .{0,2} (the|a|an))',
      weight: 0.45,
      reason: 'Says how they were made to feel',
      example: 'I was treated like a criminal.',
    },
    {
      id: 'accused',
      match:
        '((accused|accuses) (me|us|my|him|her|of)|told (i|me|us) .{0,4} (obviously|should)|nobody .{0,1} (says|said) sorry|(no|not even an|without an) apology|(said|asked|told) .{0,3} in front of|(loudly|loud enough|in front of (the|my) (whole|kids|queue|nurse|line)))',
      weight: 0.35,
      reason: 'Says that they were accused or exposed',
      example: 'She accused me of lying.',
    },
    {
      id: 'slur_staff',
      match: `((your|the|a) .{0,4} (rude|nasty|smug|condescending|lazy|stupid|little|insolent) .{0,2} (man|cow|brat|piece of work|weasel|prick|bully|manager|madam|clerk|driver|agent)|who talks to people|no need for)`,
      weight: 0.45,
      reason: 'Insults somebody of the staff',
      example: 'A rude little man.',
    },
  ],
};
