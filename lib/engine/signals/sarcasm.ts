import { example, type Rule, type RuleSet } from '../text/rule.ts';

const BITTER = 'A remark that is likely bitter';
const PRAISE = 'Praise that is likely meant the other way';
const rule = (id: string, weight: number, example: string, match: string, notIf?: string, reason = PRAISE): Rule => ({
  id,
  match,
  weight,
  reason,
  example,
  ...(notIf && { notIf }),
});

const GREAT =
  'great|wonderful|fantastic|brilliant|lovely|marvellous|marvelous|amazing|excellent|super|splendid|superb|genius|charming|delightful|terrific|magnificent|classy|impressive|inspired|neat|perfect';
const LET_DOWN =
  'hours|hold|hour|waiting|paying|cold|broken|wrong|late|ignored|charged|twice|nothing|nobody|crashes|fails|stuck|never|minutes|empty|dead|queue|again|survey|voucher|delay|error|lost';

export const sarcasm: RuleSet<'sarcasm'> = {
  id: 'sarcasm',
  rules: [
    rule(
      'oh_great',
      0.5,
      example('Oh joy, it crashed again.'),
      `^(oh|ah|aye|wow|well|yay|hooray|ah yes|oh yes|and|so)? (oh|ah|aye|well|yes|yay) (how|what|that is|a|absolutely|just|very|the)? (good|joy|goody|sick|generous|kind|famous|${GREAT})`,
      '((oh|well) (good|great|perfect|lovely|super|brilliant|wonderful|fantastic) (morning|news|idea|thanks|thank|to|i|we|that is|it|you|stuff|so)|well (good|done|super))',
    ),
    rule(
      'lone',
      0.4,
      example('Dignified.'),
      `^(absolutely|truly|really|simply|just|so|how|very|quite|oh|such|and|anyway|pure)? (great|wonderful|lovely|marvellous|marvelous|super|splendid|superb|genius|charming|delightful|terrific|magnificent|classy|inspired|neat|bravo|dignified|reassuring|seamless|riveting|stunning|bliss|luxury|classic|chapeau|hilarious|fun times|cool cool|cool cool cool|comedy gold|progress|inspired stuff|smooth|efficient)$`,
    ),
    rule(
      'opens',
      0.4,
      example('Splendid, so I must log in to log in.'),
      '(^(bravo|marvellous|marvelous|splendid|chapeau|superb|inspired|genius|magnificent|cheers for|top work|stellar|sterling|cool cool|congratulations|congrats)|(so|how|truly|really|super) (helpful|reassuring|useful|professional|thoughtful|considerate|classy|smooth|comforting|convenient)$|(nothing says|who does not (love|enjoy)))',
      '((congratulations|congrats|bravo) (to (you|your|the|all|both)|on (your|the) (new|anniversary)|and|everyone|all)|(stellar|superb|splendid|magnificent|marvellous) (work|job|service|product|lamp|stuff|team|little|value|evening|day|meal|show|staff|news)|fixed|thank)',
    ),
    rule(
      'how_kind',
      0.5,
      example('How thoughtful of you to tell me now.'),
      '((^|oh|and|ah|well) how (very|terribly|awfully|truly|absolutely)? (thoughtful|kind|generous|delightful|lovely|tidy|charming|convenient|considerate|disarming|reassuring|nice|sweet|efficient|modern|touching|clever|professional|comforting|exciting|festive|handy|quaint|novel|fitting|original|brave) (of you to)?|(so|very) (generous|kind|thoughtful|good|big) of (you|u|them) to (let|leave|allow|offer|tell|charge|keep|warn|remind))',
      'how (lovely|kind|nice|sweet|thoughtful|generous) (of (him|her|them|your|you to (wait|stay|help|come|call))|it|she|he|they|everyone|was|is|and)',
    ),
    rule(
      'what_a_treat',
      0.45,
      example('What a surprise, no reply again.'),
      `what (a|an) (treat|honour|honor|joy|surprise|masterpiece|privilege|triumph|bargain|coincidence|shock|concept|time to be alive|(superb|splendid|brilliant|marvellous) (security|service|system|idea|plan))`,
      '((lovely|nice|pleasant|what a (surprise|joy|treat|privilege)) (it was|to (find|see|meet|have|work|read|watch)|when|gift|party|you|she|he|that|from)|and what a)',
    ),
    rule(
      'thanks_for_nothing',
      0.7,
      example('Thanks for nothing.'),
      '(thanks|thank you|thx|cheers|ta) (a lot|so much|very much|ever so much|guys|again|a bunch|a million)? for (nothing|absolutely nothing|wasting|ruining|ignoring|making (me|us) (wait|late|the|look|feel)|the (runaround|lies|memories|entertainment|free|laugh|exercise|.{0,2} (wait|queue|delay|mess|headache|cancellation))|losing|breaking|charging|overcharging|leaving|hanging up|another|messing|lying|destroying|spoiling|locking|deleting|teaching)',
    ),
    rule(
      'love_how',
      0.55,
      example('I just love waiting two hours on hold.'),
      `((absolutely|really|simply|just|so|wow|do so|do|gotta|got to) (love|loving|enjoy|adore|enjoying) (how|when|it when|that|waiting|paying|sitting|being|getting|rating|listening|having|spending|the fact)|^(love|loving|gotta love) (how|that|when|waiting|paying|being|getting) .{0,9} (${LET_DOWN}|is doing|still|no|not|until)|love (that|this) for (me|us)|(love|enjoy|adore) (how|being|waiting|paying|listening|it when) .{0,7} (${LET_DOWN}|hold music))`,
      '(i (really|just|absolutely) (love|enjoy) (how (easy|quick|fast|simple|soft|well|much|light|it|you|they|clear)|that (you|it|the|there|i|we)|being|getting|having|sitting|listening))',
    ),
    rule(
      'glad_i_paid',
      0.55,
      example('So glad I paid extra for express and got nothing.'),
      '(so|very|really) (glad|happy|pleased|delighted) (that)? (i|we) (paid|pay|upgraded|bought|ordered|waited|chose|booked) .{0,3} (extra|more|express|premium|priority|first|early|ahead|next|in) .{0,6} (and|but|only to|then|just to) (got|get|still|received|it|nothing|waited|wait|have|had|be|find)',
      '(thank|thanks|worth|love|lovely|perfect|arrived (on|in) time|works)',
    ),
    rule(
      'spoils_me',
      0.5,
      example('A whole pound, you spoil me.'),
      '(you spoil (me|us)|spoiling (me|us)|lucky (me|us)$|be still (my)?|i am blushing|how will i ever|shall i ever|(shall|will|try not to) (i)? spend it|spend it all|retire (on|to)|outdone (yourself|yourselves)|take a bow|slow clap|collectors item|chef kiss|(ten|10) out (of|to) (ten|10) would|outta ten|five stars for (creativity|effort)|five star (touch|thinking|service for)|peak (cinema|service|comedy)|class act|good luck with that|must be nice|living the dream|the gift that keeps|cherry on|icing on)',
      '(hard work|team|she|he|nurse|doctor|engineer) deserves',
    ),
    rule(
      'congratulations',
      0.5,
      example('Congratulations, you have managed to lose it twice.'),
      '((congratulations|congrats|bravo|kudos|well done|hats off|nice one|nice job|great job|good job|nice work|great work|i must congratulate you|chapeau) .{0,5} (lost|losing|ruined|ruining|failed|managed to|broke|breaking|wasted|incompetence|slowest|wrong|another|award|hold music|hold|logo|the honesty|shipped|your new)|^(congrats|congratulations) on (your|the|finding|losing|another|managing|being) .{0,8} (award|logo|app|website|design|update|bench|wrong|jersey|queue))',
      '(fixed|recovered|deserved|well done (to|on|all|team)|(managed to|on) (fix|get|find|sort|solve|help|your new)) .? .? .?',
    ),
    rule(
      'wow_just',
      0.45,
      example('Wow, a whole pound for four shirts.'),
      `((^|oh|wow|gosh) (a|one)? whole (/[0-9]/|two|five|ten|fifty|pound|dollar|euro)|^(wow|gosh|ooh|fancy) (a|love|an|£.) (/[0-9]/|voucher|coupon|paying|waiting)|(great|${GREAT}) (just|simply) (${GREAT})|^(great|${GREAT}) (another|yet another|a|charged|cancelled|delivered|locked|the|now|so|my|choice|timing) .{0,9} (${LET_DOWN}|instead|survey|cancelled|charged|locked|closed|can not|cannot|not|no|password)|another (${GREAT}) (delay|excuse|update))`,
    ),
    rule(
      'mock',
      0.4,
      example('Who needs heating anyway.'),
      '((totally|perfectly) normal|said no (one|body|customer)|said nobody|would do again|who needs|who would have thought|imagine that|funny that|fancy that|shocker|surprise surprise|shock horror|because of course|how dare i|heaven forbid|god forbid|^no no take|take your time|^oh (no no|i am sure)|truly (inspired|a five|the|world|a triumph)|real five star|i am sure it is (very|terribly) hard|^(well)? so much for|you lot make me laugh|not at all like|will get right on it|really happy for (them|you)|in awe)',
      '(so called (because|friend)|imagine that (it|you|the)|who needs (to|it|a|this|the|help)|(problem|worries|rush|hurry|please|trouble) .{0,3} take your time|take your time (no|there|with|replying|i am))',
      BITTER,
    ),
  ],
};
