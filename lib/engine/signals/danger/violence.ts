import { example } from '../../text/rule.ts';
import { rule } from './frame.ts';

const THREAT = 'May be a threat';

export const violence = [
  rule(
    'threat_kill',
    0.8,
    'Threatens violence',
    example('I will come there and kill you.'),
    '(will|gonna|going to|want to|could|should|might|i|gets|get) (fucking|just|personally|come and|come there and|find you and|go)? (kill|murder|shoot|stab|strangle|beat|punch|smash|bomb|burn|hurt|attack|slap|slaughter|execute|choke|break|harm|torch|wring|throttle|kick|knock|smack|deck|rip) (you|him|her|them|someone|somebody|everyone|all of you|(the|that|this|your|his|her) (agent|store|shop|office|manager|building|place|warehouse|branch|man|woman|guy|driver|bloke|face|legs|neck|jaw|teeth|arms|head|windows|van|lad|nose|fingers)|every one|(up|down) (the|your))',
    '(my|your|our) (mum|mom|wife|boss|husband|mother|sister|girlfriend|nan) .|(things|that|which) could kill|(kill|break|hurt|beat|shoot|smash|burn|attack|rip|kick) .{0,3} (process|app|mood|vibe|business|feelings|prices|deadline|an|over|away|target|off|out|points)',
  ),
  rule(
    'threat_come',
    0.85,
    'Threatens to come',
    example('I am coming to your office with a baseball bat.'),
    '(come|coming|comes|drive|driving|going|go|show up|turn up|wait|waiting) (to|down|over|at|outside|there|for|round|near|back) .{0,4} (your (office|house|home|place|store|shop|building|desk|headquarters|branch|depot)|you|him|this house|here) .{0,6} (with (a|my) (bat|gun|knife|baseball|hammer|wrench|crowbar|machete|can|mate|few)|make you|burn|hurt|smash|gun|knife|baseball|teach|sorry|regret|petrol|hammer|dog|chain)',
  ),
  rule(
    'threat_if',
    0.7,
    THREAT,
    example('If nobody calls me today I am coming round with a hammer.'),
    '(if|unless|until|or|swear|will) .{0,12} i? (am|will|might|gonna)? .{0,2} (come|coming|show up|turn up|drive|driving|be) .{0,7} (with (a|my) (bat|gun|shotgun|knife|baseball bat|hammer|wrench|crowbar|machete|axe)|(someone|somebody|people) .{0,2} hurt|you will need more than)',
  ),
  rule(
    'comes_armed',
    0.8,
    'Threatens to come',
    example("I'm coming tomorrow with petrol."),
    '(am|im|be) (coming|back|there|round|down) .{0,5} with (a|my|some|the)? (petrol|gun|shotgun|knife|bat|baseball bat|hammer|axe|machete|crowbar)$',
  ),
  rule(
    'know_where',
    0.55,
    'Speaks of knowing where a person lives',
    example('I know where you live.'),
    '(know|knows|knew|found|find|finds|find out|finding out) out? (when (you|he|she|they) (finish|finishes|leave|leaves)|(where|what|which) (you|he|she|they|i|we|(your|my|the) .|bus|car|train|floor|school) .{0,2} (live|lives|work|works|sleep|park|parks|parked|takes|drive|drives|goes|gets)|your (home)? address|when i (left|leave|get home))',
    '(find|have|know|find out) your address (to|for|so|on)|not know|to know|works best|it (works|lives|goes|parks)|(where|how) (the|your) (money|delivery|parcel)',
  ),
  rule(
    'watch_back',
    0.55,
    THREAT,
    example('You will pay for this.'),
    '(i will (find|hunt) (you|him|her)|watch (your|his|her) (back|step)|better watch (yourself|himself|herself)|days are numbered|blood on your hands|you are a? dead (man|woman|meat)|you will (be sorry|regret this|pay for this)|make (you|him) (pay|suffer|regret|sorry)|sleep with one eye|bad things (will|could|are going to) happen|in an ambulance|(leave|leaves|leaving|go|goes|going home|carried out) in a (bag|box|body bag|coffin|hearse|wheelchair|stretcher)|put (me|us|him|her|you|them) (in|through) (hospital|a (hospital|wall|window)|the (ground|wall|window))|dog .{0,2} off the chain|set (the|my) (dog|dogs) on|tell .{0,4} (i|we) will be waiting|sort (me|you|him|her) out|see (me|you) out|finish (what he|what she|you off|me off|the job)|would have killed me|get what (is|was)? coming|hell to pay|pay (him|her|them|you) a visit|i pay for it|if i see (him|her|that) .{0,9} again|what happens to (people|those|you|thieves|liars)|i have a (gun|shotgun|knife|bat))',
    'find (you|him|her) (a|an|the|another|some|something|on|in|one|your|two)|make you pay (for|the) (delivery|shipping|refund|return)|sort (you|them|me) out (a|with|some|an|the|for)|fee|someone in an|born',
  ),
  rule(
    'weapon',
    0.55,
    'Speaks of a weapon',
    example('He stood at the door with a knife in his belt.'),
    '((gun|shotgun|rifle|pistol|knife|machete|firearm|baseball bat|crowbar|axe) .{0,5} (threat|threatened|pulled|pointed|at (me|us|him|her)|belt|in (his|her) (hand|pocket)|who complains|next one)|(carrying|pulled|with|waving|holding|swinging|brandishing|has|had) (a|an|his|her) .{0,1} (knife|gun|machete|bat|hammer|blade|shotgun|axe)|(pointed|pointing|aimed|aiming|points) (a|an|his|her|the) .{0,1} (gun|shotgun|rifle|pistol|knife|blade) (at|towards)|(shotgun|gun|machete|knife|axe|crowbar) .{0,9} (waving|waved|swinging|brandishing) (it|them|about|around)|(take|taking) (a|my|the) (spade|bat|hammer|axe|knife) to (him|her|you|them)|(talk|word|chat) with .{0,3} my (wrench|bat|fist|fists|hammer|dog|cousins|shotgun)|petrol bomb|acid attack)',
    '(fillet|bread|butter|kitchen|cheese|nerf|glue|massage|water|toy|steak) (knife|gun)|(knife|gun|hammer|blade) (set|block|sharpener|drill|size|that|guard)|(scrape|scraped|scraping|cut|open|opened|opening|slice|sliced|spread|eat|peel|peeled|pry|prise|carve|chop|poke|prod|loosen|loosened|unscrew|dig|dug|scratch|scratched|hack|hacked|saw|pick|picked) .{0,5} with (a|my) (knife|hammer|blade)|picnic|baseball (game|season|cap|team|glove|match)',
  ),
  rule(
    'bomb_threat',
    0.8,
    'Threatens an attack',
    example('There is a bomb in your building.'),
    '(bomb (threat|in|under|at|inside)|plant a bomb|planted a bomb|blow (up (your|the) (office|building|shop|store)|the place|you all)|(burn|torch) (it|the place|that|(your|this|my|our|her|his|their) .{0,3}) (down|to the ground)|(will|would|gonna|to) torch (my|our|her|his|their|your|the|this))',
    'bath|photo|cyclone|calorie|scene|escape|level|^burn it|seating|game|quoted',
  ),
  rule(
    'beaten',
    0.6,
    'Speaks of violence or stalking',
    example('My husband hit me when he saw the bill.'),
    '((husband|wife|partner|boyfriend|girlfriend|ex|stepdad|stepfather|dad|father|driver|guard|bouncer|courier|he) (just|has|had|then)? (hit|slapped|punched|kicked|choked|strangled|hurt|beat) (me|us|the kids|my (son|daughter|mum|mom|mother|father|dad|wife|husband|sister|brother|kids|child|dog|girlfriend))|(with|using|raises|raised) (his|their)? fists)',
    'hit (me|us) (with|up|for) (a|an|the|questions|two)|beat (me|us) (to|at|by)|in (the|a|last) (final|game|match|chess)|chess|lol|(kicked|beat) (me|us) (out|off|up a)',
  ),
  rule(
    'attacked',
    0.4,
    'Speaks of violence or stalking',
    example('Your driver threatened me at my door.'),
    '((followed|following|chased) (me|us|her|him) (home|to|down|back|off)|(attacked|assaulted|threatened|punched|groped|groping|molested|stalked|stalks|beaten|cornered|threatening|grabbed|swung|lunged|raised (a|his) (hand|fist)) (at)? (me|us|by (your|a)|(my|our) (driver|staff|son|daughter|wife|husband|girlfriend|mother|kids)|her|him)|(hits|beats|hit) (me|us) (when|if|again|and|in|with (his|a))|^ .{0,3} (he|she|husband|wife|partner|boyfriend|girlfriend|ex) (hits|beats|chokes|hurts|punches|kicks) (me|us|her|him|the (kids|children))|(drove|drives|driving|rode|swerved|steered) .{0,2} (at|into) (me|us|him|her|my .|the (kids|children)) .{0,3} (purpose|deliberately|intent)|(groping|assaulting)|shouting .{0,5} (lobby|reception|door|stairs)|(pushed|shoved|knocked|threw|dragged|pulled) (me|us|him|her|my .|the (old)? (man|lady|woman)) .{0,1} (over|down the|against|to the (floor|ground))|pull away|has .{0,2} by the (arm|elbow|neck|throat))',
    'hit (me|us) (with|that|like|when|if|again|and|in) .{0,2} (fee|charge|charges|fees|bill|cost|it)|(bailiffs|legal|collections|court|cancellation)|(beaten|beat) (me|us) (to|at|by)|grabbed (me|her|him) (a|some|another)|hit me (when|that)',
  ),
];
