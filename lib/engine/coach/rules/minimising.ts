import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const SPAN =
  '(?:day|days|hour|hours|week|weeks|minute|minutes|second|seconds|month|months|moment|pound|pounds|dollar|dollars|euro|euros|cents|pence|quid|step|steps|thing|item|click|clicks)';

export const minimising: Rule = {
  id: 'minimising',
  weight: 0.42,
  heat: 0.35,
  reason: 'It makes their trouble small. Drop it; let the size of it stand.',
  source: SOURCES.minimising,
  most: 3,
  phrases: [
    {
      match:
        '(?:it is|that is|this is|it was|that was|this was|is|was|were|are) (?:really |probably |actually )?(?:just|only|merely|simply) (?:a|an|one|some|the|our|two|three|four|five|about|around|slightly|cosmetic|temporary|£[^ ]+|[$€][^ ]+|[0-9][^ ]*)(?= |$)',
      notIf:
        '(?:this|that|it|which) is not|(?:our|my) (?:word|promise)|the only|only (?:one|two|[0-9]+) (?:left|in stock|available|other|more|of)|there (?:is|are) only|not (?:just|only)|that is only',
    },
    {
      match: `(?:just|only|merely|a mere) (?:a |an |another |the )?(?:one|two|three|four|five|six|few|couple of|small|little|matter of|[0-9.£$€]+) ?(?:small |little |short |more |working |business )?${SPAN}`,
      notIf: 'not (?:just|only)|(?:within|under) ',
    },
    {
      match:
        '(?:only|just) (?:happened|took|been|lasted|affects|affected|cost|costs|missed|delayed|started|differs|went)(?= |$)',
      notIf: '(?:i|we|has|have) (?:have )?(?:only|just)|not',
    },
    { match: 'at least (?:you|it|we|they|your|the|there|nobody|no one|that|this|now|in|everyone|he|she)', instead: '' },
    {
      match:
        '(?:these|such|those|it|this|that|things|delays?|mistakes|errors|accidents|mix ups|breakages|glitches|hiccups|stuff) (?:things |sometimes |do |does |can |will |may |simply |just |occasionally |like this |inevitably |always )*(?:happens?|occurs?|are part|is part|crop up|come up|are bound|go wrong|are normal|are common|are inevitable|are unavoidable|slip through)',
      notIf: '(?:not|never|if|when|whenever|why|what|how|before|so) @4(?:happens?|occurs?)|next|should|will not',
    },
    {
      match:
        '(?:not|is not|hardly|nothing) (?:that|such|so|really|exactly|particularly|all that|very|too|anything)? ?(?:a |an )?(?:bad|big|serious|much|huge|major|big deal|urgent|uncommon|unusual|the end of the world|worry|disaster|tragedy|critical|severe|far off|dramatic|unreasonable|a lot)(?= |$)',
      notIf: '(?:that is|this is|was) not (?:a )?(?:small|minor)|may not|if|not bad luck',
    },
    {
      match:
        '(?:a |the |this |that |any |some |such )(?:very |rather |quite |fairly |relatively |purely )?(?:minor|small|little|slight|tiny|trivial|brief|short|temporary|cosmetic|wee) (?:@1)?(?:issue|inconvenience|delay|problem|hiccup|glitch|bump|matter|mistake|mix up|error|setback|hitch|mishap|oversight|wait|thing|scratch|mark|difference|misunderstanding|disruption|amount|blip|defect|detail|imperfection|outage|interruption|hassle)',
      notIf: 'not|far from|no (?:small|minor)',
    },
    {
      match:
        '(?:no big deal|no biggie|could (?:be|have been) (?:a lot |much |far |so much )?worse|not the end of the world|nothing (?:serious|major|dramatic|unusual|too)|silver lining|bright side|storm in a|blown out|make a fuss|big picture)',
    },
    {
      match:
        '(?:you|please) (?:just|simply|only|merely) (?:need|have|had|click|go|log|follow|reset|restart|try|fill|call|send|wait|check|use|enter|press|open|download|change|pop|do|pay|reply)(?= |$)',
      instead: '',
      weight: 0.35,
      upset: true,
    },
    {
      match:
        '(?:^|and |then |to )(?:just|simply) (?:click|go|log|follow|reset|restart|try|fill|call|wait|check|use|enter|press|open|download|change|pop|pay)(?= |$)',
      weight: 0.35,
      upset: true,
    },
    { match: 'all you (?:need|have|had) to do (?:is|was)', weight: 0.35, upset: true },
    {
      match:
        '(?:easily|quickly|simply) (?:fixed|solved|done|avoided|resolved|sorted|replaced)|easy (?:fix|enough)|quick fix|simple (?:enough|matter|mistake|mix|misunderstanding|error|fix)',
      upset: true,
    },
    {
      match:
        '(?:other|many|most|some|lots of|plenty of|all|thousands of|a lot of) (?:of our )?(?:other )?(?:customers|people|users|guests|others|passengers|members|companies|shops|patients) (?:have|are|wait|also|face|experience|had|do|would|manage|cope|find|never|get|accept|understand|love|are happy|actually|prefer|report)',
      upset: true,
    },
    {
      match:
        '(?:everyone|everybody|we all|all of us) (?:makes?|gets?|has|have|goes) (?:@1)(?:mistakes?|busy|problems|delays|off days?|days|it wrong|through|this|them)',
      upset: true,
    },
    {
      match:
        '(?:a bit|bit|little bit|tad|touch|slightly|somewhat|rather|a little) (?:of an? )?(?:late|later|delayed|delay|longer|inconvenient|inconvenience|frustrating|annoying|slow|slower|unfortunate|damaged|damage|wait|off|disappointing|behind|busy|untidy|uncomfortable|awkward)(?= |$)',
      notIf: 'needs? @2(?:bit|little) longer|not (?:only )?a (?:bit|little)',
    },
    {
      match:
        '(?:rest|remainder|everything else|other parts?|otherwise) @5(?:is|was|are|were|looks) (?:perfectly |absolutely |completely |still )?(?:fine|ok|intact|usable|in order|good|functional)',
      upset: true,
    },
    {
      match:
        '(?:this|it|that|which|delays?|waits?|these) (?:is|are|was|were) (?:quite |perfectly |completely |pretty |fairly |very |actually |totally |entirely |well |still )*(?:normal|common|standard|usual|typical|to be expected|within the normal|quite rare|rare|routine|a common|nothing)(?= |$)',
      upset: true,
    },
    {
      match:
        '(?:still|perfectly|fully|completely) (?:usable|functional|edible|wearable|drinkable|safe to|works fine)|only cosmetic|does not affect',
      upset: true,
    },
    {
      match:
        '(?:so|but) (?:there is )?no (?:real |actual |lasting )?(?:harm|damage|loss|problem|issue|need|rush)(?= |$)',
      upset: true,
    },
    { match: '(?:lucky|fortunate|good thing) (?:that|you|it|this|for)', upset: true },
    { match: '(?:you|is|was|happened is|it) simply(?= |$)', instead: '', weight: 0.3 },
    {
      match:
        '(?:tons|loads|lots|plenty|the (?:great|vast|large|overwhelming) majority|most|millions|hundreds) of (?:@1)(?:people|customers|users|account holders|guests|members|passengers|them|our|readers) (?:@2)(?:have|are|do|find|sleep|live|manage|love|use|cope|without|get|never)',
    },
    {
      match:
        '(?:is|are|was|comes to|works out at) (?:about |roughly |only |less than )?(?:what|the price of|the cost of) (?:a|an|one|two) [^ ]+ (?:costs?|is)?|less than (?:a|the (?:price|cost|weight) of)|everything (?:has gone|goes|is going) up|worth of',
      upset: false,
    },
    {
      match:
        '(?:(?:just|only|was|is|probably|been) (?:a |an |his |her |their )?(?:little )?(?:joke|banter|term of|way of|figure of|bit of fun|coincidence|misunderstanding|manner|style))|joke that|term of affection|(?:meant|intended|mean) (?:no|any|nothing|well|it)(?: |$)|(?:he|she|they|this|that|it) means (?:no|any|nothing|well)(?: |$)|(?:not|is not|are not) (?:for|to) every(?:body|one)|may well (?:just )?be (?:a )?(?:coincidence|nothing)',
    },
    {
      match: '(?:without|with no) (?:any )?(?:difficulty|trouble|problems?|complaints?|issues?)(?= |$)',
      notIf: '(?:you|your) ',
    },
    {
      match:
        '(?:pretty|fairly|really|quite|rather|so) (?:thin|small|short|cheap|light|quick|minor|easy|rare|low|little)(?: really)?(?= |$)',
      notIf: '(?:too|sorry|not|how)',
      weight: 0.35,
    },
    {
      match: 'takes? (?:only |just |about )?(?:two|three|four|a few|a couple of|[0-9]+) (?:clicks|taps|seconds|steps)',
      upset: true,
    },
    {
      match:
        '^(?:it is|that is|this is) (?:just |only )?an? [^ ]+ after all|is not (?:that|so|all that|really that) (?:many|much|long|bad|big|far|late|serious)|hardly (?:shows|noticeable|visible|matters|the end|a reason|worth)|not the end of the world|(?:no|not much|no great) harm (?:was )?done|got off lightly|comes round (?:every|again)',
      notIf: 'not (?:true|just)',
    },
    {
      match:
        '(?:nobody|no one) (?:@3)(?:even |ever )*(?:notices?|looks? twice|sees? (?:it|the difference)|spots? (?:it|the difference)|tells? the difference|remembers?|cares?|minds?)(?= |$)|(?:you|they|people|guests|most|many) (?:will|would) (?:@3)(?:hardly|not|never|barely) (?:even |ever )?(?:notice|look twice|see (?:it|the difference)|spot (?:it|the difference)|tell the difference|remember|care|mind)(?= |$)|neither here nor there|(?:get|gets|got|gotten) over (?:it|this|these|such|things)|in the (?:long run|scheme of|grand scheme|great scheme)',
      notIf: '(?:we|i) (?:did not|should)|sorry|should not',
      upset: true,
    },
    {
      match:
        '(?:has|have|will|would|does|do|did) (?:not|never) (?:@1)(?:hurt|harm|harmed|kill|killed|bother|bothered) (?:@1)(?:anyone|anybody|you|him|her|them|one)|any (?:child|fool|beginner|toddler) can|(?:most|many|other|some|all) (?:[^ ]+ )?(?:see|have seen|have had|have|get|had|has) (?:far |much |a lot |a good deal )?worse|(?:worse|better) off (?:than|elsewhere)|is not a bad (?:rate|result|average|figure|record)|treat yourself|meant it (?:kindly|well)|(?:is|was) all (?:that )?it (?:is|was)(?= |$)',
      notIf: '(?:i|we) (?:will|have|meant)',
      upset: true,
    },
    {
      match:
        '(?:everyone|everybody) else (?:@3)(?:was|were|is|are|seems?|found|seemed|felt) (?:@2)(?:happy|fine|ok|okay|satisfied|pleased|comfortable|content)|(?:parcels|mistakes|things|delays|errors|accidents|mix ups|breakages|people|bags|cases) do (?:sometimes |occasionally )?(?:get|happen|go|occur|break|fail|make|slip)',
      upset: true,
    },
    { match: 'no harm (?:was )?done', upset: true },
    {
      match:
        '(?:only|hardly|barely|scarcely|not even|merely) (?:really )?(?:a |an )?(?:hand|finger|hair|stone|few|handful|trace|moment|whisker|blink)s?(?= |$)|(?:a )?(?:trace|bit|little|touch|spot) (?:of [^ ]+ )?(?:here|now) (?:or|and) (?:there|then)',
    },
    {
      match:
        '(?:is|are|was|were) nothing (?:in|compared)(?: |$)|(?:^come on(?! (?:[a-z]+days?|the|by|over|in|to|your|our|any|a)(?: |$))|come on$)|(?:can not|cannot|hardly|barely) (?:be )?(?:see|seen) (?:it )?from (?:a|any|two|three|the street|across)|invisible (?:from|at|to)|(?:only|just) the [^ ]+ (?:is|was|are) (?:torn|scratched|dented|bent|chipped|stained)|worse things happen',
      notIf: 'there (?:is|are|was|were) nothing',
      upset: true,
    },
    { match: '(?:lol|lmao|haha|hehe|rofl)(?= |$)', instead: '' },
  ],
};
