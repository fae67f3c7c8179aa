import type { Reading } from '../../conversation.ts';
import type { Hazard } from './types.ts';

/** Words about not wanting to live. Plain enough to act on whatever else was read. */
const SELF_HARM =
  /\b(?:kill(?:ing)? myself|end(?:ing)? (?:my (?:own )?life|it all)|suicid\w*|(?:do(?:n['’]?t| not)|no longer) (?:(?:think|know if|believe) i (?:really )?)?(?:really |even )?(?:want|wanna|wish)(?: to)? (?:live|be here|be alive|go on|wake up|exist|be around)\b(?= ?(?:any ?more|any longer|at all|$|[.,;!?]))|no (?:reason|point) (?:to|in) (?:live|living|going on)|(?:hurt|harm|cut)(?:ing)? myself|self[- ]harm\w*|better off (?:without me|dead|if i (?:was|were|am)(?:n['’]t| not)|if i (?:was|were) (?:gone|dead))|take my (?:own )?life|not be around (?:any ?more|much longer)|(?:want|wish|going) to die\b(?! of)|(?:can['’]?t|cannot|can not) go on (?:like this|any ?more|living|any longer|$|[,.;])|overdos\w+|no way out any ?more|do(?:n['’]?t| not) want to live|(?:pills|tablets|rope|blade|knife|bottle)\b.{0,24}\b(?:in front of me|in my hand|next to me|ready)|matarme|suicidarme|me suicider|mich umbringen|mettre fin à mes jours)/i;

/** What kind of danger a sentence speaks of, most pressing first. */
const HAZARDS: readonly (readonly [Hazard, RegExp])[] = [
  ['self_harm', SELF_HARM],
  [
    'gas',
    /\b(?:gas (?:smell|leak|odou?r|escape|alarm)|smell(?:s|ing)?(?: of| like)? (?:\w+ )?gas\b|leaking gas|carbon monoxide|co alarm|smell\b.{0,160}\b(?:rotten|bad) eggs|gasgeruch|odeur de gaz|olor a gas)/is,
  ],
  [
    'allergy',
    /\b(?:anaphyla\w*|(?:used|needed|gave|given|had) (?:\w+ ){0,2}epi-?pen|epi-?pen (?:was )?(?:used|now)|throat (?:is |was |started )?(?:clos|swell)\w*|can['’]?t breathe|cannot breathe|(?:struggling|trouble|difficulty) (?:to )?breath\w*|(?:face|lips?|tongue|eyes?)\b.{0,24}\b(?:sw(?:elling|ollen|elled)|puff\w*)|(?:scratch|itch)\w*\b.{0,24}\b(?:neck|throat|face|mouth)|hives|allergic (?:reaction|shock))/i,
  ],
  [
    'wrong_medicine',
    /\b(?:wrong|expired|recalled|double|out of date) (?:medication|medicine|pills|tablets|dose|dosage|prescription|insulin|strength|formula)\b|\b\d+(?:\.\d+)? ?mg\b[^.!?]{0,60}\bbut\b[^.!?]{0,60}\b\d+(?:\.\d+)? ?mg\b/i,
  ],
  [
    'device',
    /\b(?:insulin pump|pacemaker|oxygen (?:concentrator|machine|tank)|ventilator|cpap|glucose (?:monitor|meter|sensor)|dialysis machine|feeding (?:pump|tube)|defibrillator|medical (?:alarm|alert|device)|stair ?lift|hoist)\b.{0,50}\b(?:stopped|fail\w*|not (?:work\w*|charg\w*|turn\w*|start\w*)|broke\w*|dead|beeping|error|alarm|malfunction\w*|died|inaccurate|leak\w*)/i,
  ],
  [
    'supply',
    /\b(?:insulin|medicat\w+|medicines?|inhalers?|epipens?|oxygen|dialysis|prescription|pump supplies|test strips|baby formula|infant formula|meds)\b.{0,90}\b(?:(?:run|running|ran|runs) out|left|last (?:one|dose|box|bottle)|without (?:it|them|any)|not (?:arrived|shipped|come|here)|n['’]t (?:arrived|shipped|come)|late|missing|delayed|enough (?:until|till|for)|held)|\b(?:tablets|pills)\b.{0,60}\benough (?:until|till|for)\b|\b(?:out of|without|run(?:ning)? (?:out of|low on)|no) (?:my |his |her |any )?(?:insulin|medicat\w+|medicines?|inhalers?|oxygen|prescription|meds)\b/i,
  ],
  [
    'fire',
    /\b(?:caught (?:fire|light)|on fire|in flames|flames?|smok(?:e|ing)\b(?! (?:alarm|detector|room|area))|spark(?:s|ed|ing)\b|explod\w*|melt(?:ed|ing)|electric shock|electrocut\w*|shocked (?:me|my|him|her)|burning smell|smell of burning|exposed wires?|overheat\w*|scorch\w*|swollen battery|bulging|burst into|fire(?![- ](?:exit|door|escape|pit|place|alarm|drill|label|brigade|safety|blanket|stick|work|wall))(?!places?\b))\b/i,
  ],
  [
    'flood',
    /\b(?:(?:water|kitchen|bathroom|ceiling|floor|basement|house|flat)\b.{0,40}\b(?:flood\w*|pouring|gushing|spraying|coming through|under water)|flooding|flooded|burst pipe|pipe (?:has |just )?burst|water (?:is )?everywhere)/i,
  ],
  [
    'medical',
    /\b(?:ambulance|a ?& ?e|emergency room|chest pains?|unconscious|bleeding|seizure|poison\w*|swallowed|chok(?:ed|ing)|burn(?:ed|t) (?:my|his|her|our)|injur\w*|stitches|cut (?:my|his|her) (?:hand|finger|face|leg|arm|foot|mouth|lip)|broke (?:my|his|her) (?:arm|leg|hip|wrist|ankle|nose|tooth)|vomit\w*|violently (?:sick|ill)|in hospital (?:now|since)|(?:ended up|spent .{0,20}) in (?:the )?hospital)\b/i,
  ],
  [
    'unsafe',
    /\b(?:lid|valve|cap|seal)\b[^.!?]{0,40}\b(?:came off|blew|burst|flew)\b[^.!?]{0,60}\b(?:pressure|boiling|hot|steam)\b|\b(?:glass|bottle|canister|jug|dish|plate|cooker|blender)\b[^.!?]{0,40}\b(?:burst|shattered|exploded|blew up)\b|\b(?:wheel|button|eye|pin|magnet|screw|part|battery|bead)\b[^.!?]{0,50}\b(?:came|come|fell|comes) (?:off|out|loose)\b[\s\S]{0,160}\b(?:mouth|months|baby|toddler|son|daughter|child)\b|\b(?:brakes?|steering|airbag|seat ?belt|buckle|harness|car seat|cot|crib|stroller|pram|helmet|stair ?gate)\b.{0,50}\b(?:fail\w*|collapsed|came (?:off|undone|apart|loose)|snapped|broke|gave way|locked up|detached)\b|\b(?:not|isn['’]?t|no longer) safe to\b/i,
  ],
  [
    'reaction',
    /\b(?:recall notice|product recall|been recalled|may be harmful|rash|red (?:patches|spots|skin)|itch(?:y|ing)|burning (?:skin|sensation)|skin (?:is |went |has )?(?:burning|peeling|red|sore)|blisters?|irritat(?:ed|ion)|reaction to)\b/i,
  ],
  [
    'allergen',
    /\b(?:nut[- ]free|peanut|nut traces|gluten[- ]free|dairy[- ]free|undeclared|sesame|(?:may )?contain(?:s|ed)? (?:traces of )?(?:nuts|peanuts?|almonds?|hazelnuts?|sesame|gluten|dairy|milk)|allerg\w+(?! (?:plan|form|policy|polic\w+|list|menu|advice|notice|information|info|team|clinic)))\b/i,
  ],
  [
    'foreign_body',
    /\b(?:glass|metal|plastic|needle|nail|mou?ld|blade|screw|maggots?|insects?|worm)\b.{0,14}\b(?:in(?:side)?) (?:my|the|our|his|her)\b.{0,20}\b(?:food|meal|soup|baby|drink|bottle|burger|salad|sandwich|cereal|bread|coffee|milk|jar|pizza|chicken|rice|yogh?urt|sauce)\b/i,
  ],
  [
    'cold',
    /\b(?:no|without|off|down|out)\b.{0,30}\b(?:heating|heat|(?<!hot )water|electricity|power)\b.{0,80}\b(?:baby|newborn|elderly|disabled|infant|toddler|pregnant|grandmother|grandfather|freezing|oxygen)\b|\b(?:heating|heat|(?<!hot )water|electricity|power)\b.{0,40}\b(?:off|out|down|gone)\b.{0,80}\b(?:baby|newborn|elderly|disabled|infant|toddler|pregnant|freezing|oxygen)\b|\b(?:baby|newborn|elderly|infant|toddler|disabled)\b.{0,60}\b(?:no|without) (?:heating|heat|(?<!hot )water|electricity|power)\b/i,
  ],
  [
    'menace',
    /\b(?:i(?:['’]ll|['’]m (?:going to|gonna|coming)| will| am going to)(?: \w+){0,4} (?:kill|hurt|shoot|stab|burn|bomb|smash|beat|find you|come (?:down )?(?:there|over|to your)|(?:be )?outside your)|watch your back|kill (?:you|every|all of you)|(?:i have|bring|with) (?:a|my) (?:gun|bomb|knife|bat))\b/i,
  ],
  [
    'threat',
    /\b(?:stalk\w*|ex(?:-| )?(?:husband|wife|partner|boyfriend|girlfriend)|my ex|restraining order|threat(?:en\w*|s)?|kill (?:you|me|her|him|them|us)|hurt (?:me|her|him|them|us)|find out where|knows where i live|my location|abusive|violent|violence|followed me|following me|track(?:ing|s|er)? (?:me|my)|harass\w*)\b/i,
  ],
  ['stuck', /\b(?:stuck|trapped) (?:in|inside|between|under)\b/i],
  [
    'unclear',
    /\b(?:brakes?|steering|airbag|seat ?belt|harness|ladder|car seat|cot|crib|stroller|helmet|high chair|bunk bed|stair ?gate|railing|chair|wheel)\b.{0,40}\b(?:fail\w*|collapsed|came off|snapped|broke|gave way|locked up|detached|fell off)\b|\b(?:unsafe|dangerous|safety hazard|death ?trap|could have (?:died|been killed))\b/i,
  ],
];

/** A magnet or a battery that somebody may have swallowed: an emergency, however well they seem. */
export const SWALLOWED_MAGNET =
  /\b(?:swallow\w*|ate|eaten|eat them)\b[\s\S]{0,240}\b(?:magnet\w*|button (?:cell|batter(?:y|ies))|batter(?:y|ies))\b|\b(?:magnet\w*|button (?:cell|batter(?:y|ies))|batter(?:y|ies))\b[\s\S]{0,240}\b(?:swallow\w*|ate|eaten)\b/i;

/** They took medicine and something is wrong with them now: one sentence may tell the one and the next the other. */
const TAKEN_ILL =
  /\b(?:took|taken|had|given|swallowed)\b[^.!?]{0,60}[.!?]?[^.!?]{0,80}\b(?:(?:is|['’]s|am|['’]m|feels?|been|just) (?:now |so |very |really |just |been )*(?:dizzy|sick|vomiting|unconscious|confused|drowsy|faint)|collapsed|fainted|passed out|won['’]?t wake|can['’]?t (?:wake|breathe))\b/i;
const ILL: readonly (readonly [Hazard, RegExp])[] = [['medical', TAKEN_ILL]];
const MEDICINE = /\b(?:tablets?|pills?|medicines?|medication|dose|doses|\d ?mg|insulin|prescription|capsules?)\b/i;

const LOOSE_THING =
  '(?:boards?|scaffold\\w*|tiles?|slates?|bricks?|masonry|branch(?:es)?|tree|poles?|pylon|signs?|signboard|panels?|railings?|gutter\\w*|cables?|wires?|roof)';
const COMES_DOWN =
  '(?:come down|came down|coming down|fell|fallen|falling|loose|lifting|hanging|swinging|collaps\\w+|exposed)';
const BELOW =
  '(?:pavement|footpath|pedestrians|passers|playground|(?:kids|children|people|pupils|everyone) (?:all )?(?:come|comes|walk|walks|play|go|pass|queue|stand|are (?:walking|playing|coming)))';
/** Something heavy comes down where people walk: told in one sentence or in two. */
const FALLING = new RegExp(
  `\\b${LOOSE_THING}\\b[^.!?]{0,60}\\b${COMES_DOWN}\\b[^.!?]{0,120}\\b${BELOW}\\b|\\b${LOOSE_THING}\\b[^.!?]{0,60}\\b${COMES_DOWN}\\b[^.!?]{0,90}[.!?][^.!?]{0,90}\\b${BELOW}\\b`,
  'i',
);

/** What burns next, was swallowed or comes down where people walk, whatever chance of danger was read. */
const SURE: readonly (readonly [Hazard, RegExp])[] = [
  ['medical', SWALLOWED_MAGNET],
  ['falling', FALLING],
  [
    'fire',
    /\b(?:battery|charger|scooter|phone|laptop|heater|plug|socket)\b.{0,80}\b(?:swell\w*|swollen|hiss\w*|smok(?:e|ing|ed)\b(?! (?:alarm|detector))|spark\w*|caught fire|melt\w*)\b/i,
  ],
];

/** Not acute by themselves: care in what is said comes first, and nobody else is called unless danger was read. */
const SOFT: ReadonlySet<Hazard> = new Set([
  'unsafe',
  'supply',
  'flood',
  'reaction',
  'allergen',
  'device',
  'wrong_medicine',
  'cold',
]);

const LONG_AGO =
  /\b(?:last (?:year|month|winter|summer|spring|autumn|christmas)|(?:years?|months?) ago|back in (?:19|20)\d\d|in (?:19|20)\d\d|the previous|at the time|used to)\b/i;
const PUT_RIGHT =
  /\b(?:you|they|your \w+) (?:\w+ )?(?:replaced|fixed|sorted|repaired|refunded|came (?:out )?straight)|\b(?:is|are|am|was|were)(?: all| now)? (?:fine|safe|ok|okay|sorted|fixed)\b/i;
const STILL = /\b(?:still|again|right now|now what|today|tonight|keeps)\b/i;

/** A danger is shown from a slight chance on, so that an agent looks; from this chance on somebody else is called … */
const LIKELY = 0.3;
/** … and from these where no words name the hazard: less where a rule knows words for it, more where the table alone hears it. */
const SURELY = { worded: 0.4, heard: 0.85 } as const;

/**
 * The hazard the turn speaks of, or null. Where danger was read with a slight chance, only words about not wanting to live and soft hazards
 * count. What lies in the past and has been put right is no hazard.
 */
export function hazardOf(turn: string, reading: Reading): Hazard | null {
  const danger = dangerIn(reading);
  const text = turn.slice(0, 4000);
  if (SELF_HARM.test(text)) return 'self_harm';
  const sentences = sentencesIn(text);
  const present = sentences.filter((sentence) => !isOver(sentence));
  const sure = firstIn(present, SURE) ?? (MEDICINE.test(text) ? firstIn(present, ILL) : null);
  if (sure !== null) return sure;
  if (danger >= LIKELY) {
    const unnamed = danger >= SURELY[isWorded(reading) ? 'worded' : 'heard'] && firstIn(sentences, HAZARDS) === null;
    const found = firstIn(present, HAZARDS) ?? (unnamed ? 'unclear' : null);
    return found === 'stuck' && wasFreed(text) ? null : found;
  }
  const soft = firstIn(
    present,
    HAZARDS.filter(([hazard]) => SOFT.has(hazard)),
  );
  if (soft === 'flood' && (PAID_FOR.test(text) || ELSEWHERE.test(text) || isBilled(text))) return null;
  return soft !== 'allergen' || MET_IT.test(text) ? soft : null;
}

/** They were stuck once, for a while, and write of it afterwards. */
const WAS_STUCK =
  /\b(?:got|was|were|had been|been) (?:stuck|trapped)\b[^.!?]{0,60}\b(?:for (?:over |about |almost |nearly |more than )?(?:an?|\w+) (?:minutes?|hours?)|until|before)\b/i;
const STUCK_NOW =
  /\b(?:help|right now|still|hurry|(?:minutes?|hours?) (?:now|already)|can(?:['’]t| not|not) get out|let (?:us|me|him|her) out)\b/i;

/** Whoever was stuck is out by now. */
export const wasFreed = (text: string): boolean => WAS_STUCK.test(text) && !STUCK_NOW.test(text);

/** Water that is paid for has run off. */
const PAID_FOR =
  /\b(?:(?:my|our|the|your|approved) claim|claim (?:on|was|is|has)|insur\w+|payout|settle\w*|loss adjuster)\b/i;

/** What the water or the plumber costs is the matter, and nothing runs any more. */
const BILLED = /\b(?:bills?|billed|invoiced?|charged|quoted?|surcharge|leak allowance|call[- ]?out (?:fee|charge))\b/i;
const RUNS =
  /\b(?:everywhere|pouring|gushing|spraying|coming (?:through|in|down|up)|rising|flooding|right now|stopcock|turn(?:ed)? (?:it|the water) off|still (?:leak|run|com|drip)\w*)\b/i;
const isBilled = (text: string): boolean => BILLED.test(text) && !RUNS.test(text);

/** Why a place was shut is no water where they are. */
const ELSEWHERE =
  /\b(?:shut|closed?|closure|cancel+ed|postponed|moved)\b[^.!?]{0,60}\b(?:because of|due to|after|with)\b[^.!?]{0,20}\b(?:flood\w*|burst|pipe|water)\b/i;

/** An allergen that was met, and not a question about one. */
const MET_IT = /\bi am ok\b|\bi['’]m ok\b|could have|there was|found|marked|label/i;

function sentencesIn(text: string): string[] {
  const parts = text.split(/(?<=[.!?;])\s+|\n+/);
  return parts.length > 1 ? [...parts, ...parts.slice(1).map((part, i) => `${parts[i] ?? ''} ${part}`)] : parts;
}

function isOver(sentence: string): boolean {
  return LONG_AGO.test(sentence) && !STILL.test(sentence) ? true : PUT_RIGHT.test(sentence) && LONG_AGO.test(sentence);
}

function firstIn(sentences: readonly string[], hazards: typeof HAZARDS): Hazard | null {
  for (const [hazard, pattern] of hazards) {
    if (sentences.some((sentence) => pattern.test(sentence))) return hazard;
  }
  return null;
}

/** Words that a rule knows speak of danger, and not their ring alone. */
export const isWorded = ({ evidence }: Reading): boolean =>
  evidence.some((one) => one.for === 'danger' && !one.rule.endsWith('.learned'));

/** Whether somebody other than the agent must act now. */
export function isAcute(hazard: Hazard | null, danger: number): boolean {
  return hazard === 'self_harm' || hazard === 'fire' || hazard === 'falling' || (hazard !== null && danger >= LIKELY);
}

/** The chance with which danger was read. */
export const dangerIn = ({ signals }: Reading): number => signals.find(({ name }) => name === 'danger')?.strength ?? 0;
