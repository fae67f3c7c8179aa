import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const TOLD =
  '(?:said|mentioned|stated|explained|told|advised|wrote|noted|informed|indicated|outlined|covered|pointed|discussed|described|clarified|made clear|answered|confirmed)';

export const repetitionShame: Rule = {
  id: 'repetition_shame',
  weight: 0.5,
  heat: 0.3,
  reason: 'It shames them for asking again. Say it once more, plainly.',
  source: SOURCES.repetition_shame,
  most: 2,
  phrases: [
    {
      match: `(?:as|like) (?:i|we|my colleague|my colleagues|our team|they|he|she|the team) @3${TOLD}(?: (?:before|earlier|above|already|previously|you|to you))?`,
      instead: '',
      notIf: '(?:as|like) we agreed|promised',
    },
    {
      match: `(?:as|like) (?:was |has been |already |previously |clearly |i )?(?:already|previously|mentioned|stated|explained|advised|discussed|noted|outlined|indicated|communicated|informed)(?: (?:before|earlier|above|already|previously|in (?:my|our|the) @2(?:email|message|reply)))?`,
      instead: '',
    },
    {
      match:
        '(?:as )?per (?:my|our|the) (?:last|previous|earlier|prior|below|original|first) (?:email|message|reply|response|mail|correspondence|note)',
      instead: '',
    },
    {
      match: `(?:i|we) (?:have |had )?(?:already|previously|repeatedly|clearly|now) (?:now )?(?:${TOLD}|addressed|gone over|been through|been clear|been over|given you (?:this|the|my|our) answer|answered)`,
      notIf: '(?:my|our) manager|the (?:courier|team|warehouse|depot|bank)|spoken|them',
    },
    {
      match: `(?:already|previously|repeatedly) (?:been )?${TOLD}`,
      notIf:
        '(?:you|your) @2already|(?:should|do) not have|(?:you have|you) already (?:told|explained|said|given|mentioned|confirmed|answered)',
    },
    {
      match:
        '(?:^obviously|^clearly|^evidently|is obviously|are obviously|obviously (?:we|you|i|the|this|it|not|that)|needless to say|self explanatory|(?:stated|shown|marked|explained|visible|written|mentioned|set out|displayed|printed|indicated|says|states|say|outlined|listed|labelled|labeled) (?:quite |very |so )?clearly|clearly (?:stated|states|state|shown|shows|show|says|say|marked|explained|visible|written|mentioned|set|listed|displayed|printed|indicated|labelled|labeled|outlined|explains|described))',
    },
    {
      match:
        '(?:quite|very|perfectly|fairly|pretty|it is) (?:clear|obvious|straightforward|plain) (?:that|from|in|on|if|to|what|how|enough)',
      notIf: '(?:not|never|is) @1(?:clear|obvious) (?:to me|enough)|not',
    },
    {
      match:
        '(?:please |do |kindly |suggest you |advise you to )?(?:re read|reread|read (?:it|my|the|our|that|this|back) @4(?:again|carefully|properly|thoroughly|closely|once more))',
      notIf: '(?:grateful|glad|thank|thanks|appreciate|kind of you)',
    },
    {
      match:
        '(?:see|refer|refer back|check|re read|scroll|look|go back|consult) @2(?:my|our|the|your) (?:previous|last|earlier|above|first|original|below|confirmation|prior) (?:email|message|reply|response|mail|answer|messages|emails|correspondence)',
    },
    {
      match: '(?:for|now for) the (?:second|third|fourth|fifth|last|umpteenth|final|2nd|3rd|4th|nth) time',
      notIf: '(?:you|your|no|nobody|never|nothing|and) ',
    },
    {
      match:
        '(?:i|we) (?:will|can only|must|have to|shall|can|would|need to) (?:say it again|repeat|reiterate|restate|explain again|explain this (?:again|once)|only repeat)',
    },
    {
      match:
        'to (?:reiterate|repeat|repeat myself|be (?:absolutely |very |perfectly |completely )?clear|recap once)|once again ,|again ,|let me be clear|how many (?:more )?times|one more time for',
    },
    {
      match: `(?:this|that|it|which|question|everything|all of this|these) (?:has|was|have|were|had) (?:already |all |also |now )?(?:already )?been (?:already )?(?:${TOLD}|addressed|communicated|dealt)`,
    },
    {
      match: `you (?:were|(?:have|had|would have) (?:already |previously |also )?been) (?:already |previously |clearly )?(?:told|informed|advised|notified|reminded|warned|sent (?:this|the|that) (?:information|email|reminder))`,
      notIf: '(?:should|not|wrong|different|by|sorry|what you were|untrue|nothing|something else)',
    },
    {
      match:
        '(?:it|this|that|everything|all|answer|information|which|details) (?:is|was|are) (?:all )?(?:also )?(?:right there |there |clearly )?(?:on|in|at|under|available|explained|listed|covered) @2(?:website|faq|faqs|page|confirmation|terms|help centre|help center|email you|listing|invoice|app|welcome|order email)',
      upset: true,
    },
    {
      match:
        '(?:we|you) have (?:already )?(?:been (?:over|through) this|had this conversation|discussed this)|(?:same|that) question (?:again|as|you)|my answer (?:is|has|remains|will)|(?:answer|position) (?:has not|is still|remains|is the same|will not)',
    },
    {
      match:
        '(?:surely|presumably) you|you (?:will|would|do) (?:surely )?(?:remember|recall|know|be aware|appreciate|realize) (?:that )?(?:from|i|we|my|our|as|very|already|full)',
      upset: true,
    },
    {
      match:
        '(?:as|like) (?:@4)(?:already |both )?(?:@2)(?:set out|laid out|spelled out|spelt out|made clear|explained|stated|mentioned)',
      notIf: '(?:i will|as you)',
    },
    {
      match:
        '(?:says?|said|told you|tells you|gave you|read) (?:exactly |just |much )?the same(?: thing)?(?: |$)(?!(?:day|time|price|size|color|one|way))',
    },
    {
      match:
        '(?:this|that|it|which|everything|answer) is (?:all |also |quite |already )?(?:set out|laid out|spelled out|covered (?:in|on|by|under)|explained|described|answered|listed|on page|in section|in the (?:booklet|manual|guide|faq|help|email|notes|terms))',
    },
    {
      match:
        '(?:it is|is|they are) all (?:there|in there|on there|set out|in the|on the)|see (?:the |our )?faqs?|faq item|worth a read|(?:i|we) did (?:write|say|tell|explain|mention|ask|send|warn|point)|(?:you|that you) (?:went through|clicked through|were shown|received|would have seen|scrolled) (?:this |it |that )?(?:at|when|on|during|before)',
    },
    {
      match:
        '(?:i|we|my colleague|our team) (?:already )?(?:told|explained|said|answered|wrote|covered|mentioned|went over|went through|made clear|pointed out|advised|informed|set out|spelled out) (?:@4)(?:already|previously|earlier|before|last (?:week|time|month)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the [^ ]+|[0-9]+)|yesterday|at the time|the other day|in (?:my|our|the) (?:first|last|previous|earlier)|when you)(?= |$)',
      notIf:
        'sorry|promis|(?:you|him|her|them|manager|should|courier|warehouse) (?:told|explained|said|wrote|mentioned)|you (?:already )?(?:told|explained|said|wrote|mentioned)',
    },
    {
      match:
        'as you (?:will|would|may|might|well|were|have been|should) (?:@2)(?:know|recall|remember|seen|read|noticed|aware|told|find)|if you (?:look|scroll|go|read) (?:@1)(?:back|up|above|again|carefully|properly)',
      notIf: 'as you (?:can|will) see (?:in|on|from) the (?:photo|attached)',
    },
    {
      match:
        '(?:question|point|this|that|matter|issue|request) (?:@2)(?:was|has been|have been|had been) (?:@2)(?:answered|dealt with|covered|addressed|explained|resolved|discussed|clarified|settled)(?: |$)',
    },
    {
      match:
        '(?:please )?(?:refer|i refer you|we refer you|look|see) back to|(?:scroll|look|read) (?:up|back|above|further up)|in (?:the|my|our) (?:email|message|reply|letter|answer|mail|text) (?:i|we|you) (?:sent|wrote|received|got)|(?:the|that) (?:email|message|link|letter|guide|form|information) (?:i|we) (?:already )?sent(?: you)?|(?:details|information|instructions|link|answer) (?:was|were|has been|have been) (?:already |previously )?(?:sent|provided|given|emailed|supplied) (?:to you|already|before|previously|on|in|when)',
      notIf: '(?:sorry|should|wrong|never|not)',
    },
    {
      match:
        '^(?:@3)(?:once more|one more time|yet again|over again|again) ?(?:then|so|for clarity|for the record|i will|here is|here are|here it is|the|:)|go (?:over|through) (?:this|it|that) (?:all )?(?:again|once more)|for the (?:record|avoidance of doubt)|still the same|(?:the )?same (?:answer|reply|information|thing) (?:as|i|we|that)|i (?:have|had) (?:been|made) (?:very |quite |perfectly |already )?clear',
    },
    {
      match: '^(?:again|once again|once more)(?= |$)',
      notIf: 'again (?:i am |we are |my )?(?:sorry|apolog)|thank|sorry|apolog[^ ]*',
    },
    {
      match:
        '(?:my|our) (?:last|previous|earlier|first|original|prior|reply|email|message|letter|answer|note)s? (?:email |message |reply |letter |answer |note |mail )?(?:@3)(?:explain(?:s|ed)?|says|said|states?|stated|sets? out|covers?|covered|answers?|answered|gives?|gave|contains?|outlines?|outlined|mentions?|mentioned|included|shows?|made|tells?|told|still stands?|already)(?= |$)',
      notIf: 'sorry|wrong|mistake|should|unclear|did not',
    },
    {
      match:
        '(?:email|message|reply|letter|mail|note|answer|confirmation|text) (?:of|from|on|dated) (?:the )?(?:@2)[^ ]+ (?:already )?(?:explain(?:s|ed)?|says|said|sets? out|states?|covers?|gives?|tells?|answers?|lists?)',
      notIf: 'your|sorry|wrong',
    },
    {
      match:
        '(?:it|this|that|which|everything|information|answer|details|all of this|steps|date|fee|price|charge|deadline) (?:is|was|are|were) (?:all |also |clearly |quite |plainly )?(?:right there |there )?(?:in|on|at the (?:top|bottom) of) (?:the|your|our|my) (?:@1)(?:email|confirmation|thread|app|website|site|page|booking|contract|letter|text|invoice|manual|guide|welcome|receipt|ticket|leaflet|link|faq|terms|listing|description|first|order)(?: |$)',
      upset: true,
      notIf: 'attached|wrong|sorry|by mistake',
    },
    {
      match:
        '(?:see|as shown|shown|noted|listed|as) (?:above|below in my|further up)|made (?:this |that |it )?(?:very |perfectly |quite |abundantly |absolutely )?clear(?: |$)|(?:covered|answered|explained|discussed|addressed|dealt with|been through|gone through|gone over|been over) (?:this|that|it|these|all (?:this|that)) (?:already|before|in|on|when|yesterday|last|with you|twice|several)|(?:this|it) is the (?:second|third|fourth|fifth|last) time (?:i|we)|(?:nothing|not much|little) (?:has |have )?(?:changed|new|to add) (?:@1)(?:since|from|to)',
      notIf: 'sorry|you have (?:had to )?(?:explain|told)',
    },
    {
      match:
        '(?:i|we) (?:did|had) (?:already |also |clearly |in fact )?(?:say|said|tell|told|mention|mentioned|warn|warned|explain|explained|ask|asked|advise|advised|point|pointed|write|written|inform|informed|let you know|send you|sent you)(?: |$)',
      notIf: 'sorry|should|wrong|when i (?:told|said)',
    },
    {
      match:
        '(?:hopefully|perhaps|maybe) (?:this time|now it|that makes it|it is clear|this is clearer|now)|(?:this|one last|final) time (?:around|please|in|with|slowly|it)|in (?:simple|simpler) (?:words|english|terms)|(?:let me|i will|allow me to) (?:try (?:again|once more|explaining)|put (?:it|this) (?:another|more|differently|simply|again|in)|say (?:it|this) (?:again|once)|spell)|how(?:ever)? many (?:times|ways)',
    },
    {
      match:
        '(?:i|we) have (?:now )?(?:said|told you|explained|answered|written) @2(?:twice|three times|several times|more than once|before)|(?:third|second|fourth|last|final) time (?:that )?(?:i|we) (?:am|are|have|will)|you (?:have )?(?:already )?asked (?:me |us )?(?:that|this|the same|the very same) @1(?:yesterday|before|already|earlier|last|thing|question)|spells? (?:it|this|that) (?:all )?out|(?:it|this|that|which) was (?:all )?in the (?:mail|email|letter|pack|text|message|briefing|newsletter) (?:that )?(?:came|you|we|i|everybody)|said already|(?:you|your [^ ]+) were given (?:the|this|that|all|exactly) @3(?:number|information|date|details|price|answer) (?:when|on|at|by)|you will find (?:all|the answer|this|that|it|everything) @3(?:in|on) (?:the|my|our) (?:reply|email|mail|message|letter|note)|(?:gets|got|is|are|was|were) told about|how (?:often|many times) (?:do|must|should)|(?:same|very) (?:answer|reply|steps?) (?:as|apply|applies)',
      notIf: 'sorry|(?:you|your) had to|should not',
    },
    {
      match:
        '(?:got|had|has|have|been given|was given|were given) (?:this|it|that|everything|all of this) (?:already )?(?:explained|spelled out|spelt out)|(?:this|that|here) (?:is|would be|makes) (?:reply|answer|email|mail|message|explanation) (?:number )?(?:two|three|four|five|six|[0-9]+)(?= |$)',
      notIf: 'sorry|should not|you should|i (?:have|had|got)',
    },
  ],
};
