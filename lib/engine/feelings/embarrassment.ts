import type { RuleSet } from '../text/rule.ts';

const FOOL = 'Feels or looks foolish';
const OWN = 'Takes the blame, a little ashamed';
const SEEN = 'It happened before others';
const VOUCHED = 'Stood up for us before others';

export const embarrassment: RuleSet<'embarrassment'> = {
  id: 'embarrassment',
  rules: [
    {
      id: 'says_so',
      match: '(i|we) (am|are|feel) .{0,2} (embarrassed|ashamed|mortified|humiliated)',
      weight: 0.7,
      reason: 'Says so outright',
      state: true,
      example: 'I am so embarrassed.',
      notIf: '(not|never|hardly|neither|nor|if|unless|would|could|longer|until|than)',
    },
    {
      id: 'look_foolish',
      match:
        '(look|looked|looking|feel|feels|felt|feeling|am|was|being|such) (a|an|like|like a|like an|so|a right|right|a bit|bit|kinda|really|very|rather|quite|just|pretty)? (stupid|idiot|fool|eejit|lemon|plonker|dumb|ridiculous|thief|criminal|muppet|daft|dim|dope|dolt|numpty|twit|clown|pillock|donkey|undignified|in the way|whale|gross|rotten|awful)',
      weight: 0.6,
      reason: FOOL,
      example: 'I looked like an idiot in front of my boss.',
      notIf:
        '((it|this|that|which|they|you|he|she|phone|app|policy|page|game) (look|looks|looked|feel|feels|felt|is|was)|(feel|felt|feeling) awful (after|since|about the))',
    },
    {
      id: 'what_a_fool',
      match:
        '((what a|am the|am a|like a|like an) (dope|plonker|muppet|idiot|fool|numpty|genius|pro|eejit|lemon|clown|silly)|silly me|my bad|facepalm|whoops|cringe|i (am) (just|being)? (thick|dim|dense|daft)|idiot proof|(for) not laughing)',
      weight: 0.5,
      reason: FOOL,
      example: 'What a muppet I am.',
      notIf: '(my bad (leg|knee|back|hip|eye|english)|hold music)',
    },
    {
      id: 'silly_question',
      match: '(silly|stupid|dumb|daft|idiotic|ignorant|dim|basic|daftest|stupidest) (q|question|questions|mistake)',
      weight: 0.5,
      reason: 'Calls their own question or deed silly',
      example: 'Probably a stupid question.',
    },
    {
      id: 'my_own_fault',
      match:
        '((that|this|it) is (all|entirely|so|totally)? (on me|my fault|my mistake)|^my (own)? (fault|mistake|error|apologies)|was (all|entirely)? my (own)? (fault|mistake|error|doing)|my own (stupid|silly|dumb) (mistake|fault)|pardon my (ignorance|stupidity)|forgive (me|my) (i|if|ignorance))',
      weight: 0.4,
      reason: OWN,
      example: 'My own stupid mistake.',
    },
    {
      id: 'take_back',
      match:
        '((sorry|apologies|apologise|apologize) (again)? (for|about) (the|my|that|last|yesterday) .{0,3} (fuss|panic|rant|language|essay|drama|mail|mails|email|emails|tone|shouting|outburst|mixup|noise|false)|(sorry|apologies) (it is)? me again|(do|must|should|personally) (personally)? (apologise|apologize)|(owe|owed) .{1,5} (apology|apologies)|(ignore|disregard|forget) (everything|my (last|previous|earlier|drama|rant|panic))|(please)? (un-see|unsee)|^(actually)? scratch that)',
      weight: 0.45,
      reason: OWN,
      example: 'Sorry for the panic, ignore my last mail.',
      notIf: 'ignore (me|everything) (again|and|i)',
    },
    {
      id: 'so_embarrassing',
      match:
        '(how|so|very|really|deeply|extremely|bit|pretty|most|this is|absolutely) (embarrassing|humiliating|mortifying|awkward|undignified|humbling)',
      weight: 0.75,
      reason: 'Says that it is embarrassing',
      example: 'This is so embarrassing.',
    },
    {
      id: 'confess',
      match: '((a|small|my) confession|i confess|own up|ashamed to)',
      weight: 0.45,
      reason: OWN,
      example: 'I have a confession to make.',
    },
    {
      id: 'in_front_of',
      match:
        '(in front of) (my|our|the|a|all|everyone|everybody|other|others|people|clients|guests|strangers|ten|twenty|thirty|forty|fifty|half) .{0,3} (client|clients|customer|customers|boss|guests|friends|family|team|colleagues|queue|people|shop|store|others|board|children|kids|audience|line|restaurant|laws|nurse|parents|jury|relatives|altos|branch|street|class|room|everyone|everybody|strangers|bakery|school|patients|date|half)?',
      weight: 0.5,
      reason: SEEN,
      example: 'The card was declined in front of my guests.',
      notIf:
        'in front of (my|our|the) .{0,1} (house|door|garage|building|home|gate|drive|driveway|tv|ombudsman|screen|car|shed|window)',
    },
    {
      id: 'looked_at',
      match:
        '((people|everyone|everybody|queue|line|strangers|by|neighbors|neighbours|customers|guests|colleagues|audience|they|crowd|roommates|passengers) (all|were|was|are|is|just|now|then|kept)? (staring|stared|filming|filmed|watched|sighing|tutting|sniggering|whispering|heard|laughed|look at me|looking at me|glaring)|(laughed|laughing|sniggered|tutted|stared|pointed|smirked) (at|in) (me|us|mine|my|our)|(queue|line|people) .{0,2} behind (me|us))',
      weight: 0.5,
      reason: SEEN,
      example: 'Everybody heard and laughed at me.',
      notIf: '(at my (joke|dog)|laughing (at|in) (it|the))',
    },
    {
      id: 'aloud',
      match:
        '((said|asked|told|called|shouted|announced|declared|declined) .{0,5} (loudly|loud|aloud)|loud enough|(declined|refused|rejected|blocked) .{0,6} (till|restaurant|table|date|queue|checkout|counter|guests|dinner|coffees)|(overdrawn|overdraft|skint|discreetly|discreet))',
      weight: 0.4,
      reason: 'Something private came out',
      example: 'He asked loudly whether I could pay.',
      notIf: '(paid off|interest|arranged) .{0,2} (overdraft|overdrawn)',
    },
    {
      id: 'ground_open',
      match:
        '((wanted|want|wished) .{0,2} (ground|floor|earth|sink|sunk|crawl|hide|disappear)|not know (where) to (look)|(i|we|she|slightly|bright|face|going) (went|turned|am|was|slightly|bright|all|is|still)? (red|scarlet|crimson))',
      weight: 0.55,
      reason: 'Wished to be out of sight',
      example: 'I wanted the ground to open.',
      notIf: '(light|led|screen|color|colour|bar|button|warning|dot) .{0,3}',
    },
    {
      id: 'vouched',
      match:
        '(vouched|(hyped|bigged) .{1,3}|(told|recommended|got|convinced|introduced|persuaded|praised) .{1,14} (and now|texting))',
      weight: 0.42,
      reason: VOUCHED,
      example: 'I vouched for you before the whole club.',
      notIf: '(love|loves|happy|signed up)',
    },
    {
      id: 'they_ask_me',
      match:
        '((they|everyone|all|who|four|eleven|half|seven|nine|lads|neighbors|friends|members|mothers) .{0,4} (look|looking|asking|glaring|texting|blaming|dming|calling|staring|messaging|sending) (at)? me)',
      weight: 0.5,
      reason: VOUCHED,
      example: 'Now four neighbours are asking me why.',
    },
  ],
  words: [
    {
      id: 'named',
      weight: 0.8,
      reason: 'Names their embarrassment',
      state: true,
      words: 'embarrassed humiliated mortified ashamed sheepish cringing belittled degraded'.split(' '),
    },
    {
      id: 'provokes',
      weight: 0.6,
      reason: 'Says that it is embarrassing',
      words: [
        'embarrassing',
        'humiliating',
        'humiliation',
        'mortifying',
        'awkward',
        'demeaning',
        'laughing stock',
        'undignified',
      ],
    },
  ],
};
