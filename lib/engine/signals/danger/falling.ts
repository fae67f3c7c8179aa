import type { Rule } from '../../text/rule.ts';
import { near, SMALL } from './frame.ts';

const SAFETY =
  'brake|brakes|steering|throttle|accelerator|airbag|tyre|tyres|harness|seat belt|seatbelt|belt|buckle|ladder|rung|rope|ropes|cot|crib|bunk|car seat|infant seat|seat base|stroller|pram|buggy|high chair|stair gate|scaffold|scaffolding|swing|railing|railings|rail|handrail|banister|balcony|lift|elevator|escalator|stairlift|helmet|bolts|bolt|belay|carabiner|trampoline|bouncy castle|climbing frame|walking frame|shower chair|bed|scooter|wheel|blade|garage door|axe|pedal|tram|coach|ride|hoop|drain cover|manhole';
const FAULTY =
  'came (off|away|loose|down|undone)|comes (off|loose|undone)|come (off|loose)|coming (off|loose)|loose|snapped|snaps|let go|jams|jammed|frayed|swinging|sheared|gave way|gives way|collapsed|collapses|drops|dropped|slips|slides|soft|failed|fails|fail|not (click|latch|latched|lock|locked|locking|stop|hold|work|working|close|fasten|deploy)|folded|folds|locks by itself|by itself|bends|bent|stuck|torn|cracked|tipped|tips|flops|flew off|pinged off|hanging|moving with|sagging|jumps|without locking|missing|half gone|touching|canvas showing|worn|broke|fell|threw|gap|stopped between|drops a';
const OVERHEAD =
  'ceiling|panel|sign|tree|branch|cupboard|cupboards|shelf|shelves|chimney|tile|tiles|roof|pole|bulb|mirror|tv|wardrobe|dresser|drawers|cable|wall|bracket|fence|gate|step|steps|stairs|pavement|plank|floor|platform|ramp';

export const falling: Rule[] = [
  {
    id: 'unsafe_product',
    match: near(SAFETY, FAULTY, 5),
    weight: 0.4,
    reason: 'A part that keeps people safe has failed',
    example: 'The brakes failed on the motorway.',
    notIf:
      '(office|chair cover|seat cover|lift (music|pass)|broke (down|even|my)|link|app|drops (tomorrow|today|on friday)|in stock|price|bed (linen|sheet|sheets|frame (screw|bolt|screws))|toy|lego|cover (is|has)|missing (from|screw|screws|bolt|bolts|bag)|bag of bolts|(bolts|bolt|rail) (is|are|were)? missing|soft (bed|furnishing)|fell (in love|asleep)|ride (share|home)|coach (class|trip))',
  },
  {
    id: 'safety_gone',
    match:
      '(no (belt|belts|seat belt|seatbelts|brakes|helmet|helmets|masks|handrail|grit|lifeguard|front brake|lights|guard rail|railing)|(helmet|helmets) .{0,3} not necessary|without (helmets|helmet|belts|masks)|ran (two|three|a) (red|reds)|crowbar .{0,4} masks)',
    weight: 0.5,
    reason: 'What keeps people safe is lacking',
    example: 'The taxi had no belt in the back.',
    notIf: '(no lights (on|in) the (app|router|box|modem)|router|modem)',
  },
  {
    id: 'overhead',
    match: near(
      OVERHEAD,
      'hanging (by|off|down|from|loose)|swinging|came down|coming down|fell (on|off|down|from|in|into)|falling|sagging|sag|sagged|hole|collapsed|about to (fall|come)|one (link|screw|bolt|nail|wire)|by a (wire|thread)|slippery|ice|iced|icy|torn|rotten|gave way|gone brown|tripped|slipped|blown|flapping|lifted|loose|across the|onto (her|him|me|us|the)|last chain',
      6,
    ),
    weight: 0.35,
    reason: 'Something may come down or give way',
    example: 'The sign hangs by one link over the pavement.',
    notIf: '(fell (in|off) (love|a lorry)|ice (cream|blue)|loose (change|fit)|app|across the (room|country|board)|price|black hole|plot)',
  },
  {
    id: 'not_safe',
    match:
      'not (really|at all|even)? safe (to|for) (sit|use|drive|ride|sleep|touch|eat|drink|him|her|the|my|our|children|kids|a|anyone|them|walk|stand|play|wear|swim|climb)',
    weight: 0.5,
    reason: 'Says that it is not safe',
    example: 'It is not safe to sit on.',
    notIf: 'not safe for work',
  },
  {
    id: 'trapped',
    match:
      '((trapped|stuck|wedged|locked) (in|inside|between|under|on) (the|an|a|your|one of your|it|there) .{0,2} (elevator|lift|car|room|bathroom|toilet|loo|shop|garage|machine|stairlift|tower)?|(lift|elevator|stairlift) .{0,5} (stopped|stuck|between|halfway|half way)|(he|she|mother|mum|father|dad|we) .{0,2} (can not|stuck) .{0,2} get (off|out|down)|doors (will|do|would) not open|stuck between (floors|stations|. and)|(jams|jammed|locked) from (the)? inside|wedged inside)',
    weight: 0.5,
    reason: 'Somebody is trapped',
    example: 'We are trapped in the lift.',
    notIf:
      '(stuck (in|on) (the|a|it|your) .{0,1} (middle|loop|queue|hold|traffic|page|screen|step|level|depot|system|past|post|customs|menu|contract|warehouse|update|hub|limbo)|locked in (the|a|your) .{0,2} (contract|price|rate|plan|app)|locked (in|on) (it|the) account|card|account|parcel|song)',
  },
  {
    id: 'fell',
    match:
      '((mother|mum|mam|dad|father|nan|gran|grandma|grandpa|she|he|i|husband|wife|guest|customer|resident|somebody|someone|people|toddler|son|daughter|child|lady|widow) .{0,4} (fell|fallen|slipped|tripped|went (down|flying|through)|been thrown|had a fall|had two falls|falls over) .{0,3} (on|off|over|from|down|in|into|to|through|twice|again|onto|out|his|her|my)|(two|three|four) people down|watch .{0,4} if she falls)',
    weight: 0.4,
    reason: 'Somebody fell',
    example: 'My mother fell over the torn step.',
    notIf: '(fell (in love|in with|for|out with|asleep|behind|into (place|arrears|debt))|slipped (my|his|her) mind|slipped through|fell through the)',
  },
  {
    id: 'child_near',
    match: near(
      SMALL,
      'nearly (choked|fell|died|drowned|lost|caught|crushed)|almost (choked|fell|died|drowned)|choked|trapped|strangled|suffocate|crushed|electrocuted|climb|climbs|underneath|stepping onto|on (the|it) (track|swing|ice)|get stuck|onto her|onto him|toddler at hip|chewing|his neck|her neck|near the (water|edge|road|track)|touch it|jump out of the way|swinging on|foot on the step|without helmets|threw',
      8,
    ),
    weight: 0.4,
    reason: 'Says that a child was hurt or may be',
    example: 'My toddler nearly choked on a part of the toy.',
    notIf: '(kids (menu|course)|first aid|climbing (frame|wall) (in|is)|course|happily|lovely)',
  },
  {
    id: 'somebody_will',
    match:
      '((someone|somebody|a child|a kid|people|anyone|he|she|they) (will|could|might|may|is going to|gonna|is gonna) .{0,2} (get (hurt|killed|injured|stuck)|be (hurt|killed|injured)|die|drown|fall|go over|land|break|have a fit|trip|end up)|(before|until) (someone|somebody|a child|a kid|anyone|people|she|he|one of) .{0,4} (hurt|hurts|killed|dies|falls|breaks|trips|has a|gets|drowns|figures|is)|(could|would|nearly|almost) have .{0,2} (died|killed|been killed|been hurt)|(nearly|almost) (died|killed|hit|ran|run)|(mine|ours) can not be the only|(next|other) (person|family|people|tenants|guests) .{0,8} (today|tonight|using|use|small|tomorrow)|hate to think|take (it|that|them|the page|this) down$|life threatening|life or death|danger to life|death trap|deathtrap|safety hazard|(a|real|serious|huge|trip|choking) hazard|unsafe|accident waiting|take it off the site)',
    weight: 0.4,
    reason: 'Fears that somebody will come to harm',
    example: 'Somebody will get hurt on that step.',
    notIf:
      '(nearly died (laughing|of)|(nearly|almost) (hit|killed) (my|the) (target|mood|vibe|budget)|would have (died|killed) (for|laughing)|before (she|he|someone|somebody) is (born|back|home|ready|finished)|(phone|battery|plant) .{0,2} die|die of)',
  },
];
