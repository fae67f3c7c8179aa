import { example } from '../../text/rule.ts';
import { near, rule } from './frame.ts';

const FEAR = 'Fears a person who may harm them';

export const stalking = [
  rule(
    'unwelcome',
    0.6,
    'Somebody keeps after them',
    example('Your driver texts me at night and asks if I live alone.'),
    '(uninvited|(banged|banging|hammering) on (my|our|her) window|(asking|asked|asks) .{0,4} (live|am|home) alone|(driver|courier|man|guy|he|engineer|technician|rider|fitter|who) .{0,5} ((texts|texting|texted|messaging|messaged|messages|contacting|contacted|calls|calling) (me|her) .{0,3} (personal|private|at night|on instagram|on facebook)|(messaging|messages|messaged|texting|texts|contacting|chatting with|asking) (my|our|a) .{0,3} (year old|daughter|son|child|kid|boy|girl)|(sits|sat|sitting|waits|waiting|parks|parked|stands|standing|stood|hanging) .{0,5} (outside|opposite|across from) (my|our|her)))',
    'taxi|cab|parcel|order|box|package|(waits|waiting) (for|while)',
  ),
  rule(
    'after_a_child',
    0.6,
    'A stranger is after a child',
    example('A stranger talks to my son through the camera.'),
    '(stranger|strange man|strange voice|strangers|unknown man|grown man|adult man|creep|a man|some man|somebody|someone|hacker) .{0,10} (talking|talks|talked|speaking|speaks|spoke|whispering|messaging|messages|writing|writes|sending pictures) .{0,1} (to|at|with)? (my|our|the) .{0,2} (son|daughter|kid|child|kids|baby|children|girl|boy|grandson|granddaughter)',
    'film|book|story|birthday|santa|coach from|your (staff|team|agent)',
  ),
  rule(
    'read_by',
    0.55,
    FEAR,
    example('He is reading my messages, do not send anything to my phone.'),
    '((he|she|husband|partner|boyfriend|ex|father) (is)? (reading|checking|watching|tracking|monitoring|following) .{0,1} my (messages|phone|mail|mails|email|emails|texts|chats|location|calls|post)|not (send|text|write|message) (me)? (anything)? .{0,2} (to|on) (my|our) (phone|number|email|mobile|house) .{0,8} (he|she|him|husband|partner))',
    'lol|surprise|present|gift|christmas|birthday',
  ),
  rule(
    'stalker',
    0.5,
    FEAR,
    example('I have a restraining order against him.'),
    '(stalker|(am|is|are) being (followed|watched|stalked)|stalking (me|her)|my abuser|abuser|(abusive|violent|controlling) (ex|partner|husband|boyfriend|wife|father|man)|(restraining|protection|protective|safety|non molestation|court) order|order against|domestic (violence|abuse)|doxxed|doxed|doxxing|doxing|fear for (my|our|her) (life|safety)|(my life|she|he|we) (is|are) in danger|not feel safe|not (safe|slept) at home|scared for (my|our) (life|safety|kids)|scared of him|not allowed (near|within)|women (is)? (refuge|shelter)|womens refuge|refuge|safe house|(the man|someone|somebody) (i|who|she) (left|hurt|hit|followed)|fled|witness protection|find (me|us) again|found (me|us) again)',
    '(feel|feels) safe (giving|entering|using|paying|sending|ordering|booking|leaving (my|our) (card|details))|night shift|stalker (game|two|2|shadow)|wildlife|court order (for|to) (the|pay)|quest|bird',
  ),
  rule(
    'ex_near',
    0.55,
    FEAR,
    example('My ex-boyfriend is standing outside my flat.'),
    near(
      '(my|her|the) ex|ex (husband|wife|partner|boyfriend|girlfriend)|exhusband|exwife|expartner|exboyfriend|exgirlfriend|stalker|then boyfriend|bf|the man i left|old boyfriend|(his|her) father|stepfather',
      'outside|found|finds|follows|(turned|turns|turning|showed|shows) up|knows|knew|violent|threatening|threatened|where (i|we)|address|login|log in|logs in|logged|access|key|can see|sees|tracker|tracking|location|camera|cam|an order|still has|not (get|know|see|have|find|be)|watching|messages',
      9,
    ),
    'see if|ex (colleague|employer|boss|landlord|display|vat|demo|works)|playlists|lol|sort code|netflix|laughing|good terms',
  ),
  rule(
    'address_given',
    0.4,
    'Their address was given away',
    example('You published my home address.'),
    near(
      'shared|published|publishing|printed|posted|posting|exposed|disclosed|revealed|gave|given|giving|told|leaked|leaking|read (out|him|her|them)|shows|showing|visible|public|public page|hide|stranger|strangers|somebody else|another customer',
      '(my|her|his|our|a girl is|a woman is) .{0,2} (address|whereabouts|location|street|house number|home number)',
      6,
    ),
    'moved|moving|change|changed|update|updated|deliver|delivered|invoice|bill|billing|bank|on file|email|wrong|courier|i gave|have given|third',
  ),
  rule(
    'hide_address',
    0.65,
    'Hides something from somebody they fear',
    example('He must not get my new address.'),
    '((he|she|they|him|ex|husband|wife|father|partner|family) (must|can|may|should) not (get|have|know|see|find|learn|be given) .{0,3} (my|our|her|the)? new? (address|flat|number|place|house)|mustnt (get|know|see|find|have) .{0,4} (address|number|flat)|not to be found (by|again)|left (him|my (partner|husband|wife)) .{0,9} (address|find|know)|(changed|change) .{0,3} number .{0,4} without (it|him|her) (showing|seeing|knowing))',
    'surprise|birthday|present|gift|party|proposal',
  ),
  rule(
    'intruder',
    0.55,
    'A stranger may be getting in',
    example("A man without a badge is trying to get into my mother's house."),
    `((man|men|someone|somebody|stranger|he|they|guy|lads|host|landlord|fitter|engineer|driver) .{0,9} (trying|tried|tries|attempting) to (get|break|force|climb) .{0,2} (in|into|through) (my|our|her|the|his|a)? (mum's|mother's|nan's)? .{0,1} (house|flat|home|door|window|room|garden|$)|(let|lets|letting) (himself|themselves|herself) (in|into)|(someone|somebody|man|stranger) (is|was) .{0,2} (in|inside) (my|our|her|the) (house|flat|garden|attic|shed|hall|hallway|kitchen|bedroom|yard)|(camera|cameras|filming|films) .{0,5} (in|over|under|into|through) .{0,2} (bathroom|shower|toilet|toilets|cubicle|cubicles|changing (room|rooms)|bedroom|dressing room)|he has? found (the|my|our) spare? key)`,
    'account|app|portal|website|system|car park|baby|does the|for sale|waterproof|install|brand|cat|dog|radio|fox|picture of|(buy|bought|order|ordered|want|need) .',
  ),
  rule(
    'must_not_know',
    0.45,
    'Hides something from somebody they fear',
    example('My husband must not see this letter.'),
    '((he|she|husband|partner|him|ex|wife|father|boyfriend|they|nobody at home) (must|can|may|should) not (be told|know|see|get|find|hear|notice|learn|get hold|have)|(he|husband|partner|boyfriend|bf|wife) (checks|opens|goes through|reads|looks at|looks through|monitors|tracks|controls) (my|at|every|everything|all|the)|without (him|her) (getting|knowing|seeing|noticing|finding)|not talk (aloud|out loud)|if (he|she) (finds|found|sees|saw|reads) (out|it|this|that)|(he|she) is in the next room|nothing .{0,2} (posted|sent) (home|to the house)|not (post|send) .{0,2} to the house|(do|please) not (call|ring|text|write to) (this|the|my home|my old) (number|landline|house|address) .|delete (this|the) (chat|mail|message) after)',
    'surprise|birthday|present|gift|proposal|anniversary|christmas|party|(the|a|her|his|engagement) ring|baby|eye|eyes|engineer|(see|get|know|find|hear) (the|a|his|her|about (the|a|his|her)) (surprise|present|gift|party|ring|cake|proposal)',
  ),
];
