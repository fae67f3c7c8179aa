import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const biasConfirmation: Rule = {
  id: 'bias_confirmation',
  weight: 0.52,
  heat: 0.25,
  reason: 'It has decided what happened before asking. Ask, or say what you have checked.',
  source: SOURCES.bias_confirmation,
  most: 2,
  phrases: [
    {
      match:
        '(?:must|has to|have to|will|may well) be (?:another|some other|a different|a simple|an easy|a perfectly) @2(?:explanation|reason)',
    },
    {
      match:
        'as (?:i|we) (?:expected|suspected|thought|assumed|guessed|predicted|feared|imagined|figured)|(?:just )?as expected|as is (?:usually|often|always|typically) the case',
    },
    {
      match:
        'you (?:must|probably|likely|surely|presumably|most likely|no doubt|almost certainly|may well|might well|very likely) (?:have |simply |just |not |be |had )*(?:had|did|forgot|forgotten|missed|overlooked|been|pressed|clicked|entered|changed|deleted|moved|opened|put|left|mistyped|misread|misunderstood|ordered|ticked|be using|got|used|selected|set|turned|confused|signed|agreed|mixed|typed|be mistaken|tapped|dropped|shared|given|let)',
      notIf: '(?:you must have been|must have felt|it must)',
    },
    {
      match:
        '(?:probably|likely|presumably|surely|most likely|no doubt|undoubtedly|almost certainly|likeliest|in all likelihood|my guess is|chances are|odds are) @4(?:you|your|because|caused|due|someone (?:in|at)|a family|wear|user|customer|neighbour|neighbor|forgot|misplaced|browser|wifi|wi-fi|household|child|spam)',
    },
    {
      match:
        '(?:i|we) (?:will |can only |would |must |do |am going to )?(?:assume|presume|suspect|guess|bet|take it that|gather|suppose|reckon|am (?:fairly |pretty |quite )?(?:sure|certain|confident)|have no doubt|would imagine|imagine|expect|would expect|would guess|dare say) (?:that |it is |this is |it was |there |that is )*(?:you|your|it|this|the|someone|a|there|yours|what)',
      notIf:
        '(?:sure|certain|confident) @2(?:you|it|that|things|the [^ ]+) (?:will|would)|imagine (?:what|how|the)|expect (?:it|the [^ ]+|this) (?:to|back|by|on)|(?:we|our|us) (?:made|got|sent|caused|failed)',
    },
    {
      match:
        '(?:it |this |that )?(?:sounds|looks|seems|appears|would seem|would appear|must be|could be) (?:very |quite |rather |pretty |most )?(?:much )?(?:like|as if|as though|that|likely)? ?(?:that )?you (?:have|did|forgot|are|were|may|might|must|had|put|entered|missed|just|simply|probably|got|misread|selected|never|do not|did not|left|clicked|ordered|changed)',
      notIf: '(?:been (?:through|passed|sent|left|waiting|told|given)|waited|waiting|had a)',
    },
    {
      match:
        '(?:this|it|that|which|these) (?:@1)?(?:usually|normally|typically|generally|always|nearly always|almost always|invariably|mostly|most often|often|only ever|only) (?:happens?|means?|is|are|occurs?|indicates?|comes?|turns out|points?|caused)(?= |$)',
      notIf: 'i (?:check|checked|have checked)|but i',
    },
    {
      match:
        'in (?:most|nearly all|almost all|99|the (?:vast )?majority of|my experience|our experience|nine out|[0-9%]+ of|almost every|virtually all) ?(?:of )?(?:such |these |those )?(?:cases|of|this|instances|situations|every)?',
    },
    {
      match:
        '(?:nine|9) times out of (?:ten|10)|99 ?(?:%|percent)|(?:usual|typical|classic|common|obvious|standard) (?:case|cause|mistake|error|reason|story|scenario|explanation|culprit)',
    },
    {
      match:
        '(?:our|the|my) (?:records|system|tracking|scan|scans|logs|log|gps|data|notes|carrier|courier|driver|file|account|camera|cameras|tests|colleague|warehouse|meter|figures) @2(?:show|shows|showed|say|says|said|confirm|confirms|confirmed|indicate|indicates|prove|proves|is correct|are correct|is clear|is accurate|are accurate|never lie|do not lie|suggest|suggests|insists|assures|is certain) @6(?:delivered|received|signed|used|opened|correct|no (?:error|issue|fault|problem|sign|record|trace|delay)|working|working fine|nothing|normally|so|must|therefore|otherwise|your (?:end|side|device|address|household)|in order|at (?:your|the) (?:door|address|property)|you (?:did|were|had|have)|that you|was packed|left|as described|accurate|complete)',
      notIf:
        '(?:but|however|though|although|wrong|and i (?:believe|am)|i (?:believe|do not doubt)|which does not|still not)',
      weight: 0.55,
    },
    {
      match:
        '(?:so|then|therefore|that means|this means|which means) (?:it|this|that|the [^ ]+|you|your) (?:must|can only|would have to|is clearly|was clearly) (?:have |be |been )*(?:be|been|have|is|was|mean|arrived|working|yours|something|your)',
      notIf: '(?:i|we) will',
    },
    {
      match:
        '(?:that|this|it) (?:can not|cannot|could not) (?:be |normally |usually |really |possibly )?(?:right|the case|possible|happen|have happened|be|correct|our|caused by us|been us)',
      notIf:
        '(?:again|should not have)|no excuse|(?:changed|moved|undone|replaced|repaired|reversed|recovered|brought back)',
    },
    {
      match:
        'are you (?:absolutely |completely |quite |really )?(?:sure|certain|positive)|(?:maybe|perhaps|possibly) (?:you|your|a (?:neighbor|neighbour|family|colleague|child)|someone in|somebody in|it is your|someone at your)|could it be (?:that )?(?:you|your|someone)|is it possible (?:that )?(?:you|your|someone)',
    },
    {
      match:
        '(?:working|works|worked|work|functioning|performing) (?:perfectly |just |absolutely |completely )?(?:fine|as (?:intended|expected|designed|it should)|perfectly|correctly|normally|properly) (?:for|on|here|at|in|with)? ?(?:everyone|everybody|us|our|me|my|all|other|others|here)',
      notIf: 'again',
    },
    {
      match:
        '(?:can not|cannot|could not|unable to|not able to|did not|do not|we) (?:reproduce|replicate|see any (?:problem|issue|fault|error)|find any (?:problem|issue|fault|error|evidence|trace)|found no (?:problem|issue|fault|error|evidence)|see no (?:problem|issue|fault|error|evidence))',
      unless: 'option',
    },
    {
      match:
        '(?:nobody|no one) else (?:has |is |had )?(?:reported|reporting|complained|mentioned|had|having|noticed)|we have had no (?:other )?(?:complaints|reports)|never (?:had|heard|received|seen) (?:of )?(?:a |any |this |such )?(?:complaint|complaints|problem|problems|issue|issues|this|report|reports)',
    },
    {
      match:
        '(?:evidently|nearly always|almost always|invariably|every time) @5(?:turns out|is|was|been|the|you|your)|(?:it|that) is going to be (?:the|your|a) [^ ]+|(?:always|usually|often) turns out to be|(?:that is|is) what (?:i|we) (?:will |always |usually |generally |normally )?find|(?:generally|usually|normally) (?:very |quite )?(?:reliable|accurate|right|correct|what)|never (?:wrong|been wrong|fails)',
    },
    {
      match:
        '(?:in|of) (?:most|nearly all|almost all|many) (?:of )?(?:the )?(?:cases|reports|instances|situations) (?:we|i|like|of)|with reports like|(?:nobody|no one) has (?:had|ever|said) @2(?:a word|complained|said|anything)|cases we see|what people (?:normally |usually )?(?:see|do|find)',
    },
    {
      match:
        'you will (?:probably |most likely |simply |just |no doubt )?have (?:@1)(?:missed|pressed|left|forgotten|changed|deleted|clicked|entered|typed|selected|chosen|ordered|opened|turned|switched|agreed|accepted|signed|misread|mistaken|overlooked|used|put|been using|set|given|dropped|ticked|skipped)',
    },
    {
      match:
        '(?:usually|normally|typically|generally|nearly always|almost always|mostly|tends? to be|nine times in ten|more often than not|as so often|as a rule|rarely|hardly ever|most of the time) (?:@2)(?:means?|the|a|an|down to|because|due|caused|comes from|from|happens?|happened|been|turns?|our|something|somebody|someone|people|customers|user|users|it is|find|points?|find that|simply|just)(?= |$)',
      notIf:
        '(?:takes?|arrives?|within|working days|business days|hours|deliver[^ ]*|open|free|i (?:usually|normally))',
    },
    {
      match:
        '(?:that|it|this|which) (?:will|would) be (?:the|your|a|an|because|why|down to)(?= |$)|(?:that|which|this) (?:suggests|points to|proves|shows|confirms|explains it|indicates|implies|is consistent with|can only mean|means that you) ',
      notIf: '(?:[0-9][^ ]*|next|ready|delivered|monday|tuesday|wednesday|thursday|friday|day|week)',
    },
    {
      match:
        '(?:i|we) (?:have seen|see|get|know|hear|come across) (?:this|that|these|it) (?:all the time|a lot|before|every day|often|many times|hundreds of times|regularly|quite a bit|sort of)|(?:sure enough|just as i thought|thought as much|bound to be|surely (?:it|this|the|you|someone)|clearly (?:a|an|the|it|someone)|chances are|the usual|no prizes|i would say (?:that )?(?:you|your|it is your|somebody|someone)|i dare say|as anyone|like everyone|obviously (?:a|the|someone))|(?:someone|somebody|anyone|another person|a family member|a neighbor|a neighbour|a child|children|kids) (?:at home|in (?:the|your) (?:house|household|home|family|team|office)|else has|may have|might have|must have|will have)',
    },
    {
      match:
        '(?:^|so |and )(?:the )?(?:problem|issue|fault|cause|reason|explanation|answer) (?:is|lies|will be|must be|has to be) (?:almost certainly |clearly |obviously |therefore |on |with |at |in )+(?:your|the customer|the router|the browser|the device|a|an|how|wear)',
    },
    {
      match:
        'you (?:have|had|will have|may have|might have) (?:probably|most likely|no doubt|likely|simply|clearly|obviously|perhaps|possibly) [^ ]+(?:ed|en|t|ot|ut|d)',
    },
    {
      match:
        '(?:knowing|with) (?:this|these|that|such|that kind of|this sort of|this type of|your) (?:model|unit|machine|device|account|product|kind|sort|type|complaint|case|ticket|report)s? (?:@2)(?:it|that|the|you)|(?:without even (?:looking|checking)|do not (?:even )?need to (?:look|check)|put money on|bet (?:it|that|the|you)|my money is|classic (?:sign|case|symptom|example)|textbook|tell[- ]?tale|telltale|no question (?:that|about)|dead giveaway|we hear (?:that|this)|you would not believe how|believe me|trust me)',
    },
    {
      match:
        '(?:this|that|which|it) (?:is what|only|always|can only|tends to|will) (?:happens?|happen|occur|occurs) (?:when|if|because|where|after)|what happens when (?:people|you|someone|customers|users)|(?:people|customers|users|guests|passengers|parents|owners|callers|subscribers) (?:usually|often|tend to|always|generally|normally|sometimes|frequently|mostly|do) (?:@1)(?:forget|find|mean|say|think|have|do|press|mistake|miss|are|discover|assume|leave|notice|realize|order|get|confuse)',
    },
    {
      match:
        '(?:our|the|my) (?:drivers?|engineers?|staff|team|technicians?|colleagues?|agents?|crews?|couriers?|packers?|chefs?|nurses?|system|scanner|scale|scales|software|servers?|records|kitchen|process|checks) (?:are|is|would|do|does|has|have|will|were)? ?(?:all |very |always |never |highly |extremely |fully |thoroughly |rarely |hardly ever |not |carefully )+(?:ever )?(?:@1)(?:trained|reliable|careful|checked|do|does|make|makes|lie|lies|leave|leaves|forget|forgets|wrong|get|gets|professional|polite|accurate|experienced|check|checks|would|had|have|weigh|weighs|miss|misses|said|behave|behaves|go|goes|inspected|tested)',
      notIf:
        '(?:was|were) not|(?:did|does) not|should|(?:never|not) (?:told|called|came|sent|rang|read|reached|answered|opened|passed|given|got)',
    },
    {
      match:
        '(?:he|she|they|that) (?:would|could) never|(?:does not|do not|did not) sound like (?:him|her|us|them|something|our)|not like (?:him|her|them)|in all (?:my|our|the) years|in (?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|many) years (?:i|we|of|nobody|no one|here|he|she)|never (?:known|come across|been an issue|been a problem|failed|happened before|happens|seen)|i know (?:him|her|them|for a fact|from experience)|(?:inclined|tempted|forced|led) to (?:think|believe|conclude|assume|say)|(?:only|sole|logical|likeliest|simplest|obvious) (?:explanation|conclusion|possibility|reason|answer|way this)|rule(?:s|d)? out (?:a|any|our|the)|(?:so|then) (?:it|this|the) (?:@2)(?:must have|has to be|has to have|can only)',
    },
    {
      match:
        '(?:i|we) (?:can )?(?:see|notice|noticed|gather|read|understand) (?:from your (?:account|history|file|record) |here |that )+(?:you (?:have|had|often|regularly|already|frequently)|this is (?:not )?(?:the|your) (?:first|second|third))|(?:second|third|fourth) (?:claim|complaint|time) (?:you|this year|from)|(?:history|pattern|habit) of|(?:claimed|complained|returned|asked for a refund) before|(?:sure|certain|confident|convinced|positive) (?:that )?(?:you will (?:find|see|agree|discover)|it (?:is|was|will)|the (?:parcel|problem|item|box|fault|cause|issue|driver|error)|this (?:is|was)|there (?:is|was)|nothing|no)',
      notIf: '(?:not|to be|make|i want to be) (?:sure|certain|confident)|second (?:time|complaint)',
    },
    {
      match:
        '(?:i am|we are) (?:guessing|assuming|presuming|betting|thinking (?!of|about))|(?:i|we) (?:should|would) think (?:that )?(?:you|your|the|it|somebody|someone)|(?:it|that) (?:will|would) have been (?:a|the|your|one)|you may (?:be thinking|have mis|be confusing|be mixing)|there is no doubt|most likely (?:the|it|a|an)|nothing in (?:our|the|my) (?:system|systems|records|logs|files) (?:points|shows|suggests|says)|(?:says|show|shows|said) @6so (?:it|they|that|he|she) (?:left|was|did|is|arrived|came)|(?:it|they) (?:is|are) always (?:the|a)|does not (?:drop|lose|skip|forget|make|miss) (?:things|bags|houses|parcels|mistakes|orders)|put money on|knowing (?:these|that|this|those|him|her)',
      notIf: 'sorry|(?:sure|certain) (?:you|(?:it|that|she|he|they) (?:will|would))',
    },
    {
      match:
        '(?:people|customers|users|neighbou?rs|folks|most of them|they) (?:often |sometimes |usually |simply )?(?:forget|overlook|misread|misplace|mistype|mix (?:it|them) up|do not (?:notice|realize|remember)) (?!you )|(?:you|it) (?:may|might|could|will) (?:well )?have (?:forgotten|overlooked|misread|misplaced|mistyped|been (?:misread|overlooked))',
      notIf: 'sorry|(?:we|i) ',
    },
    {
      match:
        '(?:only|always|usually|generally|typically|invariably) (?:comes?|happens?|occurs?|arises?) (?:from|when|because|if|after|with)(?= |$)|(?:comes?|came) (?:only|always) from',
      notIf: '(?:our|us|we|my) ',
    },
    {
      match:
        '(?:without (?:even )?(?:looking|testing|checking|seeing|opening)|(?:do not|need not|did not|no need to|not have to) (?:even )?(?:need |have )?(?:to )?(?:look|open|test|see|check|read) (?:@6)(?:to (?:know|tell|see|say)|it is|you have|that is))(?= |$)|i (?:already )?know (?:already )?what (?:this|it|that) is|i can tell (?:you )?(?:from here|without|already)|let me guess',
    },
    {
      match:
        '(?:it|that|this) (?:is|will be|was) (?:always|nearly always|almost always|nine times out of ten|surely|certainly|invariably|bound to be) (?:the|a|an|one|your|because|with|at)|(?:always|ever) (?:is|are|does|do) in these cases|in (?:all|most|nearly all) (?:of )?(?:these|those|such) cases',
    },
    {
      match:
        '(?:it|that|this|which|they|(?:the|your) [^ ]+) (?:will|must) have been (?:put|left|dropped|bumped|opened|typed|entered|washed|used|damaged|badly packed|wrongly connected|taken|turned|sent|written|pressed|clicked|packed|wrapped|stored|handled)',
      notIf: 'our|us|we |my ',
    },
    {
      match:
        '(?:will|must) have (?:mistaken|clicked|typed|pressed|forgotten|misread|misheard|mixed|overlooked|left|held|put|turned|given|used|entered|missed|opened|ordered|confused|misunderstood|imagined)(?= |$)',
      notIf: '^(?:i|we|our [^ ]+) |(?:i|we|our [^ ]+) (?:must|will) have',
    },
    {
      match:
        '(?:inclined|tend) to (?:trust|believe|go with) (?:@1)(?:our|ours|the (?:system|driver|record|scan))|(?:have|has) nothing to do with @3so|so (?:it|that|the (?:fault|error|mistake|problem)) (?:@1)(?:happened|came|has to be|must be|was done|lies) (?:in|from|on|at|with) your',
    },
    {
      match:
        '(?:people|customers|guests|tenants|users|students|everyone|everybody|anyone|whoever|nobody|no one|all of them|they) (?:@2)(?:who|always|never|without|as|keeps?) (?:@4)(?:forget|forgets|fail|fails|complain|complains|report|reports|ordering|wrong|late)(?= |$)',
      notIf: 'sorry|should|must|may|(?:we|i|our|us) |so you are not',
    },
    {
      match:
        '(?:who|that) (?:fails|complains|reports|writes|asks|says) (?:@4)(?:has|have|always|never|late|wrong)(?= |$)|(?:safe|fair|reasonable) to (?:assume|suppose|conclude|say)|as most (?:[^ ]+ )?do(?= |$)|(?:it is what|what) everybody (?:does|overlooks|forgets|says)|as (?:we|i) see all the time|whatever (?:the|your|it) (?:[^ ]+ )?(?:says|say|shows)',
    },
    {
      match:
        '(?:then|so) the (?:reference|name|address|code|password|number|order|form|date|payment|transfer|account) (?:was|is|has|must)(?= |$)|(?:failed|went wrong|happened|is|was|lies) on your (?:end|side)',
      notIf: 'not on your|sorry|nothing|our',
    },
    {
      match:
        '(?:i am|we are) (?:certain|convinced|positive) (?:that )?(?:it|you|your|she|he|they|the)(?: |$)|lively imagination|(?:surely|no doubt|undoubtedly) (?:@1)(?:a|an|one of|the|your|something|someone|you)(?= |$)|there is surely',
      notIf: '(?:it|that|she|he|they) will',
    },
    {
      match:
        'does not (?:make|makes) (?:@1)mistakes|(?:our|the) [^ ]+ (?:do not|does not|never|cannot|can not) (?:make|makes) (?:@2)(?:mistakes?|errors?)|rule out (?:a|an|any) (?:mistake|error|fault) (?:on our|at our|on my|here)',
    },
  ],
};
