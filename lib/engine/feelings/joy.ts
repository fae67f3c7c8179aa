import type { RuleSet } from '../text/rule.ts';

const LOVES = 'Says that they love it';
const APPLAUDS = 'Applauds';
const PRAISES = 'Praises what they got';
const WELL = 'Says that it went well';
const LAUGHS = 'Shows their delight';

export const joy: RuleSet<'joy'> = {
  id: 'joy',
  rules: [
    {
      id: 'says_so',
      match:
        '(i|we) (am|are|feel) .{0,2} (delighted|thrilled|overjoyed|ecstatic|over the moon|chuffed|(so|very|really) (happy|pleased) with)',
      weight: 0.7,
      reason: 'Says so outright',
      state: true,
      example: 'I am absolutely delighted.',
      notIf: '(not|never|hardly|neither|nor|if|unless|would|could|longer|until|than)',
    },
    {
      id: 'squealed',
      match:
        '((i|we|me|us|daughter|son|kids|girls|actually|whole office|could) .{0,2} (squeal|squealed|screaming|screamed|jumped for joy|danced|dancing|did a (little|happy) dance|grinning|beaming|could sing|sing$|not stop smiling)|(little|happy) (dance|tears)|tears of (joy|laughter)|on cloud nine|(cracked|cracks) me up|fell over laughing|goosebumps|still (chuckling|laughing|smiling)|(made|makes|making) (me|us|them|him|her) .{0,2} (smile|laugh|giggle|squeal|grin|happy)|^(lmao|lmaoo))',
      weight: 0.5,
      reason: LAUGHS,
      example: 'It made me actually squeal.',
      notIf: '((brake|brakes|belt|noise|engine|fan) .{0,3}|(not|never) .{0,2} (smile|laugh|happy)|chuckle but)',
    },
    {
      id: 'made_my_weekend',
      match:
        '(made|makes|making) (my|our|his|her|their|the) .{0,2} (day|week|weekend|month|year|morning|evening|night|monday|friday|christmas|birthday)',
      weight: 0.6,
      reason: 'Says that it made their day',
      example: 'You made my weekend.',
    },
    {
      id: 'turned_out_well',
      match:
        '((expected|expecting|thought|feared|dreaded|dreading|imagined|assumed|prepared for|braced for) .{0,7} (nightmare|hassle|pain|disaster|battle|fight|struggle|ordeal|trouble|headache|worst|bad|terrible|awful|slow|difficult|complicated|runaround|mid) .{0,2} (but|yet|and instead|instead|only to be|and so far)|(better|faster|quicker|softer|tastier|nicer|lighter) than (i|we|expected|ever|promised|hoped|advertised)|(pleasantly|nicely|happily) (surprised|surprising)|(exceeded|surpassed|beat|beyond|above) .{0,2} expectations|(came|arrived|here|up) (a|two|three|one)? (full)? (days|day|weeks|week)? early|(you )?(have)? proved me wrong|nice surprise)',
      weight: 0.45,
      reason: 'Turned out better than feared',
      example: 'I expected a nightmare but it took five minutes.',
      notIf: '(not|never|would) .{0,1} (expected|thought|imagined)',
    },
    {
      id: 'cannot_wait',
      match:
        '((can|could|cannot) (not|hardly|barely)? wait (to|for|until|till) (try|see|use|get|wear|visit|go|show|start|receive|open|tell|the|my|our|it|next|friday|saturday|play|return|be|have|share|read|watch)|(anxious|eager|itching) to (get my|try|see)|(so|very|really|super|beyond|am|are|too) (excited|stoked|pumped|hyped)|(so|really|very much|much|are|am) (looking forward|looking fwd) to|dying to (know|try|see))',
      weight: 0.55,
      reason: 'Is looking forward to it',
      example: "I can't wait to try it.",
      notIf:
        '(not wait (any|for ever|until the|the)|(for|forward to) (the (refund|refunds|reply)|your (reply|answer)|hearing)|was looking)',
    },
    {
      id: 'never_happier',
      match:
        '(never|could not|can not|cannot|not) (been|be|have been|ever been|felt|ask for|a|looked|have been so)? (happier|better|so happy|more pleased|more satisfied|any better|more helpful|more impressed|easier|faultless|back$)',
      weight: 0.7,
      reason: 'Could not be happier',
      example: 'I have never been happier with a purchase.',
      notIf: '(heard|had) back',
    },
    {
      id: 'love_it',
      match:
        '((i|we|kids|absolutely|really|all|both|totally|just|also|still|daughter|son|wife|husband|everyone|everybody|dog|cat|simply|she|he) (all|just|absolutely|really|do|already|so|simply|both|still)? (love|loves|loved|adore|adores|adored)|^(love|loved|loving) (it|this|that|your|the|these|those|them|how|my|our|you|every|what)|(love|loves|loved) (it|them|this place|every minute|your (app|shop|work|tea|product))|in love with|obsessed|(lowkey|totally|completely) hooked)',
      weight: 0.6,
      reason: LOVES,
      example: 'I love this bag.',
      notIf: '((would|used to|who|that|which|did) .{0,1} (love|loved)|love (how (the|you)|that (you|i|my|it)|a|being))',
    },
    {
      id: 'best_ever',
      match:
        '(best|nicest|finest|loveliest) .{0,4} (ever|i have|we have|you have|in town|in years|yet|around|made|money can|dealt|in the (trade|world|country)|by far|landing|game|purchase|service|company|app i)',
      weight: 0.55,
      reason: 'Calls it the best',
      example: 'Hands down the best service ever.',
      notIf:
        '((what|which|find|is there|for the|best of|were the|best to) .{0,3}|best (before|way|time|regards|wishes|friend|days|if))',
    },
    {
      id: 'works_great',
      match:
        '((works|working|worked|runs|arrived|fits|fitted|looks|tastes|went|sounds|feels|plays|handles|goes|smells|slept|did) .{0,1} (great|perfectly|perfect|beautifully|wonderfully|like a (charm|dream|glove)|like silk|like new|like butter|flawlessly|amazing|amazingly|brilliantly|excellent|fantastic|smoothly|lovely|a treat|awesome|delicious|gorgeous|stunning)|(can|could) not fault (it|the|them|you)|not bad at all|not a (scratch|chip|hitch|murmur)|(no|zero) (complaints|regrets|quibbling)|never (looked back|had a (bother|problem))|(still going|going) strong|not complaining$|does what it says|(spot on|like a charm)|worth every|(without a) (hitch|murmur|word)|have been (a)? hit|(is|was) a hit|doubled our)',
      weight: 0.42,
      reason: WELL,
      example: 'It works like a charm.',
      notIf:
        '(not (work|works|working|run|arrive|fit|fits|look|looks|looking|taste|go|sound|feel|feels|play|handle|smell|sleep|quite|exactly|really|spot|worth)|until|no complaints (life|just|but)|still not) .{0,2}',
    },
    {
      id: 'happy_with',
      match:
        '((am|are|was|were|so|very|really|extremely|more than|been|thoroughly|super|well|quite|pretty|always|rather|truly|i) (happy|pleased|delighted|thrilled|satisfied|chuffed|impressed|over the moon|content) (with (the|it|my|our|your|this|how|them|that|everything)|that (it|the|this)|by (your|the)|so)|happy (to report|client|customer|camper|reader|bunny)|^(very|so|well|really|quite|most|absolutely|totally|super|color me)? (happy|pleased|satisfied|impressed|chuffed|delighted|content)$|(so|well|very|right) chuffed|very satisfied|very content|really content|(very much|really|thoroughly|so|we|have|i) (enjoyed|enjoying) (it|the|my|our|every|your|so|this)|(so|very|dead|right|rather) (proud|pleased) (of|to)|and i am glad)',
      weight: 0.55,
      reason: 'Says they are happy with it',
      example: 'I am very happy with the sofa.',
      notIf:
        '((happy|glad|pleased|delighted) to (pay|wait|send|provide|return|help|cover|call|speak|discuss|confirm|share|fill|post|drive|collect|pick|come|hold|sign|show|answer|try|buy|do|go|hear|draw)|were impressed by the open|(not|if|would|once|until) .{0,3})',
      state: true,
    },
    {
      id: 'great_service',
      match:
        '((lovely|beautiful|perfect|brilliant|amazing|wonderful|fantastic|awesome|excellent|superb|gorgeous|terrific|fab|fabulous|great|good|killer|splendid|outstanding|exceptional|stellar|phenomenal|delicious|speedy|fast|five star|solid|decent) (little|wee|new|old|bit of|customer|choice of)? (service|experience|support|product|team|staff|company|communication|place|food|shop|value|price|prices|people|atmosphere|range|phone|store|restaurant|tool|lamp|game|frame|stay|weekend|concert|outfit|choice|coffee|film|films|sale|pen|bag|kit|bagels|purchase|landing|espresso|loaf|room|seats|app|job)|(so|really|dead|honestly|shockingly|bloody|idiotically|confusingly|insanely) (comfy|cosy|cozy|easy to|tasty|handsome|cute|adorable|smooth|painless|good$|fire$|ace|unreal|gorgeous|lovely|beautiful|superb|brilliant|perfect|amazing|fantastic|wonderful|excellent|awesome|magical))',
      weight: 0.42,
      reason: PRAISES,
      example: 'Excellent service as always.',
      notIf:
        '(not|no|if|was|would|were|used to|once|had|sarcasm|so much for|that is|another|what a|great (time|value|price) to|nice little|but) .{0,2}',
    },
    {
      id: 'well_done',
      match:
        '(^(very|so)? (well done|good job|great job|nice work|good work|great work|nice one|congratulations|congrats|kudos|chapeau|hats off|bravo)|keep (it|them) (up|coming)|keep up the|way to go|two thumbs|thumbs up|(5|five|6|six) stars|gold star|10 out of 10|ten out of ten|10/10|full marks|top marks|well played|cheered (me|us|her|him)? up|cheered up .|customer for life|no notes|more please|never change|fair play|hats off to|(deserves|deserve) .{0,2} (raise|rise|fan club)|(you|guys|team|all|u|lot) (really|totally|just|absolutely|all)? (rock|rule|nailed it|killed it|smashed it|are the best|are awesome|are amazing|are great|are brilliant|guys rock)|my compliments|quick praise|singing your praises|(huge|big|massive|lifelong|devoted|biggest) fan|fan (club|letter))',
      weight: 0.5,
      reason: APPLAUDS,
      example: 'Keep up the good work.',
      notIf:
        '((bravo|done|stars|applause|congratulations|chapeau) .{0,2} (for|on|to everyone|you|genius|hotel|touch|review)|(thumbs|a) .{0,2} (baith|department|has been))',
    },
    {
      id: 'highly_recommend',
      match:
        '((highly|definitely|strongly|absolutely|fully|thoroughly|wholeheartedly|totally|defo|would defo|can only) .{0,1} (recommend|recommended)|recommending (you)? to (literally)? (everyone|all|anyone)|(would|will|shall) not hesitate to|(will|shall) (definitely|certainly|absolutely|surely|for sure) (be back|return|order again|buy again|come back|use you|be ordering)|same again|coming back (with|for|next)|(good|stellar) review incoming)',
      weight: 0.42,
      reason: 'Would recommend it',
      example: 'I would highly recommend them.',
      notIf: '(not (/^(?!hesitate$)/)|never|what|which|avoid|now|until|stay away) .{0,3}',
    },
    {
      id: 'a_joy',
      match:
        '(an absolute|an utter|a real|a pure|such a|is a|are a|what a|a total|absolute) (joy|treat|gem|delight|dream|beauty|game changer|marvel|revelation|triumph|winner|work of art|belter|pleasure)',
      weight: 0.5,
      reason: PRAISES,
      example: 'The little oven is a joy.',
      notIf: '((not|was|update|an embarrassment) .{0,2}|gift (card|for|from|to|and|wrapped|which|that)|with a gift)',
    },
    {
      id: 'yay',
      match:
        '^(oh|and|well)? (yay|woohoo|hooray|hurray|hurrah|yippee|yesss|yessss|omg|wow|mate mate|guys guys|woo hoo|kia ora love|gorgeous|best news|we got the|we did it|she said yes|good news to)',
      weight: 0.42,
      reason: LAUGHS,
      example: 'Hooray, it came!',
      notIf: '(wow|omg) (a|so|just|what a|thanks|you|how) .{0,6}',
    },
  ],
  words: [
    {
      id: 'strong',
      weight: 0.7,
      reason: 'Names great joy',
      state: true,
      words: [
        ...'delighted thrilled ecstatic overjoyed elated chuffed stoked'.split(' '),
        'over the moon',
        'blown away',
        'tickled pink',
      ],
    },
    {
      id: 'praise',
      weight: 0.45,
      reason: 'Praises it',
      words: [
        ...'amazing awesome beautiful beautifully gorgeous stunning delightful delicious tasty yummy heavenly superb fab fabulous phenomenal stellar spectacular exquisite sublime impeccable faultless perfect perfection glorious magical adorable lovingly comfy'.split(
          ' ',
        ),
        'game changer',
        'top notch',
        'second to none',
        'out of this world',
        'life changing',
        'to die for',
      ],
    },
    {
      id: 'named',
      weight: 0.3,
      reason: 'Names their joy',
      state: true,
      words:
        'happy happier happiest pleased excited glad joy joyful impressed satisfied enjoyed loved loves joys hooray'.split(
          ' ',
        ),
    },
    {
      id: 'warm',
      weight: 0.27,
      reason: 'Speaks well of it',
      words:
        'lovely brilliant excellent fantastic wonderful splendid terrific marvelous incredible exceptional perfectly pleasure'.split(
          ' ',
        ),
    },
    {
      id: 'mild',
      weight: 0.18,
      reason: 'Speaks well of it',
      words:
        'great nice good neat fun friendly smooth painless crisp handy reliable courteous generous pleasant solid decent sturdy hilarious funny haha lol likes comfortable cosy charming'.split(
          ' ',
        ),
    },
  ],
};
