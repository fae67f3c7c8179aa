import type { RuleSet } from '../text/rule.ts';

const THANKS = 'Thanks somebody for something';
const HELPED = 'Tells how somebody helped them';
const PRAISED = 'Praises somebody who helped';

const WHO =
  'lad|lads|lady|girl|guy|chap|gentleman|driver|nurse|colleague|agent|rep|clerk|fitter|engineer|porter|team|crew|staff|bloke|fella|dude|technician|assistant|guard|conductor|waiter|waitress|plumber|courier|adviser|advisor|manager|trainer|handler|operator|stylist|receptionist|desk|man|woman|volunteer|pharmacist|aunty';
const DID =
  'stayed|helped|rescued|saved|ran after|gave up|took the time|took (his|her|their) time|talked (me|us|my)|walked (me|us|my)|spotted|listened|waited with|waited for|held my|found (my|our|her|his|the|me|us)|fixed|sorted|carried|rang me (back|himself|herself)|called me back|came out|noticed|did not have to|explained|solved|looked after|went (out of|through)|spent .{1,4} (finding|hour|lunch|evening)|remembered (my|how|our|me|even)|kindly|was (so|ever so|really|very|absolutely)? (kind|lovely|brilliant|great|patient|wonderful|helpful|amazing|superb|fantastic|gentle|good to)';

export const gratitude: RuleSet<'gratitude'> = {
  id: 'gratitude',
  rules: [
    {
      id: 'says_so',
      match:
        '((i|we) (am|are|feel) .{0,2} (grateful|thankful) (to|for|that)|(i|we) (really|truly|so|do|very much) appreciate (it|what|how|your (help|patience|kindness|time|effort|support)|the (help|effort|support))|(pass|forward|give|send) .{0,2} (my|our) (thanks|compliments|gratitude) to)',
      weight: 0.7,
      reason: 'Says so outright',
      state: true,
      example: 'I am so grateful to you.',
      notIf: '(not|never|hardly|neither|nor|if|unless|would|could|longer|until|than)',
    },
    {
      id: 'thank_you_for',
      match:
        '(thank you|thanks|thank u|cheers|ta|grateful) (again|so much|very much|a lot|all|guys|ever so much|kindly|both|truly|sincerely)? for (being|helping|sorting|all (you|the|your|of)|everything|making|not|solving|resolving|getting (me|my|us|it|the)|listening|looking (after|out)|replacing|coming|finding|saving|caring|sending|letting|staying|spelling|giving|stopping|rushing|waiving|keeping|turning|putting|treating|going|believing|bringing|showing|picking|settling|sparing|telling|noticing|printing|your (kindness|patience|help|support|care|amazing|wonderful|excellent|hard|great|lovely|honesty)|the (help|kindness|surprise|lovely|replacement|sympathy|care|wonderful|amazing|great|excellent|beautiful|upgrade|patience)|what (you|he|she|they))',
      weight: 0.5,
      reason: THANKS,
      example: 'Thank you for sorting this so quickly.',
      notIf:
        '((thanks|you) for (nothing|making (me|us) (wait|late)|letting me know|all the (spam|nothing)|your help in advance|getting back)|(first|but|however|and) thanks for)',
    },
    {
      id: 'thank_so_much',
      match:
        '((thank you|thanks|thank u|tysm) (so much|ever so much|a million|a bunch|tons|loads|heaps|from the bottom|thank you|thank u|truly|sincerely|from all of|kindly to)|a thousand thank|(huge|big|massive|million|heartfelt|sincere|special|warm|warmest) (thanks|thank)|(express|convey) (my|our) .{0,2} (appreciation|gratitude|thanks))',
      weight: 0.5,
      reason: THANKS,
      example: 'Thank you so much.',
      notIf: '(in advance|for nothing|prompt|and bye|to whoever ate|but|wow|oh|great|for that$)',
    },
    {
      id: 'thank_person',
      match: `((thanks|thank you|cheers|ta|kudos|props|shout out|shoutout|hats off|big up|hooray|nice one|medal|compliments|praise|dhanyavaad|credit|respect) (also|again|especially|must go|go|goes|go out)? (to|for) (the (${WHO}|night|people|folks|young|nice|kind|lovely|whole|two|one)|your (colleague|team|man|staff|lad|girl|driver|crew|agent|people|night|support)|whoever|everyone|all (at|of|the)|both|him|her|mr|mrs|ms|miss|dr|my|our)|(cheers|ta|thanks|thank you) (mr|mrs|ms|miss|dr|lads|man|mate|dude|gang|whoever|gate crew)|(shout out|shoutout|kudos|props|hats off|big up) to .|(thank|promote|hug) (him|her|them|whoever)|(tell|let) (him|her|them|whoever) (thanks|thank you|know (what|how)|she is|he is))`,
      weight: 0.45,
      reason: 'Names somebody to thank',
      example: 'Big thanks to the driver.',
      notIf:
        '((no|thanks|thank) (thanks to|to your (mistake|error|incompetence|delay|leak))|not|please let (them|him|her) know (that|i will)|tell them (to|that|it)|whoever (ate|decided))',
    },
    {
      id: 'say_thanks',
      match:
        '((wanted|want|writing|like|should like|write|just|say|best way|moment) to (say (a)? (thanks|thank you|thank)|express my|thank (you|the|your|whoever|everyone|her|him)|commend|praise|compliment|put on record)|(pass|forward|send|give) .{0,2} (on|along)? (my|our) (sincere|warmest|heartfelt)? (thanks|compliments|love|regards to)|would like to thank|my (thanks|compliments) to|(proper|big) thank you|word of (praise|thanks)|make a compliment|who (do|can) i (thank|praise|compliment))',
      weight: 0.55,
      reason: 'Writes in order to give thanks',
      example: 'I just wanted to say thank you.',
      notIf: '(in advance|the good (part|news)) ',
    },
    {
      id: 'helped_me',
      match: `(your|the|a|that|young) .{0,2} (${WHO}) .{0,5} (${DID})`,
      weight: 0.4,
      reason: HELPED,
      example: 'Your colleague stayed on the line until it worked.',
      notIf:
        '(not (/^(?!have$)/)|nobody|never|if|could|supposed|refused|explained (that|to me what|i|it|we)|went (out of business|dead|and told|through the (red|wrong))|(sorted|fixed|solved) (by|yet))',
    },
    {
      id: 'stayed_on',
      match:
        '((stayed|stay|staying|waited) (on|with|late|behind|until|up|past|back|by|after) .{0,3} (me|us|line|phone|till|until|her|with|after|closing|hours|shift|my)|on (his|her|their) own (time|lunch|break|phone|mobile)|from (his|her) own (mobile|phone)|(did|had) (no need|not have) to$|(rang|called|phoned|wrote|came) (me)? (back)? (himself|herself)|no need to and i noticed|beyond (her|his|their) (hours|duty|shift)|out of (your|his|her|their) way)',
      weight: 0.5,
      reason: HELPED,
      example: 'She stayed late until it was done.',
      notIf: '(not (stay|stayed|wait|on|come|call|called|ring)|nobody|must|had to) .{0,2}',
    },
    {
      id: 'was_a_star',
      match:
        '((was|is|were|are|been|you|your|what|absolute|total|real|proper|actual|they) (a|an|such a|an absolute|a real|a proper|a total|my|right|absolute|the)? (star|stars|legend|legends|angel|angels|gem|gems|treasure|saint|saints|gent|gentlemen|lifesaver|life saver|lifesavers|godsend|superstar|hero|heroes|wizard)|patience of (a saint|saints)|like (gentlemen|an angel)|kindest|(customer service|human being) .{0,2} heaven)',
      weight: 0.6,
      reason: PRAISED,
      example: 'Marta on your team was a star.',
      notIf:
        '((it|this|that|hour|app|tool|thing|which|box|cream|lamp) (is|was) (a|an)|gem (stone|of a (film|game))|(five|one|two|1|5|gold|genius) .)',
    },
    {
      id: 'deserves',
      match:
        '(deserves|deserve|deserved|give (him|her|them|that (man|woman|girl|lad|guy)|derek|whoever)|gets|owe (you|him|her|them|ya)|owed (you|him|her)|earned) .{0,3} (raise|rise|medal|cookie|biscuit|pint|promotion|bonus|garden|one|drink|big|my|so much|everything|pay rise|overtime|hug|beer)',
      weight: 0.5,
      reason: PRAISED,
      example: 'She deserves a medal.',
      notIf:
        '(an apology|explanation|refund|money|answer|surprise|whoever (writes|runs|designed|thought|drew)|owe you a (surprise|fee))',
    },
    {
      id: 'life_saver',
      match:
        '((saved|saves) (my|our|his|her|us|me|the) (life|day|bacon|skin|trip|wedding|sanity|business|christmas|weekend|holiday|event|honeymoon|birthday|move|exam|marriage|evening)|(could|can|would like to|want to|wanted to) (kiss|hug) (you|him|her|them|the|that|whoever)|(pint|dinner|lunch|drinks|beer) (is|are)? on me|(can|could) not thank|restored (my|our) (faith|trust)|above and beyond|extra mile|credit where (it is|due|credit)|for ever in your|eternally|in your debt|meant the world|never forget (it|what|that|how|your)|thanks to (you|your (team|colleague|help|voice|card|tip|kindness))|good to (us|me)$)',
      weight: 0.6,
      reason: 'Says how much the help meant',
      example: 'You saved my day.',
      notIf: '(no thanks to|thanks to your (mistake|leak|error)|means the world to you|never forgot)',
    },
    {
      id: 'kind_and',
      match:
        '(she|he|they|who|colleague|agent|driver|fitter|nurse|lady|man|team) (was|were|is|are|has been|have been) (so|very|really|ever so|both|incredibly|extremely)? (patient|kind|lovely|helpful|friendly|gentle|warm|polite|thoughtful|attentive|brilliant|wonderful|professional) and .{0,2} (patient|kind|lovely|helpful|friendly|gentle|warm|polite|thoughtful|attentive|brilliant|wonderful|professional|calm|quick|knowledgeable|reassuring)',
      weight: 0.6,
      reason: PRAISED,
      example: 'She was patient and kind.',
      notIf: '(not|never|but|supposed|would|could|should|hoped)',
    },
    {
      id: 'bless',
      match: '(bless (you|him|her|them|whoever|your|the|u)|god bless)',
      weight: 0.5,
      reason: 'Blesses the one who helped',
      example: 'God bless you.',
      notIf: '(would bless|bless you are)',
    },
    {
      id: 'kind_to',
      match:
        '((so|very|incredibly|extremely|really|ever so|terribly|extraordinarily|unbelievably|exceptionally|wonderfully|truly|been|were) (kind|helpful|patient|understanding|thoughtful|considerate|caring|sweet|gentle|lovely|good|nice) (to|with|towards|about) (me|us|my|our|her|him|the|them)|nice of (you|him|her|them|the)|(kind|sweet|thoughtful) of (you|him|her|them) to)',
      weight: 0.5,
      reason: 'Praises how somebody was to them',
      example: 'Kim was extraordinarily kind to my father.',
      notIf: '((be|been) so kind|would|not|how (very)? (kind|thoughtful|nice))',
    },
    {
      id: 'so_grateful',
      match:
        '(grateful|thankful|much obliged|indebted|(really|so|truly|very much|greatly|sincerely|genuinely|deeply|enormously|i|we|we do|i do) (appreciate|appreciated) (it|your|the|that|you|how|what|all|this|enormously|everything|her|his)?)',
      weight: 0.55,
      reason: 'Says that they are grateful',
      example: 'I really appreciate your help.',
      notIf: '(would|will|could|be|should|is|most) .{0,3} (appreciate|appreciated|grateful|thankful|obliged)',
    },
  ],
  words: [
    {
      id: 'named',
      weight: 0.6,
      reason: 'Names their gratitude',
      state: true,
      words: ['gratitude', 'appreciative', 'godsend of', 'so touched', 'very touched', 'much obliged'],
    },
    {
      id: 'routine',
      weight: 0.08,
      reason: 'A routine thanks',
      words: ['thanks', 'thank you', 'cheers', 'ta', 'many thanks', 'appreciated', 'appreciate it'],
    },
  ],
};
