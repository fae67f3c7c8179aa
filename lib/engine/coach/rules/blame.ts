import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const OWED =
  '(?:been|had|to|received|gotten|got|heard|it|your|a|an|the|this|them|no|everything|access|never|any|one|both|come|arrived|gone|seen an?|waited)';
const DID =
  '(?:entered|typed|provided|gave|put|supplied|submitted|selected|chose|ordered|picked|used|filled|opened|pressed|clicked|deleted|removed|changed|cancelled|booked|sent|set|left|waited|let|missed|ignored|overlooked|misread|misunderstood|forgot|failed|neglected|omitted|refused|decided|skipped|mixed|confused|broke|dropped|damaged|mishandled|lost)';

/** What nobody should have had to bear. */
const BORNE =
  '(?:needed|lost|found|felt|stood|spent|chased|missed|learned|learnt|read|paid|slept|repeated|explained|written|called|come|travelled|traveled|sat|lain|fallen|ended|got|arrived|suffered|worried|seen|walked|carried|asked|rung|phoned)';

/** Who pays for it does not blame for it. */
const PAYS = '(?:i|we) (?:will |have |would )?(?:cover|pay|paid|refund|refunded|owe)[^ ]*';

export const blame: Rule = {
  id: 'blame',
  weight: 0.7,
  heat: 0.25,
  reason: 'It says that they are to blame. Say what happened without a culprit, then the next step.',
  source: SOURCES.blame,
  most: 3,
  phrases: [
    {
      match: `you @2(?:should|ought to|must|could|might|needed to|were supposed to|were meant to) (?:have )?(?:@1)(?:have|of) (?!${OWED}(?: |$))[^ ]+`,
      instead: 'we should have asked if you had {last}',
      notIf: 'you (?:really |ever )?(?:could|can) not|you should (?:not|never) (?:have|need|be)',
    },
    { match: `you (?:really |simply )?should (?:not|never) have (?!(?:${OWED}|${BORNE})(?: |$))[^ ]+` },
    { match: 'you (?:were|are) (?:supposed|meant|required|expected|responsible|obliged) to' },
    {
      match:
        'you @1(?:failed|forgot|neglected|omitted|refused|ignored|overlooked|misread|misunderstood|disregarded|mixed up|messed up|skipped)(?: to)?',
      notIf: '(?:we|i) (?:failed|forgot|ignored)',
    },
    {
      match:
        'you (?:never|did not|had not|have not|were not) (?:actually |even |bother to |once |ever )?(?:read|check|checked|notice|follow|followed|tell|told|mention|mentioned|select|specify|specified|include|included|provide|provided|update|updated|inform|informed|report|reported|confirm|confirmed|cancel|cancelled|respond|responded|reply|replied|complete|completed|pay|paid|attach|attached|give|given|send|sent|set|choose|chosen|opt|return|returned|contact|contacted|save|enter|entered|submit|submitted|keep|kept|let us|ask|asked|register|registered|sign|signed|tick|pack|make|made|use|used)',
      notIf:
        '(?:sorry|should) @6(?:you did not|you were not)|you did not (?:ask for|sign up|agree|order|authorize|make)',
    },
    {
      match: `you (?:have |had )?(?:probably |clearly |obviously |evidently |apparently |simply |seem to have |appear to have |must have |may have |might have )?${DID} (?:in |out |down )?(?:the |an |a |it |your |this )?(?:wrong|incorrect|incorrectly|wrongly|invalid|late|too late|yourself|before|without|accidentally|by mistake|option|box|setting|until|twice)`,
      notIf: '(?:until|when|once|after|as soon as) you ',
    },
    {
      match: 'why (?:did|have|had|would|were|was|are|do) (?:not )?you (?:not )?@1[^ ]+',
      notIf: 'i (?:can see|understand|see)|(?:to|so|and) @2(?:tell|let|show|explain)',
    },
    {
      match:
        '(?:had you|if you had|if only you|if you would have|unless you had|had it been) @1(?:not )?(?:only |just |simply )?(?:read|checked|told|contacted|followed|called|written|let|done|come|asked|looked|mentioned|reported|used|paid|waited|booked|given|sent|updated|reported|raised|kept|cancelled|chosen|provided)',
    },
    {
      match:
        '(?<!not |never )(?:your|customer|user) (?:own )?(?:mistake|error|fault|oversight|failure|misunderstanding|negligence|carelessness|responsibility|doing)',
      notIf: '(?:not|never|none|nothing) @3your|not your',
    },
    {
      match:
        '(?:mistake|error|fault|issue|problem|delay|cause|confusion|mix up) @3(?:on|at|with|from|lies with|by) (?:your (?:end|side|part))',
      notIf: '(?:not|no|never|nothing|and not|rather than) @6(?:your|you)',
    },
    {
      match:
        '(?:was|were|is|been|being|got) (?:not )?(?:@1)(?:entered|typed|selected|given|supplied|provided|submitted|chosen|ordered|placed|read|followed|checked|opened|used|misused|handled|filled|mishandled|installed|washed|kept|stored|reported|returned|updated|completed|disclosed|attached|cancelled|set up|packed|looked after|maintained|charged|plugged|connected|signed) (?:in |out )?(?:incorrectly|wrongly|improperly|wrong|late|too late|too long|by you|by the (?:customer|user|account|recipient)|in time|correctly|as (?:instructed|directed|advised|described|required)|properly|outside|against|on time|after the|before the|without (?:reading|checking|notice|a receipt)|with (?:an?|the) (?:incorrect|wrong|invalid))',
      notIf:
        '(?:we|our|us|warehouse|courier|driver|by our|my colleague|depot|sorry|i|bug|system|engineer|nobody|no one|should|bank|office|letter|update|never) ',
      weight: 0.44,
    },
    {
      match:
        '(?:instructions|steps|guidelines|directions|manual|terms|requirements|deadline|notice|reminder|warning|email|emails|form|guidance) (?:was|were|had|has|have) (?:clearly |evidently |apparently )?(?:not|never|been|ignored|missed|overlooked) ?(?:been )?(?:followed|read|observed|respected|met|completed|heeded|noticed|ignored|missed|overlooked|acted)',
      notIf: 'by (?:us|our)',
    },
    {
      match:
        '(?:wrong|incorrect|invalid|incomplete|old|outdated) @3(?:was|were|has been|had been|got) (?:entered|given|provided|supplied|submitted|used|selected|chosen|typed|put|picked|left)',
      notIf: '(?:we|our|us|by the) ',
    },
    { match: 'user error|human error on your|customer error' },
    {
      match:
        '(?:no one else|nobody else|none of our|other customers|all our other|most customers|most people|other people) @2(?:has|have|had|do not|does not|manage|managed|seem|read|seems|find|reported|complain|complained)',
      notIf: 'we',
    },
    { match: '(?:the only (?:one|person|customer)) (?:who|to|that|with)' },
    {
      match:
        '(?:result|consequence|because|fault|due to) (?:of )?(?:you|your) @2(?:not|failing|choosing|entering|using|choice|delay|late|own|waiting|failure|having|settings|browser|actions)',
      notIf: PAYS,
    },
    { match: '(?:it was|was it|that was) you (?:who|that)|you (?:yourself|are the one)' },
    {
      match:
        '(?:next time|in future|in the future|going forward|from now on|for future (?:orders|bookings|reference)) @2(?:please|you|make sure|check|read|remember|be|ensure|do|always|try|kindly)',
      notIf: '(?:i|we) will|you (?:do|will|need) not|(?:is|are|has|have|will be) already|nobody|no one',
    },
    {
      match:
        '(?:please )?(?:make sure|be sure|ensure|remember|take care) (?:to |that you |you )@1(?:read|check|enter|follow|provide|include|use|type|select|give|keep|look) @6(?:next time|in future|in the future|carefully|before|correctly|properly|going forward)',
    },
    {
      match:
        'you (?:waited|left it|let it|took) (?:so |too |over |almost |more )?@2(?:long|late|until|months|weeks|days)',
      notIf: '(?:sorry|shame|should not|have waited|had|nobody|no one|our|days? off|too long|long enough)(?: |$)',
    },
    {
      match:
        '(?:you|customers|users|people|guests) (?:are|is) (?:responsible|liable|in charge|to blame)|responsibility of the (?:customer|user|recipient|account holder|passenger|guest|buyer)|(?:it|that|which) is (?:up to you|your job|for you) to',
    },
    {
      match:
        'you (?:clearly|obviously|evidently|apparently) (?:did|have|had|are|were|missed|do|can|think|believe|misunderstood|got)',
    },
    {
      match:
        '(?:up to|for|on) (?:the|each|every|our) (?:@1)(?:account (?:owner|holder)|accountholder|customer|customers|user|users|owner|holder|subscriber|member|purchaser|buyer|tenant|guest|passenger|recipient|of (?:them|you)|sender)s? (?:to|and|who)',
    },
    {
      match:
        '(?:is|was|rests|remains) up to (?:each|every|the|all) @2(?:of them|customer|customers|user|users|owner|holder|subscriber|member|members|subscribers)',
    },
    {
      match:
        'you (?:left out|have left out|leave out|left off|did not (?:say|state|give us|bother|think|want|wish|take|follow|get round))',
    },
    {
      match:
        '(?:that |which |this )?would have (?:easily |also |probably )?(?:shown|saved you|saved|prevented|avoided|told you|spared|helped|made it|stopped|let us)',
      notIf: '(?:we|our|i) (?:should|had|failed|did not)|on our',
    },
    {
      match:
        '(?:had|has|have|was|were) not (?:yet |first |properly )?been @5(?:beforehand|in advance|cleared|measured|as the|as asked|asks|in time|prepared|requested|stated|completed|supplied|declared|disclosed)',
      notIf: '(?:we|our|us) ',
    },
    {
      match:
        'as the @3(?:form|booking|page|email|instructions|label|manual|terms|leaflet|booklet|guide|website|listing|app) @1(?:asks?|says?|states?|requires?|shows?|explains?|advises?|recommends?|tells?)',
      notIf: 'you did (?:everything|it|all|just|exactly)|exactly|right',
    },
    {
      match:
        'no (?:reply|response|objection|notice|request|notification|answer|payment|cancellation|instruction) (?:was|has been|had been) (?:received|given|made|sent|lodged|recorded)(?: from you)?',
    },
    {
      match:
        '(?:ought|should) not to? ?have (?:been )?(?:asked|used|opened|left|put|moved|done|ordered|given|shared|relied|waited|told|tried)',
      notIf: '(?:you|we|our|i) (?:ought|should)|sorry',
    },
    {
      match:
        '(?:been|was|were|is) (?:evidently |clearly |obviously |apparently )?(?:left|kept|stored) (?:uncleaned|unattended|running|switched|uncovered|unlocked|in the sun|outside|untouched|unused)',
      notIf: '(?:we|our|driver|courier|by us)',
    },
    {
      match:
        '(?:skipping|skipped|ignoring|missing|not doing|not reading|failing|forgetting|neglecting|leaving|overlooking) (?:that|this|it|the|to|those) @4(?:is|leads|led|means|caused|causes|results|resulted|will|was|step|instructions)',
    },
    {
      match:
        '(?:each|every) (?:user|customer|member|account holder|owner|subscriber|guest|buyer) (?:gets|is|was|has|must|should|receives|needs) (?:to|asked|prompted|told|reminded|advised|given|responsible|expected)',
    },
    {
      match:
        '(?:missing|wrong|needed|lacking|at fault|lies|broken|unclear|changed|going on) (?:on|at|from|with) your (?:side|end|part|device|account|setup)',
      notIf: '(?:nothing|not|no) ',
    },
    {
      match:
        '(?:what|anything) you (?:may|might|could) have (?:done|changed|missed|pressed|clicked|deleted|forgotten|said)|think back (?:over|to)|what was done',
    },
    {
      match:
        '(?:most|many|other|careful|sensible|experienced) (?:people|customers|users|owners|guests|researchers|companies|account holders) @2(?:have|keep|arrange|arranged|export|back|check|take|make|book|plan|use) @5(?:beforehand|in advance|every|ahead|arranged|first|before|backup|copies|copy|regularly)',
    },
    {
      match:
        '(?:address|form|details|password|box|order|instructions|photo|photos|number|date|booking|settings|device|seal|label|account|card|notice|reminder|email|confirmation|deadline|application|request|payment|claim|meter|reading|key|postcode|name|cancellation|unit|filter|lid|cover|parcel|item|document|documents|paperwork|signature) (?:@3)(?:was|were|had|has|had been|has been|came|got|arrived|is) (?:@1)(?:never (?:given|sent|returned|completed|confirmed|updated|opened|read)|missed|incorrectly|incomplete|ignored|unsigned|left blank|not (?:been )?(?:given|sent|returned|provided|completed|signed|read|opened|updated|attached|included|received|paid|entered|made|set|kept|submitted|changed|cancelled|confirmed|checked|registered|filled))(?= |$)',
      notIf:
        '(?:we|our|us|warehouse|courier|driver|by the|my colleague|depot|sorry|i am|system|should|i|bug|bounced|engineer|fault in)(?: |$)',
    },
    {
      match:
        '(?:had|if) (?:the|it|this|that|we|your|they|a|an) (?:[^ ]+ ){0,4}(?:been )(?:told|given|reported|returned|read|checked|paid|booked|cancelled|measured|raised|made|sent|charged|kept|used|set|updated|confirmed|asked|followed|mentioned|registered|switched|done|received) @6(?:would|could|might)',
    },
    {
      match:
        '(?:we|i) (?:have|had|received|got|see|find|hold) (?:never |not )?(?:received |had |no )(?:record of|reply from you|response from you|notice from|sign of|trace of|word from you|request from you)|no (?:record|sign|trace|evidence) (?:of|that) (?:you|your|any|such|a|this)|(?:did not|never) (?:hear|heard) (?:anything |back )?from you',
    },
    {
      match:
        '(?:rather|instead of|before) (?:@1)(?:complaining|posting|accusing|blaming|shouting|jumping|assuming|going public|threatening)|(?:you|customers|people) (?:tend to|often|always|sometimes|do) (?:forget|overlook|miss|ignore|skip|misread|leave it|rush)|you (?:opted|chose|elected|decided|preferred) (?:not|against) [^ ]+|(?:that|it|this) was your (?:choice|decision)|(?:your|the) (?:own )?(?:late|missed|missing|wrong|incorrect|incomplete|delayed) (?:payment|reply|response|address|details|form|notice|entry|return|application)',
      notIf: 'which(?:ever)? you|you chose us|whether you',
    },
    {
      match:
        '(?:because|since|as|given that|seeing as|due to the fact that) you (?:did not|had not|have not|were not|never|chose|left|waited|forgot|opened|missed|put|declined|turned|let|allowed|moved|changed|removed|ignored|skipped|delayed|only)(?: |$)',
    },
    {
      match:
        '(?:was|were) (?:fine|perfect|intact|working|undamaged|complete|sealed|in (?:perfect|good|full|excellent) (?:condition|order|working order)) (?:when|before|at the time)|left (?:us|our [^ ]+|the [^ ]+) (?:in (?:perfect|good)|fully|undamaged|intact|complete|sealed)|(?:(?:signs?|evidence) of|consistent with) (?:misuse|wear|tampering|impact|improper|heavy|rough|water|damage caused)|misuse|mishandling|rough handling|wear and tear|improper (?:use|storage|installation|care)|(?:after|following) delivery',
      notIf: '(?:our|courier|driver|depot)(?: |$)',
    },
    {
      match:
        '(?:had|given|gave|was|were) (?:you )?(?:plenty of|ample|sufficient|more than enough) (?:time|notice|opportunity|warning|chances?)|you had (?:until|since|weeks|days|months|over|every (?:chance|opportunity)|the (?:chance|option|opportunity))',
      notIf: '(?:sorry|should|you will have|gives you|have not had)',
    },
    {
      match:
        '(?:would|might|could) (?:have |also |really )?(?:help|helped|been (?:helpful|useful|quicker|easier|better|faster|wiser|simpler|avoided)) (?:@2)(?:if|had|to have|for you)|(?:bit )?more care(?:ful|fully)?(?= |$)|(?:was|were) (?:only|first|not) (?:reported|raised|brought to|mentioned|made aware|told|informed|flagged|disclosed)(?: |$)|(?:chosen|picked|selected|ordered|entered|typed|booked|supplied|given|made|cancelled|opened|changed|authorized) by (?:you|the customer|yourself|the account|someone in)',
      notIf: '(?:we|our) (?:should|could|ought)',
    },
    {
      match:
        'you (?:had|have) (?:signed|ticked|accepted|agreed|confirmed|approved|authorized|initialled|clicked) (?:for|the|to|it|this|that|our|on)|(?:by|in) (?:signing|accepting|clicking|ticking|choosing|opting|ordering|cancelling|opening|using|posting|waiting|leaving|ignoring) (?:@3)you (?:have|agreed|accepted|gave|lost|waived|chose|made|left)',
      notIf: 'you (?:had|have) (?:confirmed|approved)(?: |$)',
    },
    {
      match:
        '(?:which|and|but|so) you (?:chose|decided|opted|declined|failed|did) not|you (?:are|were) (?:obviously |clearly |simply |probably )?(?:mistaken|confused|wrong|confusing|looking (?:at|in) the wrong|using (?:the wrong|an old|an outdated)|overreacting|careless|impatient|late|too late)|you (?:got|have got|have) (?:it|this|the [^ ]+) (?:wrong|mixed up|confused|backwards)|your (?:expectations?|misreading|confusion|assumption|oversight|negligence)',
      notIf: `${PAYS}|(?:meet|met|match|reach|live up to|fulfil|fulfill) (?:all )?your expectations?`,
    },
    {
      match:
        'you (?:gave|told|sent|handed) us (?:the|a|an) (?:wrong|old|incorrect|false)|(?:mistake|error|fault|problem|delay) (?:is|was|lies|does|did) not (?:lie |sit |come )?(?:on|at|with|from) (?:our|my|us)|you (?:let|left) (?:it|a|one|two|three|several|whole) @2(?:day|week|month|days|weeks|months|year) (?:go|pass|before|slip)|no @2(?:number|name|address|date|signature|reference) was (?:given|left|supplied|entered|provided)|(?:somebody|someone) (?:at|in|on) your (?:end|house|home|family|office|side|team)|you (?:were|are) the one (?:who|that)|by the time you|(?:and|but) you (?:were|was) not (?:there|in|at home)|did (?:ask|tell|warn) you (?:to|that|for)',
      notIf: '(?:we|i) (?:should|failed|sent|told)|sorry|should have',
    },
    { match: '(?:that|it|which) was not (?:us|our (?:doing|fault|mistake))', unless: 'asked', notIf: 'sorry' },
    {
      match:
        '(?:parents|customers|guests|users|passengers|travellers|travelers|members|patients|tenants|owners|buyers|clients|visitors|subscribers|shoppers|students) (?:are|is|have) (?:@1)(?:responsible|advised|expected|required|asked|reminded|supposed|meant|encouraged|to check|to read)|(?:always |do |would )(?:advise|remind|ask|recommend) (?:all )?(?:parents|customers|guests|users|passengers|members|patients|tenants|owners|buyers|clients|everyone|everybody)|(?:form|mistake|choice|decision|date|entry|address|order|click|typo|signature|error|oversight|typing) (?:was|is) (?:all )?yours|(?:remind|ask|tell|teach) your (?:son|daughter|child|children|mother|father|husband|wife|partner|colleague) to be',
      notIf: 'sorry|our fault|our mistake',
    },
    {
      match:
        'what (?:did|do) you expect|nobody forced you|at random|whose idea was|one would think|(?:passengers|people|adults|guests|owners) (?:are expected|should know|know that|are supposed)',
      notIf: 'sorry|our|we should',
    },
  ],
};
