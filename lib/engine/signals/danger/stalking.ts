import type { Rule } from '../../text/rule.ts';
import { near } from './frame.ts';

const FEAR = 'Fears a person who may harm them';
const HIDES = 'Hides something from somebody they fear';

export const stalking: Rule[] = [
  {
    id: 'stalker',
    match:
      '(stalker|stalking (me|her)|my abuser|(abusive|violent) (ex|partner|husband|boyfriend|wife)|(restraining|protection|protective|safety|court|non molestation) order|order (against|that he)|domestic (violence|abuse)|doxxed|doxed|doxxing|doxing|fear for (my|our|her) (life|safety)|(my life|she|he|we) (is|are) in danger|not feel safe|not (safe|slept) at home|scared for (my|our) (life|safety)|not allowed (near|within)|women (is)? refuge|womens refuge|refuge|the man (i|who|she) (left|used to live|followed)|moved because of|unmatched .)',
    weight: 0.5,
    reason: FEAR,
    example: 'I have a restraining order against him.',
    notIf: '(night shift|stalker (game|two|2|shadow|fans)|wildlife refuge|court order (for|to) (the|pay)|order (against|that he) (invoice|wanted|placed|ordered|paid)|quest)',
  },
  {
    id: 'ex_near',
    match: near(
      '(my|her|the) ex|ex (husband|wife|partner|boyfriend|girlfriend)|exhusband|exwife|expartner|exboyfriend|exgirlfriend|abuser|stalker|my then boyfriend|bf',
      'outside|found|followed|follows|turned up|turns up|showed up|knows|knew|violent|threatening|threatened|where (i|we)|address|login|log in|logs in|access|key|see|sees|answers|tracker|cam|camera|order|gave|still has|somehow|turns up',
      9,
    ),
    weight: 0.5,
    reason: FEAR,
    example: 'My ex-boyfriend is standing outside my flat.',
    notIf: '(see if|ex (colleague|employer|boss|landlord|display|vat|demo|works)|order (number|history)|playlists|lol|sort code|invoice)',
  },
  {
    id: 'address_given',
    match: near(
      'shared|published|publishing|printed|posted|posting|exposed|disclosed|revealed|gave|given|giving|told|leaked|leaking|read out|show|shows|showing|lists|put|has|had|sent|found|on',
      '(my|her|his|our) (home|new|private|forwarding|current|street|secret|full) (address|number|location|street|flat|house)|(a|the) (girl|woman|person) (is)? (home)? address|address .{0,5} (ex|stalker|public|stranger|online|chat|internet|seller page)|our street',
      5,
    ),
    weight: 0.4,
    reason: 'Their address was given away',
    example: 'You published my home address.',
    notIf:
      '(moved|moving|change|changed|update|updated|parcel|to my (new|home)|send (it|them|the|this)|sent (it|them|the|this) to|deliver|delivered|invoice|bill|order|sent to|billing|order to|bank|on file|email|please)',
  },
  {
    id: 'address_to_ex',
    match: '(gave|given|told|sent|sending|giving) (my|her)? (ex|abuser|stalker|husband|him both|boyfriend) .{0,5} (address|location|number|live|where|key)',
    weight: 0.8,
    reason: 'Their address was given away',
    example: 'Your agent gave my ex my new address.',
  },
  {
    id: 'must_not_know',
    match:
      '((he|she|husband|partner|him|ex|wife|father|boyfriend|they) (must|can|may|should|could|does) not (be told|know|see|find|hear|notice|learn|get hold)|(he|she|husband|partner|boyfriend|bf|wife) (checks|opens|goes through|reads|looks at|looks through|monitors|tracks|watches|follows) (my|at|every|everything|all)|without (him|her) (getting|knowing|seeing|noticing|finding)|can not talk (aloud|out loud|loud|now)|not (tell|let) him (it|know|see|was|that)|he (is|was) (asleep|in the next room|outside)|safe (place|house) from|nothing (gets)? posted home|should never show our street|typing this (low|quietly|quiet)|so he does not see)',
    weight: 0.45,
    reason: HIDES,
    example: 'My husband must not see this letter.',
    notIf: '(surprise|birthday|present|gift|proposal|anniversary|christmas|party|ring|baby|eye|eyes)',
  },
  {
    id: 'stranger',
    match: near(
      'man|men|guy|bloke|fella|somebody|someone|stranger|tenant|gentleman|person|he|carer|driver|user|colleague',
      'outside (my|the|our|her|work|the lobby|the glass)|waiting outside|(keeps|kept|started|is|has been|been) (turning|showing|coming|standing|hanging|sitting|following|messaging|posting) .{0,2} (up|outside|round|there|about|over|my)|turns up|turned up (at|un|outside)|shows up|followed (me|her|us)|followed me|let himself in|in (my|the|our) (flat|house|hall|room|garden|lobby) .{0,4} (knife|shouting|who|now|night)|has a key|still has|still had|got a key|had a key|with a (working)? key|no badge|(took|taken|taking) (photos|pictures) of (my|his|her|the) (daughter|son|gate|house|meter|kids|children)|photo of my|(said|say) (they|he) would be back|coming back|come back (tonight|on)|drunk|shouting|said my name|voice notes|scratches on|new profile|asking (your|for|when)|had my home|see later',
      8,
    ),
    weight: 0.35,
    reason: 'Somebody lurks, follows or may get in',
    example: 'A man keeps turning up outside my work.',
    notIf:
      '(ill call|call (me)? back|coming back (to|soon|for) (you|more|the)|come back (to me|to us)|get back|customer|turned up (late|early|on time|with)|(driver|courier|delivery|engineer|plumber|technician|postman|parcel) .{0,3} (turned|turns|shows|showed) up|still (has|had) (not|no|the|my|a (fault|problem))|lovely|kind|helped)',
  },
  {
    id: 'lock_open',
    match:
      '((lock|locks|door|gate|doors) .{0,4} (opened|unlocked|opens|unlocks|unlocking) (itself|by itself|on its own|at /^[0-9]/)|(alone|on my own) (here|in the house|at home|tonight|with) .{0,3} (the|my|two|children|kids|till|until|and)|(key|keys|lock|code) .{0,4} (carer|ex|tenant|stranger) .{0,4} (still|had|has)|key safe|smart hub .{0,4} (still|tenant)|pushed the (dresser|chair|table|sofa)|chair against the door|(living|live|lives|woman) alone and|scared (of|to) (him|go home|sleep|be)|sleeping (with the|at a friend|in the car))',
    weight: 0.35,
    reason: 'Is not safe where they live',
    example: 'Our smart lock opened itself at three.',
    notIf: 'door (opened|opens) (fine|well|smoothly)',
  },
];
