import { example } from '../../text/rule.ts';
import { ELECTRIC, near, rule } from './frame.ts';

const FIRE = 'Speaks of fire, smoke or heat';
const OVER =
  '(fire|smoke) (damage|damaged|insurance|claim|certificate|effect|tv|stick|pit|door|grey|gray|inspector|marshal|practice|drill|warden|engine|station|signs)|(claim|claimed) for .|(server|servers|site|we are) .{0,1} on fire|(stop|stopped|quit|giving up|no|non) smoking|smoking (room|area|policy|like)|(since|back in|after|before|during|in|long) (the|our|that|my|/^(19|20)[0-9][0-9]$/)|(years|ages) ago|(fire|flames) figuratively|figuratively|smoke from (the|a|their|next) .{0,1} (bbq|barbecue|restaurant|neighbour|neighbours|neighbor|neighbors|door|pub|kitchen|grill)|on fire so|die in .|been on fire|known to .|lol|joy|sparkling|team|(chocolate|cheese|butter|candle|candles)|song|playlist|doctor on';

export const fire = [
  rule(
    'by_itself',
    0.55,
    'It comes on when nobody is there',
    example('The oven turns itself on at night.'),
    near(
      'oven|hob|kettle|iron|heater|cooker|grill|fryer|blanket|stove|toaster|treadmill',
      '(on|up) (by itself|on its own)|itself on',
      6,
    ),
  ),
  rule(
    'switches_on',
    0.45,
    'It comes on when nobody is there',
    example('The new kettle switches on by itself at four in the morning.'),
    '(switches|switched|turns|turned|comes|came) (itself)? on (by itself|on its own|itself|when nobody)',
    '(app|notification|notifications|feature|light|lights|screen|wifi|mode|tv|television|radio|phone|laptop|computer|setting|settings|camera|update|sound|music|alexa|speaker|printer|bluetooth|heating) .{0,2} (switches|switched|turns|turned|comes|came)',
  ),
  rule(
    'caught_fire',
    0.5,
    FIRE,
    example('Sparks came out of the plug.'),
    '((caught|catch|catches|catching|on) (fire|light|alight)|(go|goes|went|gone|going) (to|on|in|into|up in) (fire|flames)|burst into flames|up in (flames|smoke)|set .{0,3} (alight|on fire)|fire (hazard|risk)|(electrical|house|small|kitchen|a) (fire|flame)|exploded|explode|explodes|sparks|sparking|sparked|smoldering|smouldering|burning smell|overheating|overheats|overheated|(is|are|started|starts|began|keeps|still|was|were|actually) smoking|(smoke|flame|flames) (is|was|coming|came|comes|pouring|from|out|everywhere))',
    OVER,
  ),
  rule(
    'burning_smell',
    0.6,
    FIRE,
    example('Smells like burning hair when I switch it on.'),
    near(
      'smell|smells|smelt|smelled|smelling|stinks|stink|reeks|whiff|pong|stench|odour|odor',
      'burning|burnt|smoke|singed|scorched|melting|hot|electrical',
      4,
    ),
    'candle|candles|incense|perfume|coffee|roast|toast|crayons|bbq|smoky|new|(room|returning|clothes|shirt|cardigan) .{0,4} (smoke|stinks|smells)|shower|slight|(non|no) (smoking|smoker|smokers)|(cigarette|cigarettes|cigar|tobacco|weed|ashtray|ashtrays|smokers|previous (guest|tenant|owner))|(hotel|suite|sheets|curtains|towels|jacket|coat|parcel|sofa|dress|rental) .{0,2} (smells|smelled|smelt|stinks|stank|reeks|reeked)',
  ),
  rule(
    'scorch_marks',
    0.55,
    'It runs hot, swells, smokes or has burnt',
    example('There are brown marks on the plug.'),
    near(
      ELECTRIC,
      'brown (mark|marks|round|spot|patch)|gone brown|is brown|scorched|scorching|scorch|charred|singed|melted|melting|burnt|burned|puffed|bulging|bulged|bulge|swollen|swell|swells|swelled|swelling|hiss|hisses|hissed|ballooned|crackle|crackles|crackling|buzzes|buzzing|fizzing|hissing|smoking|bare|frayed|arcing|hot to|boiling hot|roasting|sparks|sparking|sparked|glowing|on fire',
      5,
    ),
    'joy|recall cover|phone .{0,1} melting|buzzing whenever|(bright|new) sparks|glowing (review|reviews|report)|in (brown|black)|cd|dvd|disc|toast|coffee|cake|dinner|app|burnt (orange|caramel)|smoke (detector|detectors|alarm)|phone (buzzes|buzzing)|brown (box|cable|cord|one|paper)|bread|crisp|(bread|sauce|food|meal|roast|chicken|pie|biscuits|cookies|onions|rice|porridge|pizza) .{0,2} (burnt|burned|charred|melted|scorched)',
  ),
  rule(
    'too_hot',
    0.55,
    'It runs dangerously hot',
    example('It gets so hot I cannot touch it.'),
    '((so|too|very|burning|red|really|extremely|dangerously|spicy|scalding|boiling) hot .{0,7} (touch|hold|burn|burns|burned|burnt|melting|skin|fingers|hand|palm|mark|marks|red|blister|blisters)|hot to (the)? (touch|hold)|scalding|scalded|scalds|boiling water .{0,4} (over|everywhere|all)|burned (my|his|her|me)|burnt (my|his|her|me)|(shattered|exploded|burst) (hot|over|in) (the|my|his|her)? (cot|face|hand|hands|eyes|oven))',
    'coffee|soup|meal|sauce|weather|drink|summer|dinner|tongue|(burned|burnt) (my|his|her) .{0,1} (toast|cake|cakes|lunch|dinner|tongue|pizza|bread|rice|milk|onions|pancakes|fingers (on|with) the curry)',
  ),
  rule(
    'alarm_dead',
    0.5,
    'An alarm sounds or would not sound',
    example('All the smoke alarms show as disarmed.'),
    near(
      '(smoke|fire|carbon monoxide|co|heat) (alarm|alarms|detector|detectors)|fire (extinguisher|extinguishers|exit|escape|door)|emergency exit',
      'failed|fails|disarmed|silent|not (sound|sounding|work|working|go)|dead|hanging|wire|blocked|locked|chained|taken|borrowed|disconnected|off|going',
      7,
    ),
    'test|low battery|how|photo|drill|% off|do you|which|certificate|set off|sets off|(off|going) .{0,3} (cooking|pancakes|toast|frying|test|barbecue)',
  ),
];
