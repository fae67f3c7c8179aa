import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const THEM =
  '(?:them|the|your|our|another|a different|carrier|courier|bank|manufacturer|him|her|someone else|customer|sales|billing|whoever|us again|again|back|royal|ups|dhl|fedex|dpd|hermes)';

export const helplessness: Rule = {
  id: 'helplessness',
  weight: 0.55,
  heat: 0.25,
  reason: 'It leaves them alone with it. Say what you can do, who owns the rest, and when.',
  source: SOURCES.helplessness,
  most: 2,
  phrases: [
    {
      match:
        '(?:there is|there was|we have|i have|i am afraid|afraid)? ?(?:nothing|not much|little|not anything|no way|not a lot|very little) (?:more |else |further |that )?(?!complicated|difficult|simpler|easier)(?:@1(?:i|we|anyone|anybody|our team) (?:can|could|am able|are able)|(?:to|can|could) be done|to do about|for (?:us|me) to do)',
      unless: 'option',
    },
    {
      match: '(?:i|we) (?:can not|cannot|could not|can) @1(?:really )?do (?:anything|much|nothing|more|a lot|any more)',
      unless: 'option',
    },
    {
      match:
        '(?:not|outside|beyond|out of|nothing to do with|not in|not under) (?:of )?(?:my|our) (?:department|area|control|hands|remit|job|responsibility|scope|power|reach|team|decision|authority|gift|side|concern)',
      unless: 'option',
    },
    {
      match: `(?:you will|you would|you) (?:need|have|must|should|want|be best|are going|are best|had better)? ?(?:to )?(?:call|contact|speak|reach out|email|write|ring|phone|take (?:it|this|that) up|raise (?:it|this|that)|get in touch|chase|ask|check|go) (?:to |with |it with |this with |that with |directly )?${THEM} @3(?:team|department|directly|yourself|carrier|courier|bank|manufacturer|provider|office|desk|line|number|them|seller|supplier|airline|landlord|driver|depot|company|service|support|people|store|shop|branch)`,
      unless: 'option',
      notIf: '(?:emergency|999|911|112|ambulance|police|before i can)',
    },
    {
      match:
        '(?:i|we) (?:am|are) (?:simply |just |really |afraid )?(?:unable|not able|not in a position|powerless|not authorized|not allowed) (?:to )?(?:help|assist|do|change|see|influence|make|process|offer|give|access|issue|refund|provide|intervene|speed|tell|say|advise)',
      unless: 'option',
    },
    {
      match:
        '(?:i|we) (?:can not|cannot|could not) (?:really |possibly |personally |actually )?(?:help|assist|intervene|influence|override|speed|change (?:this|that|it|anything)|control|fix (?:this|that)|see (?:that|what|any|your|into)|tell you|say (?:when|how|why|what|more)|give you)',
      unless: 'option',
    },
    {
      match: '(?:i|we) (?:can not|cannot|could not) (?:really |possibly |personally )?(?:promise|guarantee)(?= |$)',
      unless: 'option',
      notIf: '(?:but|though|still)|(?:can|do|will) promise',
    },
    {
      match:
        '(?:there (?:is|are|was) )?(?:no|not (?:a|an|any)) (?!(?:question|reason|need|doubt|way of knowing)(?: |$))(?:[^ ]+ ){1,3}?(?:here )?(?:that |which )?(?:i|we) (?:can|could|am able to|are able to) (?:give|send|offer|point|press|tick|use|fill|change|forward|share|do|pull|book|issue|suggest|show|pass)',
      unless: 'option',
    },
    { match: '(?:my|our) hands are @1tied' },
    {
      match:
        '(?:the|our|my) (?:system|computer|screen|software|portal|tool) (?:will not|does not|did not|can not|cannot|would not|is not) (?:let|letting|allow|allowing|permit|able|showing|show|have)',
      unless: 'option',
    },
    {
      match:
        '(?:i|we) (?:do not have|have no|have not|have not got|do not get|lack) (?:the |any |a |enough )?(?:access|authority|control|say|permission|permissions|visibility|influence|power|means|insight|information|details|more information|further information|idea|way)',
      unless: 'option',
    },
    {
      match:
        '(?:is|was|gets|get|are) (?:handled|dealt with|decided|managed|looked after|processed|a matter for|up to|down to|done) (?:by )?(?:another|a different|the|someone|our|other|head office) @2(?:team|department|office|desk|courier|carrier|provider|company|partner|else|supplier|bank|manufacturer|people)',
      unless: 'option',
    },
    { match: 'not (?:really )?(?:my|our) (?:problem|fault|call|decision|place|doing|mistake)' },
    {
      match:
        'above my (?:pay|head|grade)|wish (?:there was|there were|i could|we could) (?:more|something|anything|do|help)',
      unless: 'option',
    },
    {
      match:
        '(?:that|this|it) is not something (?:that )?(?:i|we|our team|this team) @1(?:can|could|deal|handle|have|do|support|offer|control|am|are)',
      unless: 'option',
    },
    {
      match:
        'it is what it is(?! for)|(?:nothing|no one|nobody) (?:here )?(?:can|could) (?:be done|help|do)|that is all (?:i|we) can|(?:i|we) (?:just|only) (?:work|answer|do what|pass on|have what)',
    },
    {
      match:
        '(?:we|i) (?:are|am) (?:only|just) (?:the|a|an) @2(?:platform|marketplace|reseller|agent|middleman|intermediary|support|team|front|customer)',
    },
    {
      match:
        '(?:no|not any|not an) (?:option|solution|workaround|way|alternative|fix|possibility) (?:available|for|to|around|at)',
      unless: 'option',
    },
    {
      match: '(?:can|could) only (?:suggest|advise|recommend|ask|apologize|wait|hope|refer|say|tell)',
      unless: 'option',
    },
    {
      match:
        '(?:rests|lies|sits|lie) (?:entirely |solely |completely )?with (?:the|your|another|our) @1(?:courier|carrier|bank|manufacturer|provider|supplier|airline|seller|department|team|landlord|insurer|depot|warehouse|office)',
      unless: 'option',
    },
    {
      match:
        'we (?:all )?(?:just )?have to wait|you (?:will )?(?:just |simply )?(?:have|need) to wait|all you can do is|nothing for it but|wait and see',
    },
    {
      match:
        '(?:department|team|agents|we|desk|chat|office|branch|line|bank|company) (?:do|does|am|are|is) not (?:able |in a position |here |permitted |allowed )?(?:to )?(?:handle|assess|deal|process|discuss|take (?:a side|calls|requests)|provide|advise|accept|alter|change|get involved|intervene|look|help)',
      unless: 'option',
    },
    {
      match:
        '(?:are|is|was) not (?:handled|dealt with|done|processed|possible|available|something we do) (?:in|by|here|over|on|through|via)',
      unless: 'option',
    },
    {
      match:
        '(?:can not|cannot|could not|unable to) (?:take|carry) (?:this|it|that|things|the matter) (?:any )?(?:further|forward)|no way (?:for|of) (?:us|me|our)|(?:can not|cannot) quote you',
    },
    {
      match:
        '(?:(?:would |must |have to |can only )?(?:refer|direct|redirect) you to (?:your|the|our|a)|(?:would|must|have to|can only) point you to (?:your|the|our|a))|(?:are|is|to be|be|must be|should be) (?:directed|addressed|referred|taken up|raised|sent|made|submitted) (?:to|with|by) (?:the|your|our)',
      unless: 'option',
    },
    {
      match:
        'not (?:something )?(?:that )?(?:i am|we are) (?:able|allowed|in a position) to|(?:is|are) not in a position to|(?:do not|did not) (?:set|decide|control|run|own) (?:the|their|those|these|prices|it|them)',
      unless: 'option',
    },
    { match: 'for (?:the|each) (?:purchaser|customer|user|buyer|account holder|owner|tenant|sender|recipient) to' },
    {
      match:
        '(?:dates?|times?|prices?|decisions?|rules|that|this|it) (?:come|comes|came|is set|are set|is decided|are decided) (?:straight )?(?:from|by|with) (?:the|our|head|another|a) (?:haulier|carrier|courier|supplier|office|bank|manufacturer|team|third|other)',
      unless: 'option',
    },
    {
      match:
        '(?:i|we) (?:can not|cannot|am not able to|are not able to|am unable to|are unable to|could not|would not be able to|will not be able to) (?!(?:tell|say|imagine|thank|apologize|wait|believe|undo|see|promise|find|give you back|change what|make up) )[^ ]+',
      unless: 'option',
      weight: 0.5,
    },
    {
      match:
        '(?:is|are|it is|that is) (?:simply |just |sadly |unfortunately |really )?(?:not possible|impossible|out of the question|not an option|not up to (?:me|us)|not for (?:me|us))',
      unless: 'option',
    },
    {
      match:
        '(?:best bet|best thing|only option|only way|only thing|best advice|suggestion|advice) (?:is|would be|here is|is for you|now is) (?:to |that you |for you to )?@1(?:call|contact|wait|try|ask|write|speak|go|take|keep|visit|come|check|reach|email)|(?:try|you could try|you might try|perhaps try|worth) (?:contacting|calling|ringing|asking|speaking|emailing|writing|getting in touch)',
      unless: 'option',
    },
    {
      match:
        '(?:take|raise|bring|pursue) (?:it|this|that|the matter) (?:up )?(?:directly )?with (?:the|your|them|our)|(?:you|customers) (?:will |would )?(?:need|have|want) to (?:call|contact|speak|ring|write|email|ask|visit|go|chase|claim|apply|arrange|reach)',
      unless: 'option',
    },
    {
      match:
        '(?:has|have|had|got) (?:no|nothing to do with|little|zero) (?:@1)(?:control|say|influence|power|sight|access|insight|visibility|authority|us|me)|(?:nobody|no one|none of us) (?:here|on this|in this|at this|on our) @3(?:can|could|is able|knows|has)',
      unless: 'option',
    },
    {
      match:
        '(?:decision|call|matter|choice|answer|that|this|it|responsibility|rest) (?:sits?|rests?|lies|is|remains|belongs) (?:entirely |solely |now )?(?:with|to|up to|for|down to) (?:head office|the|your|another|a different|our|them|management|someone)(?: [^ ]+)? @2(?:to (?:decide|resolve|answer|sort|settle|say)|office|team|bank|carrier|courier|manufacturer|supplier|insurer|airline|landlord|provider|department|seller|owner)?',
      unless: 'option',
    },
    {
      match:
        '(?:in|at) (?:the )?(?:[^ ]+ )?(?:hands|mercy) (?:of|now|from)|(?:is|are|was|now|rests|lies|all|it) in (?:the courier|their|his|her|the carrier|the bank|someone else|other|god)(?: [^ ]+)? hands|once (?:it|a parcel|the parcel|the order|they) (?:has |have |is |leaves? |left )+(?:left |with )?(?:us|our|the warehouse|the depot|them|dispatched|shipped)',
      unless: 'option',
    },
    {
      match:
        '(?:changed|done|altered|fixed|seen|checked|handled|undone|reversed|moved|amended|resolved|arranged|sorted) from (?:here|this (?:side|end|desk|office)|my (?:end|side|desk)|our (?:end|side))|(?:can not|cannot|could not) be (?:changed|undone|moved|recovered|reversed|altered|amended|brought forward|refunded|cancelled|combined|transferred|reissued|extended|expedited|rushed|helped|avoided|guaranteed|shared|disclosed|tracked)',
      unless: 'option',
    },
    {
      match:
        '(?:we|i) (?:rely|depend|are dependent|are reliant|are waiting|am waiting|wait) (?:entirely |solely |completely )?(?:on|for) (?:the|them|other|a|their)|until (?:they|the (?:courier|carrier|supplier|bank|manufacturer|warehouse|team)) (?:tell|tells|let|lets|get|gets|reply|replies|respond|responds|come|comes|decide|decides|confirm|confirms|update|updates)',
      unless: 'option',
    },
    {
      match:
        '(?:there is not|there is no|we have no|i have no|is no) (?:a |any |real |such )?(?:way|mechanism|facility|means|option|process|button|person|number|possibility|scope|room|provision)(?: |$)',
      unless: 'option',
    },
    {
      match:
        '(?:you (?:may|might|could|can|are free to|are welcome to|would do well to|may wish to|might want to|may want to|might like to)|have you (?:thought about|considered|tried)|please|kindly|do|feel free to) (?:wish to |want to |like to |try )?(?:contact|contacting|call|calling|ask|asking|speak|speaking|speak to|ring|approach|approaching|consult|email|reach out to|get in touch with|check with|checking with|turn to) (?:to |with )?(?:the|your|their|a|an) (?:@1)(?:bank|courier|carrier|manufacturer|seller|provider|supplier|airline|landlord|driver|depot|card issuer|insurer|local [^ ]+|post office|retailer|store|shop|branch|council|authority|department|team|office|line|desk|maker|developer|company|hotel|host|employer|citizens|electrician|plumber|technician|garage|gp)',
      unless: 'option',
    },
    {
      match:
        '(?:another|a different|a separate|the other|our other) (?:team|department|office|company|branch|colleague|desk|site) (?:handles?|deals?|looks? after|does|is responsible|would|owns?|manages?|who)',
      unless: 'option',
    },
    {
      match:
        '(?:i|we) (?:do not|would not|could not|really do not|honestly do not) (?:know|say|tell you|see) (?:what|when|why|how|where|if|whether|more|any|either|for sure|that)|(?:have|has) done (?:all|everything) (?:that )?(?:we|i|they) (?:can|could)|(?:all|everything) (?:that )?(?:we|i) (?:can|could|are able to|am able to) (?:do|offer|say|suggest)|(?:extent|limit|end) of (?:what|the) (?:i|we|road|line)|as far as (?:i|we) can (?:go|take)',
      unless: 'option',
    },
    {
      match:
        '(?:will|would|is|it is|was) not be (?:possible|able|available|something|in a position|feasible)|(?:we|i) (?:are|am) not (?:set up|equipped|insured|trained|here|authorized|the right) (?:to|for|person|team|people)|(?:we|i) do not (?:do|offer|provide|arrange|support|handle|deal with|take|hold|keep|monitor|run|track|cover|give out|make) (?!it again)',
      unless: 'option',
      weight: 0.5,
    },
    {
      match:
        '(?:i am|we are) not the (?:one|ones|person|people|right) |(?:i|we) would (?:love to |like to |gladly )?(?:help|do it|do that|change it) if (?:i|we) could|(?:is|are|it is|be) beyond (?:us|me|our|my)|(?:computer|system|machine|till|software) (?:will not|does not|can not|cannot|did not) (?:take|accept|like|want)|(?:makes?|take|takes) (?:those|these|that|the) decisions?|do not have (?:anyone|anybody|somebody|someone) (?:who|to|for)|(?:had|would|you are) best (?:to )?(?:ring|call|ask|contact|speak|write|off)|better off (?:asking|calling|ringing|writing|speaking)|(?:only|just) see what you see|left our hands|nobody (?:here|on this shift) (?:can|could|has|is able)',
      unless: 'option',
    },
    {
      match:
        '(?:is|it is|that is|matter|something) (?:strictly |purely )?between you and (?:your|the|them|him|her)|independent (?:contractors?|businesses|traders|partners?)|not our employees?',
      unless: 'option',
    },
    {
      match:
        '(?:neither|nor) (?:can|could) (?:we|i)(?: |$)|guess is as good|any(?:one|body) s? ?guess|(?:only|merely|just) (?:list|sell|rent|host) (?:the|them|tickets|flats)',
      unless: 'option',
    },
  ],
};
