/** Words of theirs that more than one gesture, or the severity, looks at. */

/** What it cost them besides, at somebody else's till. */
export const COST_ELSEWHERE =
  /\b(?:(?:a |the |another )?(?:taxi|cab|hotel|uber|b&b)s? (?:home |back |there )?(?:for|at|that cost|cost|was|came to) (?:me |us )?[£$€]\s?[\d.,]*\d|(?:write[- ]off|written off)\b[^.!?]{0,60}\d|(?:threw|throw(?:n)?|thrown|bin(?:ned)?|lost|spoil(?:ed|t)|defrosted|ruined)\b[^.!?]{0,40}[£$€]\s?\d[^.!?]{0,20}\b(?:food|meat|stock|groceries|shopping|medicine|milk)|[£$€]\s?\d[\d.,]* (?:\w+ )?(?:worth )?of (?:food|stock|meat|groceries|shopping|milk)|(?:another|a different|some other|an?other) \w+ (?:\w+ ){0,3}(?:did|redid|fixed|mended|repaired|finished|sewed|rewired|put (?:it|them) right|had to)\b[^.!?]{0,40}\d|(?:spent|paid(?! (?:\w+ )?(?:for (?:the |my |our )?)?parking)|cost (?:me|us)|bought|booked|took|hired|(?:had|have) to (?:pay|buy|book|take|hire|stay)|(?:can|could|may) i (?:\w+ )?(?:pay|buy|book|take|hire))\b[^.!?]{0,40}\b(?:taxis?|cabs?|uber|hotel|hostel|train|bus|petrol|parking|nappies|takeaway|launderette|elsewhere|replacement myself)|\b(?:vet|doctor|dentist|garage|mechanic|plumber|electrician|locksmith|pharmacy|cleaners?|airline)\b[^.!?]{0,50}\b(?:charged|billed|cost|asked|took)\b[^.!?]{0,20}\d|(?:my |the )?bank (?:has )?(?:charged|took)|overdraft (?:fee|charge)|(?:late|bounced|returned)[- ]payment (?:fee|charge))\b/i;

/** A moment that does not come back. */
export const LOST_MOMENT =
  /\b(?:(?:was|were|is) ruined|ruined (?:the|my|our|her|his)|can(?:['’]t|not| not) (?:do|have|get|bring)\b[^.!?]{0,24}\b(?:again|back)|(?:day|moment|party|wedding|birthday) (?:is|was|has|had) (?:gone|over|passed|ruined)|too late (?:now|for))/i;

/** What comes once: it may still be put right, and weighs more. */
export const ONCE_ONLY =
  /\b(?:(?:won['’]t|will not|can['’]t|cannot|never) (?:\w+ ){0,4}(?:again|back|a second time)\b(?=[^.!?]{0,20}(?:[.!]|$))(?<!\b(?:buy|order|shop|use|come|book|stay|trust|fly|eat|return)\b[^.!?]{0,30})|(?:only|just) (?:\w+ )?once in|(?:last|final) (?:year|day|birthday|christmas|time) (?:at|with|together|before))/i;

/** The day, the stay, the meal it was meant for is over. */
export const DAY_OVER = new RegExp(
  `${LOST_MOMENT.source}|\\b(?:(?:we|i) (?:\\w+ )?(?:stayed|flew|dined|ate|left|checked out|got home|slept)\\b|(?:our|my|the) (?:\\w+ )?(?:stay|visit|meal|flight|trip|wedding|party|birthday|gala|dinner|reception|conference|launch|event|anniversary|christening|concert|funeral)(?: for (?:\\w+ ){1,3}| at (?:\\w+ ){1,3}| )(?:was|were)\\b(?! (?:due|meant|supposed|going|to be|booked|planned))|(?:flight|booking|table|room) was cancel+ed|for (?:all|both|the whole) (?:\\w+ )?(?:nights|of our stay)\\b|\\b(?:we|i|she|he|they) (?:\\w+ )?(?:watched|sat through|stood through|missed) (?:the|our|most|half|all|my)\\b|\\b(?:it|that|this) was (?:our|my|his|her|their) (?:\\w+ )?(?:anniversary|birthday|honeymoon|wedding|christening|graduation|party)\\b)`,
  'i',
);

/** As above, or it was some days ago: nothing can be rushed for it any more. */
export const OVER_BY_NOW = new RegExp(
  `${DAY_OVER.source}|(?<!since |for the )\\blast (?:night|week(?:end)?|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`,
  'i',
);

/** Their home hangs on today: help now, kindness after. */
export const LOSING_HOME =
  /\b(?:evict\w*|homeless|(?:on|onto) the street(?:s)? (?:by|from|on|tonight|tomorrow)|landlord\b[^.!?]{0,60}\b(?:until|deadline|notice|throw\w*|out\b)|(?:lose|losing|lost) (?:my|our|the) (?:home|house|flat|apartment))/i;

/** Somebody else claims for them, or says who is to blame in law: what is offered could be taken for a yes to all of it. */
export const CLAIM =
  /\b(?:we act for|our client,? (?:mr|mrs|ms|miss|mx|dr)\b|(?:on behalf of|for) our client\b[^.!?]{0,60}\b(?:claim|liab|damages)|instructed by|proceedings (?:will|may|shall|are to) be|(?:issue|commence|bring) proceedings|accept liability|admit liability|letter before (?:action|claim)|without prejudice|claim for damages|damages (?:of|in the sum))\b/i;

/** Somebody who says that such things are not for them. */
export const AT_A_LOSS =
  /\b(?:not (?:very |that |so |too |any |much )?good (?:with|at)|(?:don['’]t|do not) (?:understand|know) (?:computers?|phones?|apps?|these things|technology|how)|(?:computers?|phones?|technology|the internet) (?:is|are) not (?:for me|my thing)|i(?:['’]m| am) (?:[6-9]\d\b|no expert|hopeless|useless)|has (?:me|us) (?:beaten|beat|stumped|flummoxed|defeated)|beats me\b|(?:is|all) beyond me|over my head|all (?:greek|double dutch) to me|feel (?:\w+ )?(?:silly|stupid|foolish|daft|thick)\b|in (?:small|simple|plain|easy) words|step by step)/i;

/** As above, before steps, buttons or papers, and nothing is broken: they want to be shown. */
export const LOST_IN_STEPS = new RegExp(
  `^(?=[\\s\\S]*\\b(?:leaflet|booklet|manual|instructions?|guide|steps?|button|menu|screen|setting|remote|log ?in|password|set(?:ting)? (?:it |this )?up|download|install|says? to (?:press|click|tap|go|choose))\\b)(?![\\s\\S]*\\b(?:broke|broken|snapped|smok\\w+|sparks?|smash\\w+|leak\\w*|torn|dead|burnt|crack\\w*|faulty|stopped working)\\b)[\\s\\S]*(?:${AT_A_LOSS.source})`,
  'i',
);

/** They have had enough of new ones. */
export const NOT_ANOTHER =
  /(?:\bnot|n['’]t) (?:want|like|need) (?:another|any more|a (?:new|second|third|fourth|fifth|replacement))\b|\b(?:third|fourth|fifth) replacement\b|\bno more replacements\b/i;

/** A day that was theirs, a moment with people who matter to them, or a second time that it went wrong. */
export const LET_DOWN =
  /\b(?:birthday|wedding|anniversary|christening|graduation|party|guests?|honeymoon|christmas|reunion|retirement|surprise|looked forward|our (?:first|last) (?:\w+ )?together|(?:second|third|fourth|fifth|2nd|3rd|4th) (?:one|time|pair|replacement)|waited (?:\w+ )?(?:\w+ )?(?:weeks|months))\b|ruined/i;

/** They say that the slip was their own. */
export const OWN_SLIP =
  /\b(?:my (?:own )?(?:mistake|fault|error|slip)|(?:stupid|silly|daft|foolish|dumb|clumsy|careless) (?:me|of me)\b|i (?:\w+ )?(?:booked|ordered|chose|picked|entered|typed|put|wrote|clicked|said)\b[^.!?]{0,40}\b(?:and|but|when i|instead of|though i) (?:i )?(?:meant|wanted)\b|i (?:got (?:it|the \w+) wrong|misread|misunderstood|mixed (?:it|them|up)|overlooked|left (?:it|my|the|our)|never read)|(?:entirely|all) my (?:mistake|fault|doing)|(?:which|though|although|even though|but) (?:the|your) (?:label|instructions?|manual|leaflet|site|page|terms|box)(?: clearly)? (?:says?|said|tells?|told) (?:you |me )?not to|(?:i )?should have (?:read|checked|looked|known|listened|set|asked|noticed|locked|kept)|i(?:['’]ve)? [^.!?]{0,30}\b(?:typed|entered|gave|put|used|left) (?:in |down )?(?:my|the|our|an?) (?:old|previous|wrong)|it was me (?:who|that) (?:typed|chose|entered|ordered|booked|clicked|pressed|broke|dropped|forgot)\b|(?:that['’]?s|it['’]?s|so) (?:probably|likely|maybe|surely) (?:me|my (?:fault|doing))\b|(?:totally|completely|entirely|all) (?:me|on me|down to me)|my bad|i (?:think i )?(?:have )?(?:made a mistake|(?:chose|picked|entered|typed|gave|selected|ordered|booked|clicked|used|put in) (?:the )?wrong|dropped (?:it|my|the)|spilt|spilled|forgot to (?:cancel|pay|return|renew|change|update)|missed the (?:deadline|return)|lost (?:my|the) (?:receipt|password|card|key)|broke (?:it|my|the))|by (?:mistake|accident) i|i (?:accidentally|mistakenly)|changed my mind)\b/i;

/** Part of what came is spoilt, however kindly the rest is praised. */
export const PARTLY_SPOILT =
  /\b(?:one|two|three|four|five|six|\d+|some|half|both|several|a (?:couple|few|pair)|only the|except the|(?:the|its|his|her|my|our) (?:\w+ ){0,2}\w+)(?: of (?:the|my|our|them|your)(?: (?:\w+ ){0,2}\w+)?)?(?: \w+){0,2} (?:was|were|is|are|had|has|have|arrived|came)(?: \w+ly| all| quite| a (?:bit|little)| already| been)? (?:corked|cracked|broken|torn|smashed|shattered|chipped|damaged|mouldy|stale|wilted|crushed|squashed|burst|leaking|leaked|off|gone off|scratched|dented|bent|split|snapped|faulty|missing|empty)\b/i;

/** What was wrong is right by now, or was long ago. */
export const RIGHT_BY_NOW =
  /\b(?:replaced|refunded|resolved|sorted|fixed|mended|repaired|(?:sent|brought|gave|got) (?:me |us |her |him )?(?:a |an |the )?(?:new|another|replacement|fresh)|works? (?:now|again)|working (?:now|again)|last (?:year|time)|years? ago|used to|if (?:it|one|any|something|they)|in case|no longer|not (?:one|a single)|none)\b/i;

/** Ours have put it right already. */
export const PUT_RIGHT =
  /\b(?:you|they|he|she|your (?:\w+ ){0,2}\w+)\b[^.!?]{0,20}\b(?:replaced|refunded|sorted|fixed|mended|repaired|(?:sent|brought|gave) (?:me |us |her |him )?(?:a |an |the )?(?:new|another|replacement|fresh))\b/i;

/** A thing that stands with us for everybody: it is mended where it stands, and nobody is sent another. */
export const STANDS_WITH_US =
  /\b(?:stuck|trapped) in (?:the|your|a) (?:\w+ )?(?:lift|elevator|turnstile|toilet|car park)\b|(?:\b(?:the|your|a|an|one of your|this|that|both|all)\b(?: [\w'’-]+){0,3} |(?:^|[.!?\n] *))(?:lockers?|(?:ticket|vending|coffee|drinks|snack|parking|cash|card|payment|change|self-service|check-in|milk|stamp) machines?|lifts?|elevators?|escalators?|turnstiles?|barriers?|kiosks?|pay ?stations?|charging (?:points?|stations?|posts?)|chargers? (?:at|in|on) (?:the|your)|pumps? (?:at|in|on)|(?:booking|checkout|payment|web|log-?in|sign-?up|contact|order) ?(?:page|form|site|portal)|website|web ?site|portal|(?:hotel )?(?:shower|toilet|lock|air ?con\w*|heating) (?:at|in) (?:your|our room|the (?:hotel|room|gym|station))|toilets?|treadmills?|(?:swimming )?pool|sauna|bike dock|gate)\b(?:(?!\b(?:arrived|came|delivered|bought|ordered|sold|sent)\b)[^.!?]){0,60}\b(?:brok\w*|faulty|damaged|out of (?:order|use|service)|stuck|jammed|dead|down|crash\w*|(?:will|does|did|would|is|was)(?: not|n['’]t)|won['’]t|blank|frozen|throws?|throwing|swallowed|ate)\b/i;

/** They came a long way to a door that was to be open and was not. */
export const WASTED_TRIP =
  /\b(?:drove|driven|travel+ed|came|come|walked|cycled|journey|(?:two|three|four|\d+) hours|miles|all the way)\b[\s\S]{0,160}\b(?:(?:was|were|gates?|doors?|find|found) (?:\w+ )?(?:shut|closed|locked)|shut at|closed at|turned (?:us|me) away|nobody (?:was )?there)\b/i;

/** They came, or kept the hour free, and nobody of ours was there or knew of it. */
export const NOBODY_READY =
  /\b(?:turned up|came in|arrived|drove|travel+ed|took (?:\w+ ){0,3}(?:off|leave)|unpaid leave|waited|stayed in|sat in)\b[\s\S]{0,160}\b(?:(?:was|were|is) (?:on (?:holiday|leave)|off sick|not in|away|double[- ]booked|fully booked|overbooked|no record)|no (?:record|booking|trace|sign) of (?:me|us|my|our|it|any)|(?:nobody|no ?one) (?:had |has )?(?:thought to |bothered to )?(?:told|tell|warn(?:ed)?|let|knew|knows|came|showed|turned)\b|had been (?:cancel+ed|moved|given away))/i;

/** Their day came and went before it did. */
export const CAME_TOO_LATE =
  /\b(?:meant|due|supposed|booked|ordered|guaranteed|promised|wanted|needed)\b[^.!?]{0,60}\b(?:for|on|by|before)\b[^.!?]{0,40}[.!?,;:]?[^.!?]{0,30}\b(?:came|arrived|turned up|got here|was delivered|were delivered|reached (?:me|us|her|him|them))\b[^.!?]{0,24}\b(?:on (?:the )?(?:\w+day|\d+(?:st|nd|rd|th)?)|(?:the|next) (?:day|week|morning|weekend) (?:after|later)?|(?:a|an|one|two|three|four|five|six|\d+) (?:whole |full )?(?:days?|weeks?|hours?) (?:after|late|later|too late)|late|too late)\b|\b(?:came|arrived|turned up|got here|(?:was|were) delivered)\b[^.!?]{0,16}\b(?:(?:a|an|one|two|three|four|five|six|\d+) (?:whole |full )?(?:days?|weeks?|hours?) (?:after|late|too late)|the (?:day|week|morning) after|too late)\b/i;

/** "The hand-in is at 4pm today." "It is 1.30 now and we open at 2." */
export const DUE_TODAY =
  /\b(?:due|hand(?:ed|s)?[- ]?in|deadline|submi(?:t|ssion)|closes?|closing|starts?|leaves?|opens?|begins?|boards?|departs?|on (?:stage|air)|doors|check[- ]?in|needed|need (?:it|this|them))\b[^.!?]{0,24}\b(?:(?:at|by|before) (?:noon|midday|midnight|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?)\b[^.!?]{0,12}\b(?:today|tonight|this (?:morning|afternoon|evening))|(?:today|tonight|this (?:morning|afternoon|evening)) (?:at|by) (?:noon|midday|midnight|\d))|\b(?:meet\w*|train|flight|boarding|exam|interview|call|class|show|ferry|bus|appointment|shift|lesson|presentation|demo|pitch|surgery|match)\b[^.!?]{0,30}\bin (?:\d+|an?|half an?|two|three|ten|twenty|thirty|forty) ?(?:min(?:ute)?s?|h(?:ou)?rs?)\b/i;

/** It is over, or came too late, and they do not wait for anything of ours. */
export const OVER_AND_DONE = new RegExp(
  `^(?![\\s\\S]*\\b(?:still(?! (?:charged|paid|took|billed|had to pay))|yet|wait(?:s|ed|ing)?|answer\\w*|repl(?:y|ied)|write|written|wrote|rang|called|refund\\w*)\\b)[\\s\\S]*(?:${OVER_BY_NOW.source}|${CAME_TOO_LATE.source})`,
  'i',
);

/** What it cost their own trade: orders and sales of theirs, and no parcel of ours. A card is no answer to it. */
export const THEIR_TRADE =
  /\b(?:(?:lost|losing|missed|turn(?:ed|ing)? away|cost us|worth of) (?:\w+ ){0,3}(?:orders|sales|bookings|revenue|business|trade|takings|customers|clients)\b|(?:our|my) (?:\w+ )?(?:shop|store|site|website|checkout|platform|servers?|system|till|tills|phones|lines) (?:was|were|is|are|has been|went|have been) (?:\w+ )?(?:down|offline|out|unreachable|dead|unusable)|status page|post-?mortem|root cause|written explanation|\bSLA\b)/i;

/** What was packed round it, and not what was in it. */
export const PACKAGING =
  /\b(?:bubble ?wrap|packag(?:ing|ed)|packing (?:material|peanuts)|polystyrene|styrofoam|cling ?film|shrink[- ]?wrap\w*|plastic (?:bag|wrap|film|bubble|sleeve|tray)s?|single[- ]use|(?:huge|enormous|giant|oversized|massive) (?:carton|box))\b/i;

/** It is about what was packed round it: the thing is right, and nothing is to go back or to come again. */
export const ONLY_ROUND_IT = new RegExp(
  `^(?![\\s\\S]*\\b(?:wrong|return\\w*|send (?:it|them) back|not what|instead of|brok\\w*|smash\\w*|damag\\w*|crush\\w*|torn|leak\\w*|open(?:ed)?|missing|never|refund\\w*)\\b)[\\s\\S]*(?:${PACKAGING.source})`,
  'i',
);

/** More was taken, or is asked for, than was said. */
export const MORE_THAN_SAID =
  /(?:\d[\d.,]* ?(?:p|c|pence|cents?|pounds?|euros?|dollars?)? (?:too much|extra|over)\b|\btoo much (?:was )?(?:taken|charged|for|from|off)\b|\b(?:charged|paid|billed|took|taken|cost me|asked for|want)\b[^.!?]{0,60}\binstead of\b[^.!?]{0,24}\d|\b(?:told|say(?:s|ing)?|said|writes?|claims?|letter|app|demand\w*)\b[^.!?]{0,40}\b(?:i|we) owe\b[^.!?]{0,30}\d|\d[^.!?]{0,60}\b(?:more than|over what) (?:the |your |i |we |you )?(?:\w+ )?(?:quote\w*|agreed|promised|said|estimate|offer|price)|\b(?:quoted?|agreed|promised|estimated?|advertised)\b[^.!?]{0,40}\d[^!?]{0,80}\b(?:charged|paid|billed|wanted|wants|asked|demanded|took|bill is|invoice is|it (?:was|is)|came to)\b[^.!?]{0,20}\d)/i;

/** Who complains of letters they did not want is not sent a voucher. */
export const UNWANTED_MAIL =
  /\b(?:unsubscrib\w*|opt(?:ed|ing)?[- ]out|mailing list|marketing|data protection|gdpr|junk mail|newsletters?)\b/i;

/** It is slight, they have helped themselves, and they tell it so that we know. */
export const ONLY_TELLING =
  /\b(?:(?:just |only )?(?:thought|figured) (?:that )?(?:you|you['’]d|you would|you might)(?: \w+){0,2} (?:like|want|care) to know|(?:just|only) (?:so (?:that )?you know|letting you know|telling you)|no need to (?:reply|answer|do anything|send)|nothing (?:you need )?to do)\b/i;

/** What came is not as what they brought, ordered or were shown. */
export const OTHER_THAN_SHOWN =
  /\b(?:dark|light|small|larg|bigg|short|long|thick|thinn|narrow|wid|heavi|bright|dull)e?r than (?:the|what|my|our|it)\b[^.!?]{0,40}\b(?:brought|ordered|signed|drawings?|plans?|sketch\w*|spec\w*|measure\w*|catalogue|website|label|samples?|swatch|pictures?|photos?|tin|measured|asked|adverti\w+|descri\w+|shown|showed|agreed)\b/i;

/** They say themselves how little it is. */
export const SLIGHT =
  /\b(?:(?:tiny|small|little|minor|wee|trivial) (?:thing|point|detail|glitch|niggle|issue|snag|bug|mistake|remark|note)|no (?:drama|big deal|biggie|hard feelings|harm done|fuss|stress)|(?:not|n['’]t) (?:a )?(?:big deal|the end of the world|bother(?:ed|ing)? me|a (?:big )?problem|mind|matter (?:much|a lot))|nothing (?:serious|dramatic|major|urgent))\b/i;

/** What they eat, or feed, has something alive or bad in it. */
export const INFESTED =
  /\b(?:with|full of|had|has|found|were|was) (?:\w+ ){0,2}(?:weevils?|maggots?|moths?|mites|larvae|beetles?|rancid)\b/i;

/** "240 pounds for that." "Two nights at £95." */
export const PAID_FOR_THAT =
  /(?:[£$€]\s?\d[\d.,]*|\d[\d.,]* ?(?:pounds?|euros?|dollars?|quid|bucks)) for (?:that|this|it)\b(?=[.!?]|$)|\bfor (?:[£$€]\s?\d[\d.,]*|\d[\d.,]* ?(?:pounds?|euros?|dollars?|quid|bucks)),? (?:\w+ )?(?:i|we|you|one) (?:\w+ )?(?:expect\w*|would expect|should|thought|hoped|assumed|got|had)\b|(?:paid|cost (?:me|us)) (?:[£$€]\s?\d[\d.,]*|\d[\d.,]* ?(?:pounds?|euros?|dollars?|quid|bucks)) (?:for (?:a|an|the|this|that) \w+ (?:that|which|where)|to (?:look|stare|sit|sleep|stand|wait|lie|be|see|watch|hear|listen|eat|freeze))\b|\b(?:one|two|three|four|five|\d+) (?:nights?|days?|hours?|weeks?) at [£$€]\s?\d/i;
