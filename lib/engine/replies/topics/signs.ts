import type { Topic } from '../types.ts';

/** What points at a topic: the words, and how much they count. One line each; the sum decides. */
export const SIGNS: readonly (readonly [Topic, number, RegExp])[] = [
  ['bug', 9, /\b(?:returns?|throws?|gives?|gets?|responds? with) (?:an? |us an? |me an? )?(?:http )?[45]\d\d\b/i],
  [
    'defective',
    7,
    /\b(?:other|another|new) (?:\w+ )?or (?:my|the) (?:money|refund)|\bwater\b.{0,20}\b(?:go|goes|come|comes|came|runs|ran) out\b|\bsags?\b/i,
  ],
  [
    'service',
    6,
    /\b(?:engineer|plumber|technician|electrician|fitter|installer)s? (?:said|due|was due|booked|supposed|never|didn|hasn|is late|still)/i,
  ],
  [
    'outage',
    6,
    /\b(?:without|no|lost) (?:\w+ )?(?:internet|broadband|wi-?fi|power|electricity|signal|phone line)\b|\b(?:down|out) again\b/i,
  ],
  [
    'price',
    9,
    /\bwhy (?:is|are|does) (?:the )?(?:shipping|delivery|postage)\b|\b(?:shipping|delivery|postage) (?:cost|fee|charge|price)s?\b.{0,40}\b(?:too|high|more|expensive)/i,
  ],
  [
    'staff',
    9,
    /\b(?:spoken to like|(?:spoke|talked) to (?:me|us|my \w+) like|you people\b|sighed|rolled (?:his|her|their) eyes|like (?:to )?a child)/i,
  ],
  [
    'delivery',
    3,
    /\b(?:has|have|had|is|did|does)(?:n['’]?t| not| still not| yet to) (?:yet )?(?:been )?(?:arriv\w+|delivered|turned up|shown up|shipped|dispatched|come(?! (?:off|apart|loose|back|on|up|with)))\b/i,
  ],
  [
    'delivery',
    3,
    /\b(?:where is|where's|wheres|track(?:ing)?|courier|carrier|parcel|package|delivery|deliver(?:ed)?|shipment|shipping|shipped|dispatch\w*|in transit|customs|postman|(?:wrong|old) address|never (?:arrived|came|turned up)|not arrived|still waiting for (?:my|our|the) (?:order|delivery|package|parcel))\b/i,
  ],
  [
    'delivery',
    2,
    /\b(?:lost in the post|late|missing (?:parcel|package|order)|sofa|left (?:it )?(?:outside|in the rain))\b/i,
  ],
  ['delivery', 1, /\b(?:order|ordered|arrive[sd]?)\b/i],
  [
    'delivery',
    5,
    /\bwait(?:ing|ed)? (?:\w+ ){0,4}?(?:for|on) (?:my|our|the|a|an) (?:\w+ ){0,2}(?:replacement|order|delivery|parcel|package|card|part|sim|sofa|machine|bed|table|desk|chair|fridge|oven|washer|dryer)\b|\bwhere(?:['’]?s| is) (?:my|our) (?:order|parcel|package|delivery|\w+)\b/i,
  ],
  [
    'delivery',
    9,
    /\bwait since\b.{0,30}\b(?:machine|order|parcel|packet|sofa|delivery)\b|\b\d+ (?:weeks?|days?)\b.{0,12}\b(?:still )?no (?:sofa|order|parcel|delivery|package)\b/i,
  ],
  ['delivery', 4, /\b(?:have|got|get|see) (?:still )?nothing\b.{0,20}$|\bi (?:still )?have nothing\b/i],
  [
    'wrong_item',
    5,
    /\b(?:wrong (?:item|size|colou?r|product|model|one|order|shoes|shirt|dress|part|book|thing|version|flavou?r)|instead of (?:the|a|what|my|size)|not what i ordered|someone else['’]?s (?:order|parcel|package)|(?:item|part|piece|bit|cable|bag|screw)s? (?:is |are |was |were )?missing|missing (?:item|part|piece|from (?:the|my) (?:box|order)))\b/i,
  ],
  [
    'wrong_item',
    5,
    /\bsize \w+\b.{0,30}\bi ordered\b|\bi ordered\b.{0,30}\b(?:but|and) (?:got|received|you sent|it(?:['’]s| is)|they(?:['’]re| are))\b|\bi (?:asked for|wanted|paid for) .{2,30} (?:not|and got) /i,
  ],
  [
    'wrong_item',
    5,
    /\bnot the (?:colou?r|size|one|same|model|right|item)\b|\bnot as (?:described|shown|pictured|advertised)\b|\b(?:different (?:colou?r|size|model)|looks nothing like|nothing like the (?:picture|photo))\b/i,
  ],
  [
    'wrong_item',
    6,
    /\bempty (?:box|parcel|package|envelope|bag)\b|\b(?:box|parcel|package) (?:was|is|came|arrived) empty\b|\bnothing (?:in|inside) (?:it|the (?:box|parcel|package))\b/i,
  ],
  [
    'lost',
    11,
    /\b(?:left|forgot|forgotten|lost(?! (?:my|his|her|our|their) jobs?\b)|dropped)\b[^.!?]{0,60}\b(?:on (?:the|a|your) (?:\w+ ){0,2}(?:bus|train|tram|plane|flight|coach|ferry|taxi)|in (?:the |your |my )?(?:\w+ ){0,2}(?:hotel|changing room|locker|cinema|theatre|restaurant|taxi|hall|lobby)|(?<!\bfallen )behind)\b|\blost property\b|\b(?:not|missing) (?:in|from) my (?:suitcase|bag)\b/i,
  ],
  [
    'defective',
    8,
    /\b(?:is|was|are|were|came|arrived) (?:\w+ )?(?:broken|cracked|chipped|dented|smashed|crushed|snapped|shattered|bent) ?(?:in|and|[.,!]|$)/i,
  ],
  ['wrong_item', 8, /\b(?:are|is|were|was) not (?:my|mine|ours|what (?:i|we)|the ones? (?:i|we))\b/i],
  ['defective', 7, /\b(?:an?|the|inch|cm) (?:\w+ )?(?:rip|tear|dent|stain|hole|scuff|gouge|crack|chip|scratch)\b/i],
  [
    'staff',
    9,
    /\b(?:driver|man|woman|girl|boy|lady|guy|assistant|receptionist|cashier|conductor|steward|nurse|doctor|teacher)\b[^.!?]{0,70}\btold (?:me|us|my \w+|our \w+)\b[^.!?]{0,40}["“‘']/i,
  ],
  [
    'service',
    9,
    /\b(?:bins?|recycling|rubbish|refuse|garden waste)\b[^.!?]{0,60}\b(?:not|n['’]t|missed|never|hasn)\b|\bmissed (?:bin )?collections?\b/i,
  ],
  ['wrong_item', 8, /\bwhich is what (?:i|we) ordered\b|\bit['’]?s an? size \d+\b/i],
  [
    'scam',
    14,
    /\b(?:text|sms|e-?mail|message|call|caller)\b[^.!?]{0,40}\b(?:saying|claim\w+|pretend\w*)\b[^.!?]{0,40}\b(?:you|bank)\b[\s\S]{0,120}\b(?:link|code|card)\b/i,
  ],
  [
    'wrong_item',
    9,
    /\b(?:are|were|is|has been|been) (?:both |printed |engraved |spelled |spelt )*(?:both )?(?:left|as ['‘"]\w+)\b|\btwo (?:left|right) (?:shoes?|boots?|gloves?|feet)\b|\breceived an? (?:\w+ ){1,3}(?:instead|mattress)\b/i,
  ],
  [
    'wrong_item',
    3,
    /\b(?:received|got|sent (?:me|us)|arrived|came|inside was) (?:\w+ ){0,4}(?:instead|different|wrong)\b/i,
  ],
  [
    'defective',
    4,
    /\b(?:arrived|came|turned up|delivered|received)\b.{0,30}\b(?:in pieces|in bits|without|dented|wet|dirty|used|opened|with the same|with a crack|crushed)\b/i,
  ],
  [
    'defective',
    4,
    /\b(?:broken|defective|faulty|damaged|cracked|(?:a|the) crack|scratched|dented|torn|ripped|snapped|shattered|smashed|crushed|ruined|soaked|leak(?:s|ing|ed)?|dead on arrival|won['’]?t (?:stay|close|lock|turn|switch|power|charge|start|heat|boil)|stopped working|fell (?:apart|off)|c[oa]me (?:off|apart|loose)|same fault|mou?ldy|stain(?:ed)?|shrunk|shrank|faded|burn(?:t|s|ing)|overheat\w*|flat battery|zip (?:broke|split)|broke\b|battery (?:dies|died|drains|lasts))\b/i,
  ],
  ['defective', 2, /\b(?:repair(?:ed)?|warranty|fault|doesn['’]?t work|does not work|not working|quality)\b/i],
  [
    'food',
    9,
    /\b(?:food|meal|curry|pizza|burger|salad|sandwich|soup|dinner|lunch|breakfast|takeaway|groceries|chicken|rice|dessert|starter|dish)\b.{0,50}\b(?:cold|missing|late|raw|undercooked|burnt|off|wrong|inedible|spilled|forgot\w*|stale|mouldy|soggy)\b|\b(?:cold|missing|raw|undercooked|burnt|soggy|stale)\b.{0,14}\b(?:food|meal|curry|pizza|burger|salad|soup|chicken|rice|fries|chips)\b|\bwhere(?:['’]?s| is) (?:my|our) (?:food|meal|pizza|dinner)\b/i,
  ],
  [
    'price',
    8,
    /\bwas \d+[.,]\d\d,? then \d|\b(?:price|bill|rate|premium|tariff|fee|rent|cost)s? (?:\w+ ){0,3}(?:went up|gone up|goes up|has risen|rose|increase[sd]?|jumped|doubled|hike)\b|\b(?:price|rate) (?:increase|hike|rise)\b|\b(?:went up|increased) by [£$€]?\d|\bnew (?:customers?|people|members) (?:\w+ ){0,3}(?:pay|get)\b/i,
  ],
  [
    'billing',
    7,
    /\b(?:took|taken|take|taking|takes|charged)\b.{0,25}\d.{0,25}\b(?:from my|my account|my card|never agreed)|\bnever (?:agreed|authori[sz]ed|signed up)|without (?:my )?(?:permission|consent|asking)|\b(?:keeps?|keep|still|continue[sd]? to?) (?:taking|charging|take|charge|deducting|billing)\b/i,
  ],
  [
    'billing',
    5,
    /\b(?:charged (?:me |us )?(?:twice|double|again|two|three|for|the wrong|an? |\W?\d)|double[- ]?(?:charged?|billed|payment)|overcharged|duplicate (?:charge|payment)|two (?:charges|payments)|charged twice|unexpected charge|hidden (?:fee|charge)s?|wrong (?:amount|bill|invoice)|bill (?:is|was|has))\b/i,
  ],
  [
    'billing',
    3,
    /\b(?:charged?|charges|billing|billed|bill|debit(?:ed)?|direct debit|payments?|overdraft|statement|fees?|deducted|taken from my|invoiced)\b/i,
  ],
  ['billing', 1, /\b(?:invoice|price|paid)\b/i],
  [
    'refund',
    5,
    /\b(?:(?<!non-)refund(?:ed)?|(?<!\bno )refunds|money back|reimburse\w*|my money|chargeback|credit note|deposit (?:\w+ ){0,4}(?:returned|back))\b/i,
  ],
  [
    'outage',
    5,
    /\b(?:outage|app down|site down|(?:is|are|was|been|went|gone|completely|still|whole \w+) down|no (?:internet|signal|service|power|heating|hot water|connection|broadband|wifi|water|electricity)|(?:internet|wifi|wi-fi|broadband|connection) (?:\w+ ){0,3}(?:drops?|dropping|cuts?|down|dead|out|slow|off)|power cut|servers? (?:\w+ )?down|offline|503|502|service is unavailable|unavailable since)\b/i,
  ],
  [
    'outage',
    6,
    /\b(?:heating|hot water|boiler|electricity|power|line|phone line|signal)\b.{0,24}\b(?:off|out|down|gone|dead|not (?:fixed|working)|stopped|n['’]t work\w*)\b/i,
  ],
  [
    'bug',
    4,
    /\b(?:bug|crash(?:es|ed|ing)?|error(?: message| code)?|freez(?:es|ing)|froze|glitch\w*|stuck (?:at|on)|hangs|won['’]?t finish|deleted (?:all )?(?:my|our)|(?:none|some|all) of (?:my|our) .{2,30} (?:can|cannot|can['’]?t)|can(?:not|['’]?t) (?:see|find|open|export|share|upload|save)|blank (?:page|screen)|spinning|won['’]?t (?:load|sync|open|save|upload|export|print|connect|pair)|doesn['’]?t (?:load|sync|open|save|export|upload|show|respond|connect)|not (?:loading|syncing|saving|showing|responding|uploading|exporting|connecting)|nothing syncs|disappear(?:ed|s)|times? out|corrupt\w*|(?:http|error|status|returns? an?|code) ?(?:500|404|422|403|401)|since the (?:last |latest )?update|does nothing|lost (?:all )?(?:my|our) (?:work|data|files|notes|changes)|logs? me out|ate my)\b/i,
  ],
  [
    'bug',
    1,
    /\b(?:app|update|website|dashboard|export|sync|button|page|software|api|webhook|integration|sdk|payload|schema)\b/i,
  ],
  [
    'access',
    5,
    /\b(?:log(?:ged)?[ -]?(?:in|on)|locked out|logged out|sign(?:ed)?[ -]?in|password|can['’]?t (?:get|access|enter) (?:into |in )?(?:my|our|the) account|reset (?:link|email|code)|verification (?:code|email)|two-factor|2fa|authenticator|account (?:is |was |has been |got )?(?:locked|blocked|suspended|disabled|deactivated))\b/i,
  ],
  [
    'security',
    7,
    /\b(?:hack(?:ed|er|ers)?|phish\w*|fraud\w*|unauthori[sz]ed|not me|someone (?:else )?(?:has |is |was )?(?:logged|used|using|accessed|got into|changed|bought|ordered|in my account)|suspicious|data breach|(?:data|details|passwords?|information|e-?mails?|accounts?) (?:\w+ ){0,2}leaked|identity theft|compromised|(?:payment|charge|transaction|login|order|purchase)s? (?:that )?i (?:did ?n['’]?t|never|did not|don['’]?t recogni[sz]e)|do(?:n['’]t| not) recogni[sz]e|never made|is it safe|scam(?:med)?)\b|\b(?:payments?|charges?)\b.{0,40}\bi (?:did ?n['’]t|did not|never) ma[dk]e\b/i,
  ],
  [
    'cancel',
    5,
    /\b(?:cancel(?:ling|lation|ing)?|terminate|close (?:my|our|the|his|her|down my) account|leav(?:e|ing) (?:you|for|and go)|switch(?:ing)? (?:to|away|provider)|end (?:my|our|the) (?:contract|subscription|membership|plan)|unsubscribe|moving to (?:another|a different|your competitor)|not (?:going to )?renew(?:ing)?|stop (?:my|the) (?:subscription|membership|plan))\b/i,
  ],
  [
    'staff',
    6,
    /\b(?:rude(?:ly|ness)?|hung up|shouted|laughed|patroni[sz]\w*|condescending|talked down|attitude|disrespect\w*|dismissive|rolled (?:his|her|their) eyes|treated (?:me|us|like)|sneer\w*|sarcastic|insult(?:ed|ing))\b/i,
  ],
  [
    'staff',
    2,
    /\b(?:your (?:agent|driver|colleague|engineer|staff|employee|technician|receptionist|assistant|manager|rep|advis[eo]r)|the (?:driver|agent|engineer|technician|receptionist|waiter|cashier|assistant))\b/i,
  ],
  [
    'service',
    7,
    /\b(?:engineers?|technicians?|installers?|plumbers?|fitters?|cleaners?|contractors?|workmen|repairman|handyman|electricians?|your (?:man|men|guy|team))(?:'s)?\b.{0,90}\b(?:visit|came|come|called|arriv\w+|appointments?|no[- ]show|did(?:n['’]?t| not)|never|late|turn(?:ed)? up|show(?:ed)? up|left|missed|cancel+ed)\b/is,
  ],
  [
    'service',
    7,
    /\b(?:nobody|no one|never) (?:came|turned up|showed up|come)\b|\bmissed (?:\w+ ){0,2}(?:appointments?|visits?)\b|\bwhen (?:is |will )?(?:the|your) (?:man|engineer|plumber|technician|fitter)\b/i,
  ],
  [
    'scam',
    12,
    /\b(?:is (?:this|it|that) (?:real|genuine|legit\w*|a scam|from you|really (?:you|from))|(?:real or|maybe|possibly|could be|looks like) (?:a )?(?:scam|fake|fraud)|phishing|suspicious (?:e-?mail|text|message|call|sms)|pretend\w* to be)\b/i,
  ],
  [
    'stay',
    8,
    /\b(?:hotel|room|apartment|cottage|villa|resort|cabin|b&b|suite)\b.{0,90}\b(?:dirty|noisy|noise|broken|smell\w*|cold|let[- ]down|cockroach\w*|bed ?bugs|mould\w*|not (?:clean|ready)|disappoint\w*|air ?con\w*)\b/is,
  ],
  [
    'booking',
    4,
    /\b(?:flight|train|booking|reservation|tour|hotel|appointment|room)\b.{0,40}\b(?:cancel+ed|delayed|missed|overbooked|double[- ]booked|moved|rebooked)\b/i,
  ],
  [
    'booking',
    3,
    /\b(?:flight|hotel|check-?in|reservation|itinerary|boarding|luggage|suitcase|cruise|apartment|appointment|booked|booking|rebook\w*|reschedul\w*|table for)\b/i,
  ],
  [
    'letters',
    9,
    /\b(?<!\bplease )(?<!you )(?:keep|keeps|stop|still|continue[sd]? to?|carry on) (?:sending|writing|addressing|posting)\b.{0,50}\b(?:letters?|bills?|post|mail|reminders?|statements?)\b/i,
  ],
  ['change', 3, /\b(?:change|update|amend|correct|edit|switch|move|rename) (?:my|our|the|it|to|of)\b/i],
  [
    'change',
    2,
    /\b(?:new address|moved house|moving house|delivery address|add (?:a|my|another)|different (?:date|address|size|card|email))\b/i,
  ],
  [
    'document',
    5,
    /\b(?:copy of|vat (?:invoice|number|receipt)|(?:need|send|get|download|find|want)\b.{0,20}\b(?:receipt|proof of|certificate|tax (?:form|document))|resend|re-send|send (?:me |us )?(?:the|a|an|my|our) (?:\w+ ){0,3}(?:invoice|statement|receipt|letter|contract|form|documents?|paperwork))\b/i,
  ],
  [
    'status',
    4,
    /\b(?:any (?:news|update|progress)|status of|(?:claim|application|complaint|request|case|ticket|repair|quote|visa) (?:[\w-]+ ){0,6}(?:pending|review|processed|approved|decision|weeks?|months?|yet|still|rejected|declined|denied|refused)|heard (?:nothing|back|anything)|no (?:reply|response|answer)|(?:claim|application|mortgage|loan|visa|case) .{0,40}(?:decided|decision|approved|processed)|still (?:no|waiting)|chasing)\b/i,
  ],
  [
    'data',
    6,
    /\b(?:gdpr|delete (?:all )?(?:my|our) (?:data|account|personal)|personal data|right to be forgotten|subject access|marketing emails|privacy|stop (?:emailing|calling|texting))\b/i,
  ],
  [
    'presale',
    5,
    /\b(?:before i (?:buy|order|sign|commit|book)|thinking (?:of|about) (?:buying|ordering|switching|getting|joining|signing)|interested in|considering|(?:want|like) to (?:order|buy)|do you (?:sell|stock|ship|offer|deliver|have (?:any|a|this|it|the))|(?:is|are) (?:it|this|they|these|the \w+(?: \w+)?) (?:compatible|suitable|available|in stock|back in stock|waterproof|vegan|machine washable)|in stock|back in stock|compatible with|would (?:it|this) (?:work|fit)|does (?:it|this|the|your) (?:\w+ ){0,4}(?:come|include|fit|work with|support|have)|how much (?:is|does|would|are|do)|which (?:plan|model|size)|difference between|free trial|discount for|pricing for|a quote|same price)\b/i,
  ],
  [
    'howto',
    4,
    /\b(?:how (?:do|can|would|should|to)|where (?:do|can|would) (?:i|we)|is there (?:a|any) way|is it possible|can i|can we|could you (?:explain|tell me|show)|what(?:'s| is) the (?:best|right|easiest) way|walk me through|step by step|set(?:ting)? (?:it )?up|instructions|what does .{2,30} mean)\b/i,
  ],
  [
    'security',
    7,
    /\b(?:card|account|identity|password|data|details|money|phone)\b.{0,20}\bstolen\b|\bstolen (?:card|identity|password|account|phone|money)\b/i,
  ],
  [
    'access',
    8,
    /\b(?:card|account)\b[^.!?]{0,40}\b(?:declined|restricted|blocked|frozen|suspended)\b|\btemporarily (?:restricted|locked|blocked)\b/i,
  ],
  [
    'bug',
    7,
    /\b(?:app|site|website|system|software|update)\b.{0,30}\b(?:deleted|wiped|erased|removed)\b|\b(?:streak|progress|score|history)\b.{0,12}\b(?:wiped|reset|lost|gone)\b|\bwiped \d/i,
  ],
  [
    'staff',
    9,
    /\bcomplain(?:t)? about (?:the|a|your) (?:man|woman|lady|driver|member of staff|receptionist|person)\b|\b(?:he|she) said\b[^.!?"“]{0,60}["“]/i,
  ],
  ['staff', 2, /\bhumiliat\w*/i],
  ['status', 3, /\b(?:claim|application)\b.{0,60}\b(?:pending|waiting|weeks|months)\b/i],
  [
    'booking',
    8,
    /\b(?:table|room|seats?|slot)\b.{0,60}\b(?:given (?:it |them )?away|gave (?:it|them|our \w+) away|not (?:ready|there)|double[- ]booked)\b/i,
  ],
  [
    'booking',
    6,
    /\b(?:airline|airport|gate|stranded)\b.{0,120}\b(?:missed|night|hours|nobody|no one|cancel+ed|delayed)\b|\b(?:missed|cancel+ed|delayed)\b.{0,80}\b(?:airline|airport|connection|flight)\b/is,
  ],
  ['billing', 6, /\b(?:taken|took|taking|takes) [£$€]\s?\d|\bstill (?:being )?(?:charged|billed)\b/i],
  [
    'bug',
    5,
    /\bwhere did (?:the|my|our|all) .{2,30} go\b|\bnew (?:dashboard|layout|design|version|app|interface)\b.{0,20}\b(?:mess|worse|confusing|awful|terrible|useless)\b/i,
  ],
  [
    'change',
    8,
    /\b(?:chose|entered|typed|gave|picked|selected) (?:the )?wrong (?:address|size|date|name|colou?r|email|item)\b/i,
  ],
  ['letters', 8, /\bletters? (?:\w+ ){0,3}(?:came|arrived|addressed)\b|\baddressed to (?:him|her|my|\p{Lu})/u],
  ['document', 5, /\b(?:need|send|get|want)\b.{0,12}\b(?:invoice|receipt)\b/i],
  [
    'presale',
    8,
    /\bhow (?:long|much) (?:does|do|would|will|is) (?:the )?(?:shipping|delivery|postage)\b|\b(?:student|senior|military) discounts?\b/i,
  ],
  ['wrong_item', 6, /\bmissing (?:\w+ )?(?:screws?|parts?|pieces?|bolts?|legs?|cables?|items?|shelf|handles?)\b/i],
  [
    'wrong_item',
    5,
    /\btoo (?:short|long|small|big|tight|narrow|wide|large|loose)\b|\bmisspel\w*|\bspelled wrong|\bwrong (?:name|spelling|engraving)\b/i,
  ],
  [
    'wrong_item',
    6,
    /\b(?:only )?\d+ (?:of (?:them|those) )?(?:arrived|came|were delivered)\b|\bonly (?:got|received|had)\b/i,
  ],
  ['access', 6, /\b(?:licen[cs]e|activation|product) key\b|\bactivat(?:e|ion)\b/i],
  [
    'bug',
    7,
    /\bpayment (?:has |was |is |keeps )?(?:fail\w*|declined|rejected|stuck)|\bpayment (?:won['’]?t|doesn['’]?t|does not|did not) go through/i,
  ],
  ['bug', 4, /\b(?:translation|buttons?|menu|text)\b.{0,40}\b(?:unreadable|wrong|bad|missing|cut off)\b/i],
  [
    'billing',
    6,
    /\b(?:(?:payment|bill|invoice|final) reminder|overdue notice|says i owe|dunning)\b|\b(?:already|have) paid (?:this|it|that)\b/i,
  ],
  ['staff', 7, /\brefused to (?:help|carry|lift|bring|come|listen|serve|let)\b|\bnot (?:his|her|their|my) job\b/i],
  [
    'security',
    8,
    /\b(?:loan|account|contract|card|order)s?\b.{0,20}\bi never (?:took out|opened|signed|ordered|applied)|\b(?:using|used|in) my name\b(?! (?:on|is))/i,
  ],
  [
    'bug',
    7,
    /\b(?:lost|erased|wiped|deleted)\b.{0,40}\b(?:frames|photos|pictures|files|speeches|recordings|videos|documents)\b|\b(?:frames|photos|pictures|files|recordings|documents)\b.{0,60}\b(?:lost|erased|wiped|gone)\b/is,
  ],
  [
    'booking',
    7,
    /\b(?:booking|reservation|booked)\b[^.!?]{0,80}\b(?:twin|double|single|sea view|non-smoking|cot|beds?|adults?|children)\b|\b(?:flight|ticket|booking)\b[^.!?]{0,80}\b(?:misspel\w*|spelt|wrong name|name wrong)\b/i,
  ],
  ['booking', 6, /\bseats?\b.{0,60}\b(?:taken from|were taken|needed|given to|moved)\b/is],
];
