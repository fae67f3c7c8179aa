import type { RuleSet } from '../text/rule.ts';

const ABOVE = 'Wants to take it to somebody above';
const BODY =
  'ombudsman|ombud|regulator|trading standards|fair trading|consumer (protection|rights|affairs|court|forum|council|agency|bureau|advice|office|association)|ftc|fcc|faa|fca|cfpb|ofcom|ofgem|data protection (authority|commissioner|people)|(data|privacy) commissioner|arbitration|tribunal|inspectorate|aviation authority|chamber of|trade (association|body|federation)|(tenants|residents) association|health and safety|ministry|department of|member of parliament|mp|senator|councillor|union';
const PUBLIC =
  'newspaper|local (paper|press|news|radio)|the (press|media|news)|reporter|radio|consumer (programme|program|show|slot|hour)|twitter|instagram|tiktok|reddit|social media|subreddit|village page';

export const escalation: RuleSet<'escalation'> = {
  id: 'escalation',
  rules: [
    {
      id: 'says_so',
      match:
        '(put|speak|talk|pass|connect|get|want|need) .{0,5} (someone|somebody|anyone|anybody|person|people) .{0,1} who .{0,2} (decide|decides|authorise|authorises|authorize|approve|approves|in charge)',
      weight: 0.55,
      reason: ABOVE,
      example: 'Put me through to somebody who can decide.',
      notIf: '(on our side|at our end|in our)',
    },
    {
      id: 'manager',
      match: `((speak|talk|spoke|talking|put|pass|passed|forward|refer|hand|want|get|demand|write|writing|asked for|ask for|copied|cc|word|hear|involve) .{0,4} (your|a|the|another|his|her|to|an|their|some|with) .{0,1} (manager|supervisor|boss|ceo|head office|director|superior|head of the)|(anyone|anybody|someone|somebody|who|whoever|person|talk to) .{0,2} (above|senior|higher up|with the (power)|authority|authorise|signs off|runs the place))`,
      weight: 0.5,
      reason: ABOVE,
      example: 'I want to speak to your manager.',
      notIf:
        '((my|our|account|hiring|project|task|line|site|store|shop) (manager|boss|ceo|owner)|(speak|talk) .{0,5} (manager|owner) of|(my|our|the) (thanks|compliments|praise|regards|best))',
    },
    {
      id: 'real_human',
      match: '((speak|talk|chat|connect|get|want|need|is there) .{0,4} (human|real person)|put me (through|thru) to)',
      weight: 0.28,
      reason: 'Wants somebody other to answer',
      example: 'Let me talk to a real person.',
      notIf: '(thank|thanks|nice|lovely|great)',
    },
    {
      id: 'legal',
      match:
        '((my|our) .{0,2} (lawyer|lawyers|solicitor|solicitors|attorney|legal officer) .{0,3} (will|has|says|would (say|argue|advise|be)|letter|enjoy|wants|shall|filed)|(see|hear|hearing|contact|consult|spoken|involve|way|letter|mentioned|with|expect|through|via|to|for) .{0,4} (lawyer|solicitor|solicitors|attorney)|legal (action|proceedings|steps)|small claims|county court|before action|proceedings will|to sue|lawsuit|class action|(to|in) .{0,3} (the judge|court$)|is this (even)? legal)',
      weight: 0.5,
      reason: 'Speaks of legal steps',
      example: 'You will hear from my lawyer.',
      notIf:
        '(divorce|(probate|estate|house) .{0,4} (solicitor|lawyer)|(lawyer|lawyers|solicitor|solicitors) .{0,4} (licence|licences|license|licenses|seats|copies|subscription|invoice)|.{1,6} (probate|needs|flat|mortgage|keys|game))',
    },
    {
      id: 'regulator',
      match: `((go|goes|going|take|taking|report|refer|write|writing|written|wrote|lodge|lodged|file|filed|filing|raise|raised|contact|tell|told|telling|inform|informed|send|sent|sending|copy|copied|copying|cc'd|cc|hand|ask|asked|asking|hear|hearing|involve|let|get|rung|ring|ringing|called|calling|forward|pass|passed|bring|opened|stop|expect|letter|front|to|with|through) .{0,7} (${BODY})|(${BODY}) .{0,3} (will|has|have|gives|reference|ref|case|complaint|already|rang|upheld|would|can explain|sit|sitting|legal)|better business bureau)`,
      weight: 0.4,
      reason: 'Names a regulator or another body',
      example: 'I will report you to the ombudsman.',
      notIf:
        '(.{1,8} (leaflet|exam|essay|rack|handout|thesis|award)|(leaflet|curiosity|credit)|union (square|street|jack|station|card|rate|member)|chamber of commerce|how (does|do|can) one|nothing to do with you)',
    },
    {
      id: 'chargeback',
      match:
        '(chargeback|charge back|(reverse) (the|it|this|that|my) .{0,1}|(dispute|disputed|disputing) (the|this|it|all|with|that) .{0,3} (charge|payment|bank|card)?|claw (it|that|back|every)|section 75|(bank) .{0,3} (reverses|gave it back|will|dispute|claim)|(contact|call|go|gone|going|ring) .{0,3} my (bank|card (company|issuer)))',
      weight: 0.45,
      reason: 'Speaks of getting the money back through the bank',
      example: 'I will do a chargeback.',
      notIf: '(chargeback (reversal|question|fee|rate|ratio|cover|from)|(not) dispute)',
    },
    {
      id: 'police',
      match:
        '((go|going|walk|report|hand|handing|take|taking) .{0,5} (to|into|at|with) (the)? .{0,1} (police|gardai)|(report|reported|reporting) (you))',
      weight: 0.4,
      reason: 'Speaks of reporting it',
      example: 'I will go to the police.',
      notIf: '(stolen|report you)',
    },
    {
      id: 'bad_review',
      match: `((leave|leaving|write|writing|post|posting|give|giving|get|getting|put|publish|drop) .{0,6} (bad|negative|one star|1|honest|awful|damning) .{0,1} (review|reviews|star|stars|rating|on)?|(one|1) (star|stars) .{0,2} (incoming|coming|on|everywhere|ready|review|this))`,
      weight: 0.4,
      reason: 'Speaks of a bad review',
      example: 'I will leave a negative review.',
      notIf: '(wrote)',
    },
    {
      id: 'social',
      match: `((going|go|goes|share|post|posting|tell|told|telling|write|writing|tweet|blast|take|taking|sent|contact|ringing|calling|friend|nephew|cousin|someone|man|asked|way) .{0,4} (to|at|with|on|all over|in|by|via|from|for) .{0,3} (${PUBLIC})|name and shame|(go|going) public|(${PUBLIC}) .{0,2} (gets|loves)|posting (daily)|pick up .{0,4} before the news)`,
      weight: 0.4,
      reason: 'Speaks of making it public',
      example: 'I will post this all over social media.',
      notIf: '(saw|found|seen|read|thank|thanks|praise|great|best|five|5|lovely)',
    },
    {
      id: 'complaint',
      match:
        '((formal|official) (complaint|grievance|notice)|(filing|making|lodging|raising|filed|lodged|raised) (a|an|my|this)? (serious|new)? (complaint|grievance|case)|treat this as (a)? (formal|complaint)|hereby object|my final letter)',
      weight: 0.45,
      reason: 'Makes a formal complaint',
      example: 'I wish to make a formal complaint.',
      notIf: '(curiosity)',
    },
    {
      id: 'escalate',
      match:
        "(escalate (this|it|my)|take (this|it) (further|higher|up with)|(copied|copy|copies|cc'd) .{0,3} (in|to|you|this) .{0,5} (director|mp|office|them|ceo|boss|legal)|in copy)",
      weight: 0.5,
      reason: ABOVE,
      example: 'I will take this further.',
    },
    {
      id: 'consequences',
      match:
        '(you will (hear from|regret|be hearing)|expect a .{0,4} (letter|lawyer)|further action|see you in (court|front)|last chance|your move|you have until|hand the matter)',
      weight: 0.35,
      reason: 'Threatens consequences',
      example: 'This is your last chance.',
    },
    {
      id: 'to_the_top',
      match:
        '((i|we) (will|shall|am|want|would) .{0,5} (write|writing|ring|call|tell|go|going|speak|complain) (to|for|with)? (your|the) .{0,2} (director|directors|board|chairman|chair|chief|head|boss|trustees|governors|council|press|gazette|paper|papers)|(above|over) your head|(take|taking|took|taken|pass|push|send|sent|bring) (it|this|that|the matter) .{0,1} (higher|upstairs|further up|up the (line|chain)|to the top)|who (do|can|should) (i|we) .{0,3} (above|over) (you|him|her|them|that)|(my|with|have|got) .{0,4} followers|(the|our) (gazette|local paper|newsroom) (will|would|might|may|loves|likes|is|has|wants))',
      weight: 0.5,
      reason: ABOVE,
      example: 'I shall write to your board of directors.',
      notIf:
        '(thank|praise|(director|directors|board|boss|head|trustees|chair|council|paper|gazette|press) .{0,1} (how|what a|that you are)|lovely day)',
    },
  ],
};
