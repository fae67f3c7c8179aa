import { curtness } from '../find/curt.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const impatience: Rule = {
  id: 'impatience',
  weight: 0.58,
  heat: 0.25,
  reason: 'It sounds as if their asking were the trouble. Say it as if it were the first time.',
  source: SOURCES.impatience,
  most: 2,
  phrases: [
    {
      match:
        '^(?:again|look|listen|ok so|right so|well|alright|seriously|honestly|frankly|really|fine) (?:i|we|you|as|this|that|it|the|so|like|there|,)(?= |$)',
      notIf: 'again (?:i am )?sorry|again thank|look (?:at|in|for)',
    },
    {
      match:
        '(?:i|we) (?:do not|am not|are not|did not) (?:really |quite |entirely )?(?:know|sure|see|understand|get) (?:what|how|why|where) (?:else|more|further|you (?:want|expect|are (?:so|complaining|still|asking|upset|saying|unhappy|writing|referring))|this is (?:so|such|a problem|still)|is (?:so|unclear|the problem|difficult)|the (?:problem|issue|confusion|fuss|urgency) (?:is|was))',
    },
    { match: '(?:what|how) (?:more|else|exactly|precisely) (?:do|would|can|could|are|did|is) (?:you|i|we|it)(?: |$)' },
    {
      match:
        '(?:if|when) you (?:would |had |could |can |will |had only )?(?:just |simply |only |actually |bother |care |take the time |took the time |take a (?:moment|minute|second) )+(?:to )?(?:read|look|look at|check|follow|wait|let|scroll|have|listen|give|tell|answer|send|open|click|see|reply|provide|allow|let us)',
    },
    {
      match:
        '(?:please )?(?:stop|refrain from|avoid|do not|cease|no need to) (?:keep |continue |to )?(?:emailing|sending|writing|calling|opening|contacting|chasing|posting|messaging|repeat|send (?:us )?(?:any |more|several|multiple|repeated|another|further)|open (?:any |more|another|several|multiple|new|duplicate)|repeating|shouting|asking|email us|contact us again|chase|submit (?:more|another|multiple))',
    },
    {
      match:
        '(?:multiple|several|repeated|duplicate|more|additional|further|constant|another|extra|daily|many|new) (?:messages|message|emails|email|tickets|ticket|requests|calls|contacts|chasing|chasers|reminders|queries) (?:will|only|slow|slows|does not|do not|push|pushes|move|moves|make|makes|delay|delays|just|about|on|is not|are not|simply|from you|in the)',
    },
    {
      match:
        '(?:each|every|one) (?:new |extra )?(?:message|ticket|email|reply|chaser) (?:at a time|is enough|moves|pushes|sends|puts|resets|you send|only|is plenty|will)',
    },
    {
      match:
        '(?:i|we) (?:have|has|am handling|are handling|also have|deal with|get|am dealing with|answer|receive|do have|serve|look after) (?:got )?(?:other|many|lots of|hundreds|a queue|dozens|plenty|a lot of|thousands|several|so many|over|about|more than|[0-9]+) (?:@1)(?:other )?(?:customers|people|tickets|emails|cases|messages|requests|queries|things|orders|chats|calls|enquiries|to (?:get|deal|do))',
    },
    {
      match:
        'there (?:is|are) (?:a (?:long )?)?(?:queue|backlog|line(?= of|$| ahead| before| here)|other (?:customers|people)|[0-9]+ (?:other )?(?:people|customers|tickets)|many (?:other )?(?:people|customers)|people (?:ahead|before|waiting))',
    },
    {
      match:
        '(?:that|it|this) is (?:all|as much as|everything|the best|the most|as far as|about all) (?:that )?(?:i|we) (?:can|have|know|am|are|could|will)(?: |$)|^(?:that is (?:it|all|that|final|the end of it)|end of story|period|full stop|enough said|nothing more to (?:say|add|discuss))',
    },
    {
      match:
        '(?:case|matter|ticket|subject|discussion|issue|request|conversation|chat|booking|complaint|claim) (?:@1)(?:is |as |will (?:now )?be |has been |now |therefore |hereby |thus )+(?:closed|settled|resolved and closed|considered closed|finished|concluded|done)(?= |$)|(?:closing|close|closed) (?:this|the|your) (?:ticket|case|request|chat|matter|conversation)|consider (?:this|the) (?:matter|case|ticket)',
      notIf:
        '(?:not|never|until|before|if|only|without) @6(?:clos|close|closed|settled|done)|will not close|i will not|opened it again|open again|reopened',
    },
    {
      match:
        '(?:hope|trust|think|believe|hopefully|presumably|assume) (?:that |this |it |now |finally )*(?:is now clear|is clear|makes (?:it|things) clear|settles (?:it|the matter|things)|clears (?:this|things|it|that|everything) up)(?= |$)|is that (?:clear|understood)|clear enough|do i make|got it\\??$',
    },
    {
      match:
        '(?:feel|are|you are|be my) (?:free|welcome|guest) (?:to )?(?:complain|escalate|leave|cancel|take your|go elsewhere|shop|look elsewhere|contact (?:the|a|your|our)|write to|post|review|switch|find)|suit yourself|take it or leave|whatever you (?:like|want|prefer)$|be that as it may|so be it|if you (?:insist|must)|if it makes you (?:feel )?(?:better|happy)|if that is (?:really )?what you',
    },
    {
      match:
        '(?:i|we) (?:can|could|will|would|may) only (?:repeat|tell|do|help|work|assist|respond|reply|answer|look|process|deal) @4(?:one|if|once|again|what|so|when|same|at a time)?(?= |$)',
    },
    {
      match:
        '(?:not sure|unsure|unclear|do not see|fail to see|struggling to see|hard to see|hard to understand|wonder) (?:what|why|how) (?:you|this|that|it|there|else|the)(?: |$)',
      notIf: 'i am not sure (?:what|why|how) (?:happened|went|caused|it)',
    },
    {
      match:
        '(?:with (?:all due |the greatest |great )?respect|all due respect|to be (?:frank|honest|fair|blunt)|(?:let me|i will|i have to|i must) be (?:frank|blunt|honest|direct)|in (?:all|our) fairness)',
      weight: 0.5,
    },
    {
      match:
        '(?:you (?:will|would|can|should|may)) (?:clearly |easily |also |now )?(?:see|find|notice|have seen|have noticed|have found|have known|know) (?:that |there |it |this |the (?:answer|information|details))',
      notIf: '(?:tomorrow|in your|by |on your|it is me|today)',
      upset: true,
    },
    {
      match:
        '(?:answer|position|decision|situation|price|outcome|status|reply|response) (?:is|remains|will be|stays|has not) (?:still |exactly |therefore )?(?:the same|no|unchanged|final|changed|what it)|nothing has changed|(?:no|not any) (?:new|further|more) (?:information|update|news|updates|to add)(?= |$)',
    },
    {
      match:
        '(?:we|i) (?:got|received|saw|have|have got|did receive|did get|have seen|do have|have received) (?:all )?(?:of )?(?:your|both|the) (?:first|other|previous|earlier|three|two|four|both|[0-9]+|many|multiple|several|numerous|emails|messages|last) ?(?:messages|message|email|emails|requests|tickets|already|times|earlier)?(?= |$)',
      notIf: '(?:read|sorry|should|and)',
    },
    {
      match:
        'you (?:have )?(?:only |just )?(?:wrote|emailed|called|contacted us|written|messaged|asked|placed|sent|ordered) (?:this |it |us |me )?(?:only |just )(?:yesterday|today|this morning|hours|[0-9a-z]+ (?:hours|days|minutes) ago|last|an hour)|(?:only|just) (?:yesterday|[0-9a-z]+ (?:hours|days) ago)',
    },
    {
      match:
        '(?:asking|ask|writing|write|calling|call|contacting|contact|emailing|chasing|messaging|keep|checking) (?:us |me |this |it |the same (?:thing|question) |in )*(?:again and again|over and over|every (?:day|hour|few)|repeatedly|constantly|all the time|several times|more than once|will not (?:make|help|speed|change|get))|(?:keep|kept|continue|insist on|continually|constantly) (?:asking|sending|writing|calling|emailing|saying|chasing|complaining|pushing|repeating|demanding|arguing)',
      notIf: '(?:we|i|they|our [^ ]+|had to|have to|should not) (?:keep|kept|continue|@1asking|@1writing|@1calling)',
    },
    {
      match:
        '(?:we|i|our team|team|requests|emails|tickets|messages|orders|cases|queries|everyone|they|everything) (?:@1)?(?:work|works|answer|answers|reply|respond|process|processes|handle|handles|deal|are answered|are handled|are dealt|are processed|go|goes|is handled) (?:@4)(?:in (?:turn|order|the order|date order|sequence|strict)|first come|one (?:at a time|by one)|strictly|on a first)',
    },
    {
      match:
        '(?:wait|await|waiting) (?:for )?(?:your|like|until it is|until) (?:turn|everyone|everybody)|like everyone else|(?:you are|you will be) (?:in|next in) (?:the )?(?:queue|line)|(?:you are|be) not (?:our |the )only|not the only (?:one|customer|person)',
    },
    {
      match:
        '(?:we|i|you) (?:can|could|may|should|need to|must|have to) (?:now )?(?:please )?(?:move on|leave it (?:there|at that)|drop (?:it|this)|agree to disagree|put this to (?:bed|rest)|draw a line|wrap this up)|moving on|let us (?:move on|leave it|not waste|get this over|wrap this)|(?:waste|wasting) (?:of )?(?:my|our|everyone|any|more|time)|going (?:round|around) in circles|back and forth',
    },
    {
      match:
        '(?:kindly|please|just) (?:wait|read|be patient|allow|follow|stick|respect|observe|limit|keep to|let us)(?= |$)',
      upset: true,
      weight: 0.5,
      notIf: 'let us know',
    },
    {
      match:
        '(?:is|was) (?:really |quite |fairly |pretty |very )?(?:simple|straightforward|basic|common sense|logical|not (?:complicated|rocket|difficult|hard))(?= |$)',
      upset: true,
    },
    {
      match:
        '(?:not (?:how|what) (?:this|it|we|you|i) (?:works?|said|do|asked|is)|i (?:never|did not) (?:said|say|told|tell|promised|promise)|nobody (?:promised|forced|made) you|no one (?:promised|forced|made) you|we never (?:said|promised|told|agreed|guaranteed))',
    },
    {
      match:
        '(?:in case you|if you had not|perhaps you have not|as you may not) (?:have )?(?:not )?(?:noticed|realized|seen|read|heard|missed)',
      upset: true,
    },
    {
      match:
        '(?:there are|i have|we have|with|have|among|of) (?:some |about |over |around )?(?:[0-9]+|dozens of|hundreds of|many|plenty of|several) other|(?:in|with) (?:one|everyone|everybody) (?:else|waiting)|every one of (?:them|whom)|somebody waiting|(?:other|more) (?:chats|tickets|callers|people) (?:open|waiting|in|to)',
    },
    {
      match:
        '(?:was|is) no need (?:for you )?to (?:come|contact us|write|chat|open)|to come to (?:chat|us|me|support) for|if you (?:still )?(?:can not|cannot|could not|really can not|are unable to) (?:find|see|work|manage|follow|read)',
    },
    {
      match:
        '(?:really|genuinely|still|actually) (?:still )?(?:a|any|have a|have any) (?:question|questions|doubt)|(?:proper|closer|careful) (?:look|read)(?= |$)(?! (?:at|into|over) (?:your|the))',
    },
    {
      match:
        '(?:to|at|of|in) the (?:end|bottom|back|tail) of the (?:line|queue|list|pile)|(?:further|right)? ?back in (?:my|the|our) (?:queue|line)|back of the (?:queue|line)|in (?:the|strict) order (?:they|we|it|in which|that)|join the (?:queue|line)|lose (?:your|their|its) (?:place|turn)',
    },
    {
      match:
        '(?:everything|all of (?:it|them|these|this)|all (?:four|three|five)|them all) in (?:one|a single) (?:go|message|email|reply)|answer all (?:of )?(?:them|these|four|three|five)|try to move (?:this|things) (?:along|on)|(?:the )?longer (?:that|this|you|it) (?:takes?|wait)|and i will see$|(?:you are )?welcome to (?:write|come back|try|contact|call|ask|return|reply) again|caps lock|telling off|nice message|(?:in|with) capitals',
    },
    {
      match:
        '(?:once|when|after|until) (?:you|she|he|they) (?:have|has|are|is)? ?(?:@2)(?:done|read|finished|had|looked|completed|ready|sorted|gone through) @4(?:part|proper|faq|homework|reading|properly|then|welcome|come back)',
    },
    {
      match:
        '^(?:okay|ok|right|so|well|look|alright|fine|yes well|hm|hmm|sigh|anyway|as ever|for the last time|one thing at a time|first things first|bottom line|long story short|in a nutshell|to cut)(?: then| so| well| ok)?,? (?:@1)(?:let us|we|here is|the|as|first|if|this|what|one|to|a long|short)(?: |$)',
      upset: true,
      notIf: 'so (?:the|we|if|this|as|you|here)',
    },
    {
      match:
        '(?:i|we) (?:have|had) (?:now |already |just )?(?:spent|put|got|been on|only got|only) (?:@3)(?:minutes|hour|hours|time|on this|hands|so many)|(?:my|the|our) (?:shift|day|chat|session|lunch) (?:ends|finishes|is over|closes|will (?:close|end|time out))|before i (?:finish|go|close|log off|leave|move on)|(?:make it|keep it|keep this|be) (?:quick|brief|short)|(?:short|quick) version|to the point|yes or no (?:will|is|please|answer|would)|just answer|only have two hands|rome was not|good things|doing (?:my|our) best here|there is a (?:process|procedure|queue|system) (?:for|to|here|and)|(?:urgent|important|priority) (?:for|to) (?:everyone|everybody|all)|everyone (?:thinks|says|wants|believes|is waiting|has to)',
    },
    {
      match:
        '(?:i|we) (?:am|are) (?:still )?(?:waiting|yet to hear) (?:for|on|to hear) (?:you|your|from you|the (?:photo|number|details|form|documents?))|(?:i|we) (?:did ask|already asked|had already asked) (?:you )?(?:for|to)|(?:i|we) (?:have |had )?asked you (?:for|to|before|that)|without (?:it|that|them|this|those) (?:i|we|nothing|there)|make up your mind|when you (?:have decided|feel calmer|are calmer)|ball is in your|leave it up to you|is that all(?: |$)|(?:i|we) (?:will|shall) (?:now )?(?:be closing|archive|treat|regard|consider) (?:this|it|the)',
      notIf: 'sorry|will not close|open until|once (?:you|it)|when you have it',
    },
    {
      match:
        '(?:could|would|might) (?:not )?you (?:at least|even|have) (?:@1)(?:try|read|check|wait|look|bother|checked|read|looked|waited|tried|asked|mentioned|told|said)|(?:a (?:little|bit of|bit more)|some) (?:patience|courtesy|respect|consideration|common sense|effort|cooperation)|(?:it|this) is not (?:that|so|rocket|very|all that) (?:hard|difficult|complicated|complex|science)|(?:frankly|for heaven|for goodness)(?: |$)|(?:sorry|apologies) but (?:what|that is not how|i am not sure what)|not a (?:priority|mind reader|magician|charity)|magic(?:ally| wand)|it does say|(?:you|people) (?:will |would )?have to (?:accept|wait|understand|live|manage|make do|take)',
      upset: true,
      notIf: 'honestly (?:not|i)|should not',
    },
    {
      match:
        'only (?:have |got )?(?:the )?(?:one|two) (?:pair of )?hands|(?:got|have) the one pair|do you want (?:the|it|my|our|this|me to) @5or (?:do you )?not|be (?:a (?:bit|little) |just )?(?:more )?patient|one (?:more|last) time and then|not going to get (?:anywhere|us)|you will (?:hear|know|get it|see) when (?:you|we|i) (?:hear|know|get|do)|it would (?:really )?(?:help|be quicker|go quicker|go faster) if you|(?:i|we) can not be (?:looking|working|spending|sitting|answering)|please (?:be so kind as to|have the courtesy)|no (?:need|point|sense|use) (?:in |for )?(?:you )?(?:to )?(?:writing|calling|emailing|asking|chasing|getting)|(?:so|right) what is it|what (?:is it )?(?:do )?you actually want|(?:are|can) we (?:done|finished|move on)',
      notIf: 'thank|sorry|no need to call',
    },
    { match: '^(?:yes )?we (?:already )?know(?: about (?:it|this|that))?$', upset: true },
    {
      match:
        'have it your way|any other wishes|(?:get|let me get) on with my|(?:message|email|reply|mail|call|ticket) number (?:two|three|four|five|six|seven|eight|[0-9]+) (?:today|now|from you)|(?:type|say|write) (?:it |that |this )?slower|(?:as much as|while) (?:i|we) would (?:love|like) to @3(?:all|chat|discuss|go on)',
      upset: true,
    },
    {
      match:
        '(?:how|what) (?:else |more )?(?:i|we) (?:could|can|should|am supposed to|are supposed to)? ?(?:to )?(?:put|say|explain|make|write|describe) (?:it|this|that) (?:@2)(?:more|clearer|plainer|simpler|easier|better)|(?:do not|not) (?:know|sure) how to (?:put|say|explain|make) (?:it|this|that)|(?:could|can) not (?:be|make it|have been|put it|say it) (?:@1)(?:any )?(?:clearer|plainer|simpler|easier|more clearly|more plainly)|speaks? for (?:itself|themselves)',
      notIf: 'sorry',
    },
    {
      match:
        '(?:how (?:often|many (?:more )?times)|do (?:i|we) really) (?:do |does |must |should |have |will |need |are )?(?:i|we)?(?: have| need| must| going)?(?: to)? (?:go|explain|repeat|tell|say|look|discuss|write|send|do|answer)',
      notIf: 'you (?:have|had)|sorry',
    },
    {
      match: '(?:for the last time|(?:one|this) (?:more|last) time|yet again|yet another one)(?= |$)',
      notIf:
        'sorry|thank|(?:charged|billed|broke|failed|happened|delayed|late|down|cancel[^ ]*|let|late|wrong|missed) (?:@2)(?:yet again|one more time)|(?:he|she|they) (?:@4)for the last time',
    },
    {
      match:
        '(?:get|do|read|try|fill|check|answer) (?:@4)(?:right|properly|carefully|correctly|fully) this time(?= |$)|this time (?:read|try|please read|do|all of)',
      notIf: 'i (?:will|have)|we (?:will|have)|our',
    },
    {
      match:
        '(?:asking|being asked|writing|emailing|calling|ringing|phoning|chasing|insisting|arguing|discussing|complaining|repeating|pushing|shouting|[^ ]+ (?:emails|messages|calls|reminders)) (?:@7)(?:will not|would not|does not|do not|is not going to|are not going to|cannot|never) (?:@1)(?:make|change|help|get|speed|bring|move|solve|alter|hurry)',
      notIf: 'so (?:i|we) |sorry|(?:i|we) (?:will|have) ',
    },
    {
      match:
        '(?:you have (?:now |already )|this is |that is )(?:asked|written|called|rung|emailed|sent|the (?:second|third|fourth|fifth|sixth) (?:time|email|message|call|question))(?: |$)',
      upset: true,
      notIf: 'sorry|should|nobody|no one|you had|that is (?:too|not)|(?:had|have) to (?:write|call|ask|send)',
    },
    {
      match:
        '(?:a|one|ten|five|thirty|two) (?:seconds?|minutes?|clicks?|look) (?:@5)(?:would have|was all|is all|will do)|(?:that|which) is all there is to it|(?:surely|really) (?:that |it |this )?(?:can not|is not|should not|can hardly) (?:be )?(?:@1)(?:hard|difficult|much to ask|too much)|(?:millions|thousands|hundreds|plenty|everyone|everybody|all) (?:of )?(?:@2)(?:manages?|cope|copes|managed|can do)(?= |$)',
    },
    {
      match:
        '(?:comes?|calls?|rings?|arrives?|happens?|done|ready|confirmed|sent|answered|here|there) when (?:it|he|she|they) (?:comes?|calls?|rings?|arrives?|happens?|is|are)(?= |$)(?! (?:ready|here|back))',
    },
    {
      match:
        '(?:i|we) (?:can|could|will|would) (?:only |not )(?:@1)?(?:wait|help|hold|sit) (?:@2)(?:so long|for ever|forever|all day|when i|when we|until you)|when i (?:do not|am not) (?:get|given|told) (?:@1)(?:answer|answers|reply)',
    },
    {
      match:
        '(?:let (?:us|me|them|our [^ ]+) (?:get on with|do (?:our|my|their) (?:work|job))|(?:our|my) (?:work|job) in peace|(?:conjure|magic) (?:@3)up|out of (?:a|my) hat)',
    },
    {
      match:
        '^(?:anything|something) else or |^(?:will that be|is that) all(?= |$)|(?:can|may|shall|could) (?:i|we) (?:now |finally )?(?:close this|move on|get on|leave it|call it a day)(?= |$)',
    },
    {
      match:
        '(?:bothered|cared|deigned|managed) to (?:look|read|open|find|answer|check|write|send)|(?:when|once) you (?:have |are |had )?(?:finally|at last|eventually) ',
      notIf: '(?:we|i|nobody|no one|our [^ ]+) (?:@1)(?:bothered|managed)',
    },
    {
      match:
        '^(?:did|have|are|is|was) (?:you|it) or (?:did|have|are|is|was) (?:not )?(?:you|it)(?: not)?(?= |$)|does it (?:really|even) matter|the (?:obvious|logical) (?:next )?(?:step|thing)|would (?:both|all) (?:be|have been) (?:home|finished|done)',
    },
  ],
  find: curtness,
};
