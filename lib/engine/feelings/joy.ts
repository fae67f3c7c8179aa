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
      id: 'squealed',
      match:
        '((i|we|me|us|daughter|son|kids|girls|actually|could) .{0,2} (squeal|squealed|screaming|screamed|danced|dancing|grinning|beaming|sing$|sang)|(little|happy) (dance|tears)|(cracked|cracks) me up|goosebumps|^(lmao|lmaoo))',
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
        '((expected|expecting|thought|feared|dreaded|dreading|imagined|assumed) .{0,7} (nightmare|hassle|pain|disaster|battle|fight|struggle|ordeal|trouble|headache|worst|bad|terrible|awful|slow|difficult|complicated|runaround|mid) .{0,2} (but|yet|instead)|(better|faster|quicker|softer|tastier|nicer|lighter) than (i|we|expected|ever|promised|hoped|advertised)|(came|arrived|here|up) (a|two|three|one)? (full)? (days|day|weeks|week)? early)',
      weight: 0.45,
      reason: 'Turned out better than feared',
      example: 'I expected a nightmare but it took five minutes.',
      notIf: '(not|never|would) .{0,1} (expected|thought|imagined)',
    },
    {
      id: 'cannot_wait',
      match:
        '((can|could|cannot) (not|hardly|barely)? wait (to|for|until|till) (try|see|use|get|wear|visit|go|show|start|receive|open|tell|the|my|our|it|next|friday|saturday|play|return|be|have|share|read|watch)|(so|really|much|are|am) (looking forward) to|dying to (know|try|see))',
      weight: 0.55,
      reason: 'Is looking forward to it',
      example: "I can't wait to try it.",
      notIf: '(not wait (any|for ever|until the|the)|(for|forward to) (the (refund|refunds|reply)|your (reply|answer)|hearing)|was looking)',
    },
    {
      id: 'never_happier',
      match:
        '(never|cannot) (been|be|felt|a|looked)? (happier|easier|faultless|back$)',
      weight: 0.7,
      reason: 'Could not be happier',
      example: 'I have never been happier with a purchase.',
      notIf: '(heard|had) back',
    },
    {
      id: 'love_it',
      match:
        '((i|we|kids|really|all|both|totally|just|also|still|daughter|son|wife|husband|everyone|everybody|dog|cat|simply|she|he) (all|just|absolutely|really|do|already|so|simply|both|still)? (love|loves|loved|adore|adores|adored)|^(love|loved|loving) (it|that|your|the|these|those|them|how|my|our|you|every|what)|in love with|obsessed)',
      weight: 0.6,
      reason: LOVES,
      example: 'I love this bag.',
      notIf: '((would|used to|who|that|which|did) .{0,1} (love|loved)|love (how (the|you)|that (you|i|my|it)|a|being))',
    },
    {
      id: 'best_ever',
      match:
        '(best|nicest|loveliest) .{0,4} (ever|i have|yet|around|made|dealt|landing|game|purchase|service|company)',
      weight: 0.55,
      reason: 'Calls it the best',
      example: 'Hands down the best service ever.',
      notIf: '((what|which|find|is there|for the|best of|were the|best to) .{0,3}|best (before|way|time|regards|wishes|friend|if))',
    },
    {
      id: 'works_great',
      match:
        '((works|working|worked|runs|arrived|fits|fitted|looks|tastes|went|sounds|feels|plays|handles|goes|smells|slept|did) .{0,1} (great|perfectly|beautifully|wonderfully|like a (charm|dream|glove)|flawlessly|amazing|amazingly|brilliantly|excellent|fantastic|smoothly|lovely|a treat|awesome|delicious|gorgeous|stunning)|not bad at all|not a (scratch|chip|hitch|murmur)|(no|zero) (complaints|regrets|quibbling)|(going) strong|not complaining$|does what it says|(spot on)|(is|was) a hit)',
      weight: 0.42,
      reason: WELL,
      example: 'It works like a charm.',
      notIf: '(not|until|no complaints (life|just|but)|still) .{0,2}',
    },
    {
      id: 'happy_with',
      match:
        '((am|are|was|were|so|very|really|extremely|been|thoroughly|super|well|quite|pretty|always|rather|truly|i) (happy|pleased|delighted|thrilled|satisfied|chuffed|impressed|content) (with (the|it|my|our|your|this|how|them|that|everything)|so)|happy (to report|client|customer|camper|reader|bunny)|^(very|so|well|really|quite|most|absolutely|totally|super)? (happy|pleased|satisfied|impressed|chuffed|delighted|content)$|and i am glad)',
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
        '((lovely|beautiful|perfect|brilliant|amazing|wonderful|fantastic|awesome|excellent|superb|gorgeous|terrific|fab|fabulous|great|good|killer|splendid|outstanding|exceptional|stellar|phenomenal|delicious|speedy|fast|solid|decent) (little|wee|new|old|customer)? (service|experience|support|product|team|staff|company|communication|place|food|shop|value|price|prices|people|atmosphere|range|phone|store|restaurant|tool|lamp|game|frame|stay|weekend|concert|outfit|choice|coffee|film|films|sale|pen|bag|kit|bagels|purchase|landing|espresso|loaf|room|seats|app|job)|(so|really|dead|honestly|shockingly|bloody|idiotically|confusingly|insanely) (comfy|cosy|cozy|tasty|handsome|cute|adorable|smooth|painless|good$|fire$|ace|unreal|gorgeous|lovely|beautiful|superb|brilliant|perfect|amazing|fantastic|wonderful|excellent|awesome|magical))',
      weight: 0.42,
      reason: PRAISES,
      example: 'Excellent service as always.',
      notIf: '(not|no|if|was|would|were|used to|once|had|sarcasm|so much for|that is|another|what a|great (time|value|price) to|nice little|but) .{0,2}',
    },
    {
      id: 'well_done',
      match:
        '(keep (it|them) (up|coming)|keep up the|two thumbs|(5|five|6|six) stars|ten out of ten|10/10|full marks|top marks|more please|fair play|hats off to|(deserves|deserve) .{0,2} (raise|rise)|(you|guys|team|all|u|lot) (really|totally|just|absolutely|all)? (rock|rule)|my compliments|fan (club|letter))',
      weight: 0.5,
      reason: APPLAUDS,
      example: 'Keep up the good work.',
      notIf: '((bravo|done|stars|applause|congratulations|chapeau) .{0,2} (for|on|to everyone|you|genius|hotel|touch|review)|(thumbs|a) .{0,2} (baith|department|has been))',
    },
    {
      id: 'highly_recommend',
      match:
        '((highly|definitely|strongly|absolutely|fully|thoroughly|wholeheartedly|totally|defo) .{0,1} recommend|same again)',
      weight: 0.42,
      reason: 'Would recommend it',
      example: 'I would highly recommend them.',
      notIf: '(not|never|what|which|avoid|now|until|stay away) .{0,3}',
    },
    {
      id: 'a_joy',
      match: '(is a|was a|are a|absolute) (joy|treat|delight|dream|beauty|marvel|revelation|triumph|winner|belter|pleasure)',
      weight: 0.5,
      reason: PRAISES,
      example: 'The little oven is a joy.',
      notIf: '((not|was|update|an embarrassment) .{0,2}|gift (card|for|from|to|and|wrapped|which|that)|with a gift)',
    },
    {
      id: 'yay',
      match: '^(oh|and|well)? (yay|woohoo|hooray|hurray|yippee|yesss|yessss|omg|gorgeous|we got the|we did it)',
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
      words: 'happy happier happiest pleased excited glad joy joyful impressed satisfied enjoyed loved loves joys hooray'.split(' '),
    },
    {
      id: 'warm',
      weight: 0.25,
      reason: 'Speaks well of it',
      words: 'lovely brilliant excellent fantastic wonderful splendid terrific marvelous incredible exceptional perfectly love best favorite pleasure'.split(' '),
    },
    {
      id: 'mild',
      weight: 0.14,
      reason: 'Speaks well of it',
      words:
        'great nice good neat fun friendly smooth painless crisp handy reliable courteous generous pleasant solid decent sturdy hilarious funny haha lol likes comfortable cosy charming'.split(
          ' ',
        ),
    },
  ],
};
