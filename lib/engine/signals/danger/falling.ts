import { example } from '../../text/rule.ts';
import { near, rule } from './frame.ts';

const HARM = 'Fears that somebody will come to harm';

export const falling = [
  rule(
    'unsafe_product',
    0.4,
    'A part that keeps people safe has failed',
    example('The brakes failed on the motorway.'),
    near(
      'brake|brakes|steering|throttle|accelerator|airbag|airbags|tyre|tyres|tire|harness|seat belt|seatbelt|belt|buckle|ladder|rung|rope|ropes|cot|crib|bunk|car seat|infant seat|seat base|stroller|pram|buggy|high chair|highchair|stair gate|stairgate|scaffold|scaffolding|scaffolder|swing|railing|railings|handrail|banister|balcony|lift|elevator|escalator|helmet|bolts|wheel|wheels|belay|carabiner|trampoline|bouncy castle|climbing frame|walking frame|shower chair|blade|garage door|axe|drain cover|manhole|slide|stairs|rail|walker|wheelchair|chainsaw|mower|bike|fork|handlebar|handlebars|stool|hammock|gate|floor|binding|bindings|trailer',
      'came (off|away|loose|down|undone|apart)|comes (off|loose|undone)|come (off|loose)|coming (off|loose)|loose|snapped|snaps|let go|jams|frayed|swinging|sheared|gave way|gives way|collapsed|collapses|dropped|slips|soft|failed|fails|not (click|latch|latched|lock|locking|stop|hold|fasten|deploy|brake)|folded|folds|itself|bends|torn|cracked|tipped|tips|took off with|blew away|fell with|wobbles|wobbling|flops|flew off|hanging|jumps|without locking|touching|canvas|bald|fell off|threw|stuck open|rusted through|broke (while|when|under|as)|half gone|buckled',
      5,
    ),
    'office|cover (the|a|my|your) .|covered|link|app|in stock|price|toy|lego|missing|soft (bed|furnishing)|wheel of fortune|ride share|taped|the tram|lift (music|pass|itself)|speaks for itself|pays for itself|belt (of|for)|suitcases|conveyor|all three',
  ),
  rule(
    'gave_way_under',
    0.6,
    'It gave way under somebody',
    example('The lift dropped two floors with me in it.'),
    '((lift|elevator|ride|gondola|cabin|platform|basket|cherry picker|chair lift|chairlift) .{0,3} (dropped|drops|plunged|fell|plummeted)|(carabiner|karabiner|belay|rope|harness|sling|bolt|bolts|buckle|anchor|hook|chain|cable) .{0,4} (opened|open|sheared|snapped|failed|let go|came undone) .{0,6} (load|weight|climbing|climb|mid|wall|halfway|while|under|hanging|up)|(hung|hanging|dangling) by (one|a|my|his|her) (hand|arm|foot|leg))',
    'price|sales|opened the|cable (tv|bill)|keyring|bag',
  ),
  rule(
    'safety_gone',
    0.55,
    'What keeps people safe is lacking',
    example('The taxi had no belt in the back.'),
    '(no (belt|belts|seat belt|seatbelts|brake|brakes|helmet|helmets|mask|masks|handrail|railing|grit|lifeguard|lifejacket|lifejackets|front brake|guard|fence|barrier|warning sign)|(without|not wearing) (a)? (helmet|helmets|belt|belts|mask|masks|lifejackets)|(open|uncovered) (shaft|manhole|trench|pit|window))',
    'no (mask|masks) (needed|required)|security guard|no guard on|open window',
  ),
  rule(
    'overhead',
    0.35,
    'Something may come down or give way',
    example('The sign hangs by one screw over the pavement.'),
    '((hanging|hangs|held) by (a|one) .|about to (fall|collapse|come down|give way)|(ceiling|plaster|roof|wall|tree|balcony|scaffold|chimney) .{0,5} (sagging|sag|came down|coming down|collapsed|bulging|leaning)|(icy|iced|slippery|rotten) .{0,2} (step|steps|ramp|platform|stairs|floor|path|rock|road|day)|(tripped|slipped|fell) (on|over|off|down|from|through) (the|your|a) .{0,2} (step|steps|stairs|stair|ladder|ice|hole|cable|kerb|escalator|ramp|mat|tile|tiles)|(sharp|jagged) (edge|edges|point|corner|metal|end))',
    'years ago|no one hurt',
  ),
  rule(
    'not_safe',
    0.5,
    'Says that it is not safe',
    example('It is not safe to sit on.'),
    'not (really|at all|even)? safe (to|for) (sit|use|drive|ride|sleep|touch|eat|drink|him|her|the|my|our|children|kids|a|anyone|them|walk|stand|play|wear|swim|climb)',
    'for work',
  ),
  rule(
    'trapped',
    0.45,
    'Somebody is trapped',
    example('We are trapped in the lift.'),
    '((trapped|stuck|wedged|locked) (in|inside|between|under|on) .{0,4} (elevator|lift|car|bathroom|toilet|loo|shop|machine|stairlift|stairwell|tower|floors|cellar|freezer|vault|unit|container|cemetery|library|train|carriage|ride|cable)|(lift|elevator|stairlift) .{0,6} (stopped|stuck|between|halfway|half way|drops|jerks|plunged)|not .{0,2} get (off|out|down) (because|of|without|and|since|or|by)|doors (will|do|would) not open|door .{0,2} (shut|closed|jammed|locked) .{0,4} (is|are|am) (inside|trapped|in there)|(hand|hands|finger|fingers|thumb|arm|foot|leg|head|hair) (is|was|are|got|gets)? (sucked|caught|trapped|jammed|wedged) (in|into|between|under)|(sucked|pulled) (my|his|her|our) .{0,3} (hair|hand|arm|foot|leg) (in|into|under|down)|wedged inside|someone (is)? inside|still inside)',
    'depot|mechanic|garage|workshop|for (good|free|nothing)|card|parcel|song|my (head|throat)|keys (locked|in)|get out of|train (of|delayed)',
  ),
  rule(
    'somebody_will',
    0.4,
    HARM,
    example('Somebody will get hurt on that step.'),
    '((someone|somebody|(a|the|some) (child|kid|kiddie|old)|people|anyone|he|she|they|i) (will|could|might|may|is going to|gonna|is gonna|is getting|getting|gets) .{0,3} (hurt|killed|injured|stuck|die|drown|fall|go over|break|have a fit|trip|slip|electrocuted|lose (a|an) (eye|finger|hand))|(before|until) .{0,3} (hurt|hurts|killed|dies|falls|fall|trips|gets electrocuted|drowns|worse happens)|(could|would|might) have (died|killed|been (killed|hurt|nasty)|had my|hit|gone (off|up)|lost (a|an|my|his|her))|(nearly|almost) (died|killed|hit (me|my|her|him)|ran (me|over))|life threatening|life or death|danger to life|death trap|deathtrap|(a|real|serious|huge|trip|choking|safety) hazard|unsafe|accident waiting|(really|so) dangerous|still (on|sold) (the|on)? (shelf|shelves|sale|your))',
    'die of|laughing|target|mood|budget|before (christmas|the price)|(phone|battery|plant) .{0,2} die|deadline|normal (price|delivery|procedure|size|for (the|a) (refund|order))|they could hit|feelings',
  ),
];
