import type { RuleSet } from '../text/rule.ts';

const BROKE = 'Says that it is broken';
const FAILS = 'Says that it does not work';
const MISSES = 'Says that something is missing';
const WRONG = 'Says that it is wrong';

/** After an update all is well. */
const WELL =
  '((works|working|fine|better|perfect|perfectly|great|faster|fixed|sorted) (again|now|much|better)? (since|after|from|with))';

export const fault: RuleSet<'cause:fault'> = {
  id: 'cause:fault',
  rules: [
    {
      id: 'does_not_work',
      match:
        '((does|did|is|are|was|were|will|has|had|can|could|have) not|never|no|stopped|stops|quit|refuses to|fails to) (even|longer|really|properly)? (work|works|worked|working|function|turn on|respond|load|loading|open|start|connect|charge|charging|print|sync|play|fit|close|shut|lock|click|recognize|scan|accept|exist)',
      weight: 0.4,
      reason: FAILS,
      example: 'The lamp does not work.',
      notIf: '((i|we|he|she|who) (could|can|did)? (not)? (even)? (work|open|exist))',
    },
    {
      id: 'broken',
      match:
        '(broken|damaged|defective|faulty|cracked|smashed|shattered|torn|leaking|leaks|leaked|dented|scratched|crushed|mould|rotten|soaked|snapped|sheared|chipped|bent|peeling|frayed|unreadable|upside down|crooked|wobbles|wobbly|wobble|jams|misprint|hums|rattles|squeaks|buzzing|drips|dripping|blurry|glitch|buggy|malfunction|malfunctioning|crashes|crashed|freezes|froze|dud)',
      weight: 0.45,
      reason: BROKE,
      example: 'The mug arrived broken.',
      notIf: '((my|heart) .{0,1} broken|broken (hip|leg|arm|heart)|rotten (day|week|time|luck)|i (have)? broken)',
    },
    {
      id: 'broke_when',
      match:
        '((broke|died|gave|came|fell|fallen|coming|popped|drops|falls) (off|down|through|away|on me|when|twice|after|yesterday|the (very)? first)|it (has|just|then|suddenly)? (died|broke|packed up|conked out)|(in) .{0,2} (pieces|half))',
      weight: 0.5,
      reason: BROKE,
      example: 'The zip broke the first time I wore it.',
      notIf: '((i|they) (had)? (came)|thousand)',
    },
    {
      id: 'wrong_item',
      match:
        '((wrong|incorrect|different|somebody else|someone else) (item|items|product|model|part|size|color|colour|order|one|ones|address|name|shoes|room|date|amount|parcel|person|seat|house|day|number|flat|bag|label|file|child|side)|(ordered|paid for|booked|said) .{1,6} (got|received|sent|came|arrived|and (you|it|they) (brought|is|came))|(came|delivered|arrived|get|got) .{0,4} (instead)|not (what|as) (we|it|is) .{0,1}|never ordered|did not (order|ask for))',
      weight: 0.45,
      reason: 'Got the wrong thing',
      example: 'You sent the wrong size.',
      notIf:
        '((i|we) (had|accidentally)? (picked|put|got|typed|entered|ordered|chose|gave|booked) (in|down)? (the|a)? wrong|(in) (a) different)',
    },
    {
      id: 'missing',
      match:
        '((is|are|was|were|went|got|with|has|one|three) (still)? (missing|lost)|not (in the (box)|included)|(has|have|came|arrived|with|had|and|is|get) (no|only) .{0,1} (signal|power|heating|hot|internet|sound|instructions|water|label|manual|charger|receipt|change|option|cable|key|one|two|three|left|legs|ramp|code|brakes|brake)|without (any|hot|lift|signal|internet|its|toilets)|(out of (stock|order|sync|date)|sold out|(never|not) (arrived|came|delivered)))',
      weight: 0.4,
      reason: MISSES,
      example: 'Two screws are missing from the box.',
      notIf: '(i have (no|only)|not there (yet)?)',
    },
    {
      id: 'crash',
      match:
        '(crash|error|errors|err|bug|bugs|offline|freezing|down again|is down|was down|are down|went down|been down|going down|timed out|times out|locked out|logged (me|out)|logs me|blank|white screen|loops|spins|spinning|declined|invalid|disabled|unavailable|failed|fails|undefined|oops|something went wrong|drops out|puffed up|tripping)',
      weight: 0.4,
      reason: FAILS,
      example: 'The app crashes with an error.',
      notIf:
        '((i|we) (am)? .{0,1} (failed|blank)|offline (use|mode|access|reading|playback|maps|files|folder|folders))',
    },
    {
      id: 'since_update',
      match:
        '((since|after|from) .{0,2} (the|your|this|last|latest|yesterday) .{0,2} (update|upgrade|firmware|service|visit|engineer|repair|redesign|version))',
      weight: 0.5,
      reason: FAILS,
      example: 'It freezes since the last update.',
      notIf: WELL,
    },
    {
      id: 'keeps',
      match:
        '((it|app|page|screen|machine|phone|website|call|form|they) (keeps (crashing|dropping|asking|saying|freezing|logging|cutting|losing|going|telling|losing|stopping)|(now)? (still|just) (sending|says|shows|beeps|coming|loops|stops|leaking|does))|by itself|off by|twice (the|since)|will not (take|close|open|load|start|go|turn|shut|stay|stop|charge|print|connect|scan) (me|my|us|the|it|off|on|in|out|up|at|for|down)?)',
      weight: 0.4,
      reason: FAILS,
      example: 'The app keeps logging me out.',
    },
    {
      id: 'odd',
      match:
        '((someone|somebody) else|(smell|smells|smelled|smelt|stinks|stink)|(since|after|with|ever since) (the|your|this|that|an) .{0,2} (update|upgrade|firmware)|(so|gets|got|is|are|was|still) (hot|warm)|it (says|shows) (that|i|my|it|the|no|not|offline|error|a|he|she|we)|(lift|heating|internet|power|tv|wifi|boiler|it) .{0,1} (been|was|is|has) (out|off|down|dead|broken) (for|since|again|in|on|with|and|now)|(does not|will not) (turn|fit|hold|recognize|exist))',
      weight: 0.35,
      reason: WRONG,
      example: 'It says that I do not exist.',
      notIf: WELL,
    },
    {
      id: 'states',
      match:
        '((lift|heating|water|light|signal|website|site|app|system|phone|radiator|oven|toilet|heater|page) (in .{1,3})? (has|have|is|are|was|been|had|still) (been|again)? (out|down|off|cold|broken|gone|up|warm|hot|not)|lukewarm|raw|undercooked|soggy|smells (of|like)|smelt|(so|gets|got|red|burning) hot|sparks|hum|whistles|scratches|stains|hole in|useless|tastes of|poor quality|thinner|shrunk|worse than|quality (is|has|was))',
      weight: 0.35,
      reason: 'Says what state it is in',
      example: 'The lift is out again.',
      notIf:
        '(quality (is|has|was) (been)? (really|very|quite|so)? (ok|good|great|excellent|fine|super|amazing|top|lovely|perfect|superb))',
    },
    {
      id: 'wrong_record',
      match:
        '((says|shows|states|printed|spelled|got) .{0,4} (wrong|twice|but|when|undefined|somebody|someone|already|delivered|failed)|(my|the|our|her) (name|surname|address|date|order|invoice|parcel|bag|flight|seat|label|reading|meter) .{0,3} (wrong|is (not|in|missing)|has (no|been)|was (never|not|lost)|never)|(your|the) (mistake|error|mix up)|(messed|screwed|stuffed|mixed|botched) (up|it|my|the|our)|mix up|(card|order|flight|seat|train) .{0,2} (blocked|locked|frozen|canceled|swallowed))',
      weight: 0.35,
      reason: WRONG,
      example: 'The letter has my name wrong.',
      notIf: '((i|we) (have )?(closed))',
    },
  ],
};
