import type { RuleSet } from '../text/rule.ts';

export const escalation: RuleSet<'escalation'> = {
  id: 'escalation',
  rules: [
    {
      id: 'manager',
      match:
        '(speak|talk|speaking|talking|escalate|escalated|escalating|transfer|put me|connect|want|need|get|demand|call|contact|write|complain|asked|ask|complaint|email|forward|pass this|hear from|letter|cc|report you|reply from|copied|involve) .{0,5} (manager|supervisor|management|boss|ceo|director|someone higher|higher up|head office|headquarters|team leader|someone senior|executive|superior|in charge|someone in authority|head of|owner|managing director|board)',
      weight: 0.65,
      reason: 'Wants to take it to somebody above',
      example: 'I want to speak to your manager.',
      notIf:
        '(my|our|password|account|property|hiring|project|the task) (manager|boss|director|ceo|supervisor|management)',
    },
    {
      id: 'legal',
      match:
        '((my|our|a|the|your) (lawyer|lawyers|solicitor|solicitors|attorney|attorneys) (will|is|are|has|have|says|said|would|about|to|on|if)|(see|hear|hearing|contact|contacting|contacted|consult|consulting|hire|hiring|talk|speak|speaking|get|getting|involve|involving|call|instruct|instructed|through|from|with|to|talking) .{0,2} (lawyer|lawyers|solicitor|solicitors|attorney|attorneys)|lawyer up|legal action|legal proceedings|small claims|court|sue|suing|lawsuit|litigation|legal advice|legal team|legal department|tribunal|class action|legal steps|cease and desist)',
      weight: 0.7,
      reason: 'Speaks of legal steps',
      example: 'You will hear from my lawyer.',
      notIf:
        '((tennis|food|basketball|squash) court|(i am|as|divorce|as an) (a|an|my)? (lawyer|solicitor|attorney)|court (shoes|yard|marriott|date for)|in court (tomorrow|today|on)|power of attorney|law court)',
    },
    {
      id: 'regulator',
      match:
        '(ombudsman|regulator|trading standards|consumer (protection|rights|affairs|court|forum|watchdog|council|agency|bureau)|watchdog|ftc|fcc|fca|cfpb|ofcom|ofgem|ico|bbb|better business bureau|attorney general|data protection authority|financial services authority|citizens advice|arbitration|action fraud|licensing board)',
      weight: 0.7,
      reason: 'Names a regulator or a consumer body',
      example: 'I will report you to the ombudsman.',
    },
    {
      id: 'chargeback',
      match:
        '(chargeback|charge back|charge backs|dispute (the|this|it|with|all)|disputing|disputed|reverse the (charge|payment)|section 75|paypal claim)',
      weight: 0.6,
      reason: 'Speaks of getting the money back through the bank',
      example: 'I will do a chargeback.',
      notIf: '(contacted by|call from) (my|the) bank',
    },
    {
      id: 'bank',
      match:
        '(contact|call|go|report|complain|contacted|gone|contacting|calling) .{0,3} (my|our) (bank|card (company|issuer|provider)|credit card company) (to|and|about|for|for a|over|if)?',
      weight: 0.4,
      reason: 'Speaks of going to their bank',
      example: 'I will go to my bank about it.',
    },
    {
      id: 'police',
      match:
        '(police|file a report|filing a report|crime|authorities|reported (you|this|it) to|report (you|this|it) to (the|trading|action|your)|fraud department)',
      weight: 0.5,
      reason: 'Speaks of reporting it',
      example: 'I have reported it to the police.',
      notIf: '(crime (series|novel|book|drama|show)|police (station is|car toy))',
    },
    {
      id: 'bad_review',
      match:
        '(leave|leaving|write|writing|post|posting|posted|left|wrote|give|giving|put|publish|gave) .{0,5} (bad|negative|one star|1 star|honest|terrible|scathing|awful|public|online|zero stars|1 stars|reviews everywhere|on trustpilot|on google|on yelp|damning|poor|tripadvisor|on tripadvisor|trustpilot)',
      weight: 0.55,
      reason: 'Speaks of a bad review',
      example: 'I will leave a negative review.',
      notIf: '(good|great|glowing|positive|nice)',
    },
    {
      id: 'social',
      match:
        '(going|go|share|sharing|post|posting|posted|tell|expose|name and shame|tweet|tweeting|shared|blast|air|take|taking|taken|all over|put|make|went) .{0,6} (twitter|social media|facebook|instagram|tiktok|reddit|linkedin|viral|public|the press|newspaper|newspapers|the media|journalist|the news|youtube|everyone i know|local news|tv)',
      weight: 0.55,
      reason: 'Speaks of making it public',
      example: 'I will post this all over social media.',
      notIf: '(saw|found|recommend|love|follow|like) .{0,4}',
    },
    {
      id: 'complaint',
      match:
        '(formal|official|file|filing|make|making|lodge|lodging|raise|raising|submit|submitting|filed|lodged|raised|register|registering) (a|an|my|this|another|as)? (formal|official|serious|new|further)? (complaint|grievance|complaints)',
      weight: 0.55,
      reason: 'Makes a formal complaint',
      example: 'I wish to make a formal complaint.',
    },
    {
      id: 'escalate',
      match: '(escalate|escalated|escalating|escalation|take (this|it|the matter) (further|higher|elsewhere|up with))',
      weight: 0.6,
      reason: 'Wants it taken further',
      example: 'I will take this further.',
    },
    {
      id: 'consequences',
      match:
        '(or else|you will (hear|regret|be hearing)|further action|see you in|be prepared for|hold you (responsible|liable|accountable)|seek (damages|compensation)|final (warning|notice|demand|chance)|last chance|my rights|breach of contract|consumer act|gdpr complaint|against the law|illegal)',
      weight: 0.45,
      reason: 'Threatens consequences',
      example: 'This is your last chance.',
    },
    {
      id: 'real_human',
      match:
        '(speak|talk|speaking|talking|chat|connect|transfer|get|want|need) .{0,4} (a real? (human|person|manager)|a (real|actual|live) (human|person|agent|someone)|real person|human being|actual person|actual human|live agent|real human|someone competent|someone else|a human)',
      weight: 0.45,
      reason: 'Wants somebody other to answer',
      example: 'Let me talk to a real person.',
    },
  ],
};
