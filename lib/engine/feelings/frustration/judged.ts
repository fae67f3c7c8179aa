import type { Rule } from '../../text/rule.ts';

const BITTER = 'Praise that is likely bitter';
const HARD = 'Says that it is too hard';

/** What they make of it: too hard, absurd, or praised bitterly. */
export const judged: Rule[] = [
  {
    id: 'bitter_praise',
    match:
      '^((oh|ah|well) (good|great|joy|lovely|yes|brilliant|wonderful|nice|super|fantastic|perfect|goody|look)|bravo|splendid|marvellous|chapeau|typical|congrats|congratulations (on|for|to)|five stars for|class act|hats off|take a bow|slow clap|cool cool|inspired|genius|how (thoughtful|generous|delightful|lovely|very))',
    weight: 0.45,
    reason: BITTER,
    example: 'Oh good, another survey.',
    notIf: '(baby|wedding|new (job|shop|home)|news (that|about)|thank|thanks|it (works|worked|came|arrived|fits)|team)',
  },
  {
    id: 'bitter_close',
    match:
      '(could not make (it|this) up|one job|beggars belief|love (that|this) for (me|us)|said (nobody|no one|no customer)|you have outdone|no thanks to (you|u|your)|thanks for nothing)',
    weight: 0.45,
    reason: BITTER,
    example: "You couldn't make it up.",
  },
  {
    id: 'rhetorical',
    match:
      '(why (on earth|the hell|in the world|in heavens name) .|what (more|else) (do|can|could|should) (you|i|we) (want|need|do|expect|say|ask)|why (does|did|can|is|has|would|will) (nobody|no one|noone) .|how come (nobody|no one) .|how (hard|difficult) (can|is|could|would) (it|that)|too much to ask|rocket science|be so hard|how many (times|more (times|forms|people|calls)|emails|agents|reminders) .|how much longer|(what is|whats) the point|why (can|do|does|did|will) (you|it|they|nobody) (not|keep|always|still|never)|why (is|are) .{0,4} (always|never|still|constantly))',
    weight: 0.4,
    reason: HARD,
    example: 'How hard can it be to send an email?',
    notIf: '(how come|how hard) (is|can) (the|it) (mattress|bed|water)',
  },
  {
    id: 'judges',
    match:
      '((app|site|website|bot|system|policy|update|form|portal|checkout|process|layout|queue|menu|rules) .{0,1} (is|are|was|has become) .{0,3} (useless|stupid|idiotic|dumb|dumbest|moronic|rubbish|trash|garbage|pointless|ridiculous|joke|farce|shambles|nightmare|mess|hopeless|clunky|unusable|maddening)|(stupid|useless|idiotic|worst|dumbest|infernal|bloody) .{0,1} (app|site|website|bot|system|policy|update|form|portal|thing|machine|robot|captcha|packaging|box)|(what|such) a .{0,1} (farce|shambles|palaver|faff|pantomime))',
    weight: 0.45,
    reason: HARD,
    example: 'Your app is useless.',
    notIf: '(worst (part|case)|love)',
  },
  {
    id: 'too_complicated',
    match:
      '(too|so|overly|needlessly|far too|ridiculously) (complicated|convoluted|clunky|cumbersome|buggy|laggy|hard to (use|cancel|reach|find))',
    weight: 0.3,
    reason: HARD,
    example: 'Your form is too complicated.',
  },
];
