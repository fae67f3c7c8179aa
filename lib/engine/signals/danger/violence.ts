import type { Rule } from '../../text/rule.ts';
import { near } from './frame.ts';

const THREAT = 'May be a threat';

export const violence: Rule[] = [
  {
    id: 'threat_kill',
    match:
      '(will|gonna|going to|want to|would|could|should|might|i|to) (fucking|just|personally|come and|come there and|find you and|go)? (kill|murder|shoot|stab|strangle|beat|punch|smash|bomb|burn|hurt|attack|slap|slaughter|destroy|execute|choke|break|harm|torch|blow) (you|your|him|her|them|someone|somebody|everyone|all of you|(the|that|this) (agent|store|shop|office|manager|building|place|warehouse|branch|man|woman|guy|driver|bloke)|his (face|legs|neck|jaw)|every one|(up|down) (the|your)|my bike)',
    weight: 0.8,
    reason: 'Threatens violence',
    example: 'I will come there and kill you.',
    notIf:
      '((my|your|our) (mum|mom|wife|boss|husband|mother|sister|girlfriend|nan) (will|would|is going to|gonna|is gonna)|would not|(kill|break|hurt|beat|destroy|shoot|blow|smash|burn|attack|murder) (the|your|you|them|her|him|someone) .{0,1} (process|app|server|mood|vibe|battery|job|task|sales|session|site|terms|contract|rules|seal|lock|news|business|brand|reputation|rating|feelings|company|image|price|prices|offer|quote|deadline|heat|item|card|data|label|old|documents|an|a|over|away|box|target|competition|disc|cd|bridge|bridges|problem|to))',
  },
  {
    id: 'threat_come',
    match:
      '(come|coming|comes|drive|driving|going|go|show up|turn up|wait|waiting) (to|down|over|at|outside|there|for|round|near|back) .{0,4} (your (office|house|home|place|store|shop|building|desk|headquarters|branch)|you|this house|here) .{0,6} (with a|make you|burn|hurt|smash|gun|knife|baseball|teach|sorry|pay for|after work|regret|bat|petrol|hammer|dog|chain)',
    weight: 0.85,
    reason: 'Threatens to come',
    example: 'I am coming to your office with a baseball bat.',
  },
  {
    id: 'know_where',
    match:
      '(know|knows|knew|found|find|finds|find out|finding out) (out)? ((where|what|which) (you|he|she|they|your (family|kids|children)|i|we|bus|car|train|floor|town|school) .{0,2} (live|lives|work|works|sleep|park|parks|parked|get|gets|take|takes|drive|drives|are in|am|walk|walks)|your (home)? address|when i (left|leave|come|get))',
    weight: 0.6,
    reason: 'Speaks of knowing where a person lives',
    example: 'I know where you live.',
    notIf: '((find|have|know|find out) your address (to|for|so|on)|not know|to know|want to know|(know|find|found) (out)? where (i|we) (am|get|park|take)|know which (bus|train) (to|i|we))',
  },
  {
    id: 'watch_back',
    match:
      '(watch (your|his|her) (back|step)|days are numbered|blood on your hands|you are (a)? dead (man|woman|meat)|you will (be sorry|regret this|pay for this)|make you (pay|suffer|regret|sorry)|sleep with one eye|bad things (will|could|are going to) happen|(leave|leaving|leaves|end up) in an ambulance|dog .{0,2} off the chain|sort (me|you|him|her|them) out|see (me|you|us) out|finish (it|what he|what she|you) (next|started|off)|(he|she|you) would have killed me|hell to pay|(pay|paid) for it after|see you (at the school|later|soon|outside) .)',
    weight: 0.5,
    reason: THREAT,
    example: 'You will pay for this.',
    notIf: '(make you pay (for|the) (delivery|shipping|refund|return)|sort (you|them|me) out (a|with|some|an|the|for))',
  },
  {
    id: 'what_happens',
    match:
      '((find out|see|learn|show you|teach you|tell you) what happens (to|when|if) (people|those|you|thieves|liars|someone|anyone|companies)|tell him i|i finish at)',
    weight: 0.5,
    reason: THREAT,
    example: 'You will find out what happens to people who steal.',
    notIf: '(what happens (if|when) (i|you (press|click))|tell him i (said|say|love|am (so)? (grateful|sorry)|owe|will|would))',
  },
  {
    id: 'weapon',
    match:
      '((gun|shotgun|rifle|pistol|knife|machete|explosive|explosives|molotov|grenade|firearm|baseball bat|crowbar|axe) .{0,6} (you|your|staff|bring|bringing|with me|him|her|threat|under|threatened|pulled|pointed|at me|at us|belt|next one|who complains)|(carrying|pulled|has|had|with|waving|holding) (a|his|her) (knife|gun|machete|bat|hammer|blade)|petrol bomb|acid attack)',
    weight: 0.6,
    reason: 'Speaks of a weapon',
    example: 'He stood at the door with a knife in his belt.',
    notIf:
      '((order|set|fillet|bread|butter|kitchen|cheese|palette|nerf|glue|heat|staple|massage|price|spray|water|toy|steak|fish) (knife|gun|of)|(knife|gun|hammer) (set|block|sharpener|drill|has not|arrived|did not|came)|i ordered)',
  },
  {
    id: 'bomb_threat',
    match: '(bomb (threat|in|under|at|inside)|plant a bomb|planted a bomb|blow (up|the place|you all)|burn (it|the place|that|your) .{0,3} (down|to the ground))',
    weight: 0.8,
    reason: 'Threatens an attack',
    example: 'There is a bomb in your building.',
    notIf: '(bath bomb|photo bomb|cyclone|calorie bomb|blow up (the|your|my|a) (photo|picture|image|inbox|phone|bed|pool|balloon|mattress))',
  },
  {
    id: 'attacked',
    match:
      '((attacked|assaulted|threatened|punched|groped|groping|raped|molested|stalked|stalking|stalks|followed|following|harassed|beaten|choked|cornered|touched|grabbed|threatening|hit|spat at|chased) (me|us|by (your|a|the)|(my|our|your|his) (driver|staff|son|daughter|wife|husband|girlfriend|mother|kids)|her|him|an? (employee|guard|girl|woman))|(drunk|shouting) .{0,5} (lobby|reception|door|stairs)|(pull|pulling) away|has .{0,2} by the (arm|elbow|neck|throat))',
    weight: 0.45,
    reason: 'Speaks of violence or stalking',
    example: 'Your driver threatened me at my door.',
    notIf:
      '(hit (me|us|by) .{0,2} (fee|charge|charges|fees|delay|bill|cost|price|late|hidden|extra|massive|huge|up|with|that|like|again|hard|then|how)|(followed|following) (me|us|him|her) (on|up|around the|back)|harassed by .{0,2} (emails|marketing|calls|texts|sales|notifications)|grabbed (me|her|him) (a|some|another)|touched (me|us|him|her) (deeply|very|that|how|to|so|more)|threatened (me|us)? with (legal|collections|debt|court|a|late|cancellation|disconnection|bailiffs)|(kindness|gesture|card|words|story|that) (really|deeply)? touched|hit (my|the) (limit|cap))',
  },
];
