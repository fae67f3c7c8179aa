import type { RuleSet } from '../text/rule.ts';

const ABOVE = 'Wants to take it to somebody above';
const BODY =
  'ombudsman|ombudsman\'s|ombud|regulator|watchdog|trading standards|fair trading|consumer (protection|rights|affairs|court|forum|council|agency|bureau|advice|office|association|centre|center|organization)|ftc|fcc|faa|fca|cfpb|ofcom|ofgem|ofsted|bbb|better business bureau|attorney general|data (protection|commissioner)|(data|privacy|information|protection) commissioner|citizens advice|arbitration|adjudicator|tribunal|inspectorate|authority|chamber of|trade (association|body|federation)|health and safety|ministry|department of|licensing board|rent board|member of parliament|mp|senator|councillor|council|union|association|environmental health';
const PUBLIC =
  'newspaper|newspapers|papers|local (paper|press|news|radio|tv)|the (press|media|news|paper|public)|journalist|reporter|radio|consumer (programme|program|show|slot|hour|page)|twitter|facebook|instagram|tiktok|reddit|linkedin|youtube|social media|subreddit|followers|views|viral|trustpilot|tripadvisor|tripadviser|yelp|village page|blog|parent|tv';

export const escalation: RuleSet<'escalation'> = {
  id: 'escalation',
  rules: [
    {
      id: 'manager',
      match: `((speak|talk|spoke|speaking|talking|escalate|escalated|transfer|put|connect|want|get|demand|need|like|call|contact|write|writing|complain|complaint|asked|ask|asking|copied|cc|hear|word|letter|pass|tell|report|involve|involving|address|read|from|from somebody|is there) .{0,6} (your|a|the|another|his|her|to|an|their|some|with)? .{0,1} (manager|managers|supervisor|boss|ceo|head office|hq|managing director|director|superior|superiors|team leader|executive|head of|owner|someone senior|somebody senior|shift lead|higher up)|(anyone|anybody|someone|somebody|who|whoever|person|people|human|grown up) .{0,3} (above you|above|senior|higher|higher up|in charge|with authority|with the (authority|power)|and authority|who can (authorize|decide|approve|authorise)|can (authorize|authorise|approve)|signs off|is in charge|runs the place)|supervisor)`,
      weight: 0.5,
      reason: ABOVE,
      example: 'I want to speak to your manager.',
      notIf:
        '((my|our|password|account|property|hiring|project|task|line|site|store) (manager|boss|director|ceo|supervisor)|(tell|thank|thanks|praise|well|great|kind|lovely|compliment|raise) .{0,6} (manager|boss|supervisor)|(asked|said|told) by|manager .{0,2} (wants|asked|needs|said|is|was)|head of (household|lettuce|security)|get (my|our)|head office is)',
    },
    {
      id: 'real_human',
      match:
        '((speak|talk|talking|chat|connect|transfer|get|want|need|get me) .{0,4} (real|actual|live|literally any) .{0,1} (human|person|agent|someone|one)|(to|get|with|want|need|is there) (a|an|any) (human|person|real person|someone else|actual person)|put me (through|thru|on) (to|with)|pass me up|live agent)',
      weight: 0.4,
      reason: 'Wants somebody other to answer',
      example: 'Let me talk to a real person.',
      notIf: '(thank|thanks|nice|lovely|great|good|person to (ask|contact)|is (a|this) (human|person)|waiting list|list)',
    },
    {
      id: 'legal',
      match:
        '((my|our) .{0,2} (lawyer|lawyers|lawyer\'s|solicitor|solicitors|attorney|attorneys|barrister|advocate|legal .) .{0,6} (will|is|has|have|says|said|would|about|letter|on|if|enjoy|wants|shall|asked|read|seen|today|filed)|(see|hear|hearing|contact|contacting|contacted|consult|consulting|instruct|instructed|instructing|speaking|talked|spoken|involve|way|letter|letters|mentioned|group|with|expect|through|via|to|straight) .{0,4} (lawyer|solicitor|solicitors|solicitor\'s|attorney|advocate|legal advice)|lawyer up|legal (action|proceedings|steps|advice|expenses)|small claims|county court|letter before action|proceedings will|to sue|be suing|lawsuit|class action|cease and desist|(see you|to|in|the) .{0,3} (the judge|court .{0,1}$)|go to (the)? court|take you to court|breach of contract|is this (even)? legal|illegal|protocol)',
      weight: 0.5,
      reason: 'Speaks of legal steps',
      example: 'You will hear from my lawyer.',
      notIf:
        '((tennis|food|basketball|squash|badminton|elm|linden) court|(i am|as|as an) (a|an|my)? (lawyer|solicitor|attorney|paralegal)|divorce|power of attorney|(probate|estate|house|flat|conveyancing|mortgage|will) .{0,4} (solicitor|lawyer)|(solicitor|lawyer) .{0,4} (probate|estate|statement|needs|flat|mortgage)|legal (advice|expenses) (line|cover|insurance|add)|jury)',
    },
    {
      id: 'regulator',
      match: `((go|goes|going|take|taking|report|reported|reporting|refer|referred|complain|complained|complaint|complaining|write|writing|written|wrote|lodge|lodged|file|filed|filing|raise|raised|contact|contacting|contacted|tell|told|telling|inform|informed|send|sent|sending|copy|copied|copying|cc'd|cc|hand|ask|asked|asking|hear|hearing|involve|let|get|rung|ring|ringing|called|calling|forward|forwarded|pass|passed|bring|opened|case|stop|expect|letter|front|to|with|by|through|either) .{0,7} (${BODY})|(${BODY}) .{0,3} (will|has|have|gives|reference|ref|case|complaint|already|rang|upheld|would|be hearing|can explain|sit|sitting|legal)|better business bureau)`,
      weight: 0.4,
      reason: 'Names a regulator or another body',
      example: 'I will report you to the ombudsman.',
      notIf:
        '((leaflet|exam|essay|course|rack|curiosity|clerk|deducted|interview|thesis|student|article|wondering|housing association|credit union|council (tax|flat|house|estate|bin)|parking authority|local authority|football association|authority to|authorities|union (square|street|jack|station|card|rate|member)|chamber of commerce|rugby)|(we|i) (are|am) (the|a|an|from) .{0,2} (council|union|association|ministry)|how (does|do|can) one|nothing to do with you|mp (file|3|4))',
    },
    {
      id: 'chargeback',
      match:
        '(chargeback|chargebacks|charge back|(reverse|reverses|reversed|reversing) (the|it|this|that|my) .{0,1}|(dispute|disputed|disputing) (the|this|it|all|with|that) .{0,3} (charge|payment|transaction|bank|card)?|dispute line|claw (it|that|back|every)|section 75|paypal claim|(bank|card company|card people|card issuer) .{0,3} (reverses|gave it back|will|dispute|claim|do a)|(contact|call|go|complain|gone|going|ring) .{0,3} (my|our|the) (bank|card (company|issuer|provider)|credit card company))',
      weight: 0.45,
      reason: 'Speaks of getting the money back through the bank',
      example: 'I will do a chargeback.',
      notIf:
        '(chargeback (question|fee|rate|ratio|notification|protection|cover|from)|(customer|customers|buyer|a) .{0,2} chargeback (from|against)|from (my|the) bank|shop owner|(not|do not) dispute|reverse .{0,2} (gear|camera|order|wireless|decision|polarity|osmosis)|(bank|card) .{0,2} will (take|not|decline|open|be))',
    },
    {
      id: 'police',
      match:
        '((go|going|walk|report|reporting|hand|handing|straight|complain|take|taking) .{0,5} (to|into|at|with) (the)? .{0,1} (police|authorities|action fraud|gardai)|(report|reported|reporting) (you|this firm|your (company|firm|driver))|police report against you)',
      weight: 0.4,
      reason: 'Speaks of reporting it',
      example: 'I will go to the police.',
      notIf: '(reported (it|the (theft|loss|accident))|stolen|police (station is|car|said|told|asked|need)|report you)',
    },
    {
      id: 'bad_review',
      match: `((leave|leaving|write|writing|post|posting|give|giving|get|getting|put|publish|drop) .{0,6} (bad|negative|one star|1 star|1|honest|terrible|scathing|awful|zero stars|damning) .{0,1} (review|reviews|star|stars|rating|everywhere|on)?|(one|1) (star|star review|stars) .{0,2} (incoming|coming|on|from me|everywhere|ready|review|this)|one star this|a 1 (with|w))`,
      weight: 0.4,
      reason: 'Speaks of a bad review',
      example: 'I will leave a negative review.',
      notIf: '(was going|(good|great|glowing|positive|nice|lovely)|wrote|(1|one) star hotel|give .{0,2} (honest|1|bad) (opinion|feedback|answer|day))',
    },
    {
      id: 'social',
      match: `((going|go|goes|sharing|share|shared|post|posting|posted|telling|tell|told|tells|writing|write|name|tweet|tweeting|blast|air|take|taking|all over|put|sent|send|contact|contacted|ring|ringing|call|calling|hand|read|hear|collect|collects|loves|love|man at|friend|nephew|cousin|someone|straight|on|my|interested|before|at) .{0,7} (${PUBLIC})|name and shame|go public|going public|(${PUBLIC}) .{0,2} (gets|will|has|have|would|do love|loves|is doing|are doing|already|when|does a)|posting (daily|this|my|the|it))`,
      weight: 0.35,
      reason: 'Speaks of making it public',
      example: 'I will post this all over social media.',
      notIf:
        '(saw|found|recommend|recommended|seen|love your|follow|like your|thank|thanks|praise|great|best|five|5|lovely|printer|paper|pdf|car radio|radio (times|alarm|station|button)|tv (licence|license|stand|box|package|guide)|my (papers|blog|radio|tv|facebook|parent)|log|login|sign|the public (seller|page|holiday|transport)|(switch|watch|watching|smart|play|on) .{0,2} tv|logged|account|press (the|and|on)|(please|could you|can you) .{0,2} post|post .{0,3} (parcel|letter|form|card))',
    },
    {
      id: 'complaint',
      match:
        '((formal|official) .{0,2} (complaint|grievance|notice|objection|letter|warning)|formally complain|(file|filing|make|making|lodge|lodging|raise|raising|submit|submitting|filed|lodged|raised|register) (a|an|my|this|another|as)? (serious|new|further)? (complaint|grievance|complaints)|treat this as (a)? (formal|complaint)|hereby object|(second|independent) appeal|stage 2|final (letter|reply|warning|notice|demand)|complaints (manager|department|desk|team|procedure))',
      weight: 0.4,
      reason: 'Makes a formal complaint',
      example: 'I wish to make a formal complaint.',
      notIf: '(what|how|is there|not) .{0,5} complaint|no complaint|(sent|received|got) .{0,4} final (demand|notice|reminder)|(your|a) final (demand|notice)',
    },
    {
      id: 'escalate',
      match:
        '(escalate (this|it|the matter|my)|escalating (this|it)|want (this|it) escalated|take (this|it|the matter) (further|higher|up with|to dublin)|(copied|copy|copies|cc\'d) .{0,3} (in|to|you|this) .{0,5} (director|mp|office|them|ceo|boss|legal)|in copy)',
      weight: 0.5,
      reason: ABOVE,
      example: 'I will take this further.',
    },
    {
      id: 'consequences',
      match:
        '(or else|you will (hear from|regret|be hearing)|expect (a|to hear from) .{0,4} (letter|lawyer|call)|further action|see you in (court|front)|hold you (responsible|liable|accountable)|last chance|ball is in your (court|hands)|your move|you (have|have got)? until (the|monday|tuesday|wednesday|thursday|friday|noon)|hand the matter|case (number|reference|no) .{0,3} (is|attached|in|to follow|before|has)|(will|shall) be in touch (about|on|for)|withhold .{0,4} rent)',
      weight: 0.35,
      reason: 'Threatens consequences',
      example: 'This is your last chance.',
      notIf: '(do i|i) have until',
    },
  ],
};
