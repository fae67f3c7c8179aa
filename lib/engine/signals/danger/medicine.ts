import { example } from '../../text/rule.ts';
import { near, rule } from './frame.ts';

const LOW = 'Needed medicine is running out or astray';

export const medicine = [
  rule(
    'small_and_ill',
    0.6,
    'A small child may be gravely ill',
    example('The baby has been floppy since the new formula.'),
    '((baby|newborn|toddler|infant|twins|son|daughter|he|she) .{0,9} (floppy|limp|lifeless|turned blue|gone blue|going blue|will not feed|not feeding|fitting|(hard|difficult|impossible) to wake)|(baby|newborn|infant|toddler) .{0,6} (high temperature|high fever))',
    'toy|doll|monitor|thermometer|limp (handle|strap|hem|ears)|fitting (room|time|out|well|in)|floppy (ears|hat|collar)',
  ),
  rule(
    'supplies_left',
    0.5,
    LOW,
    example('My insulin runs out tomorrow.'),
    near(
      'insulin|inhaler|inhalers|oxygen|tablets|epipen|epipens|(heart|blood pressure|seizure|epilepsy) .|medication|medicine|meds|antibiotics|blood thinners|test strips|chemo|feeds|warfarin|nebuliser|nebulizer|steroids|anticoagulants|antidepressants|methadone',
      '(runs|run|running|ran) (out|low)|(hours|days|day|doses|dose|vials|puffs) (of|left)|last (dose|one|vial|pen|few|two)|left|enough|without|missing|lost|delayed|late|warm|heat|customs|suitcase|case|luggage|bag you|sent to|not (come|arrived|shipped|here|turned up)|wrong|expired|missed',
      8,
    ),
    'printer|ink|trial|does the|travel pouch|waste of oxygen|medicine (cabinet|ball|box)|diploma|school|delayed (reply|answer)',
  ),
  rule(
    'medical_device',
    0.55,
    'A medical device is failing',
    example('My insulin pump stopped working tonight.'),
    near(
      '(insulin|infusion|feeding) pump|pump (stops|stopped)|pacemaker|oxygen (concentrator|tank|machine)|concentrator|ventilator|cpap|glucose (monitor|meter|sensor)|dialysis machine|feeding tube|tube fed|nebulizer|nebuliser|defibrillator|heart monitor|medical alert|(fall|pendant|panic|personal) alarm|stair lift|stairlift|hoist|thermometer|monitor|call bell|emergency (cord|button)',
      'stopped|stops|failed|fails|failing|not (come|working|work|reading|charging|turning|starting|call|ring)|broken|broke|dead|wrong|beeping|beeps|no line|shut|died|inaccurate|recall|recalled|jammed|stuck|half way|halfway|power|outage|planned|battery|silent|clicking|adapter|goes dead|warns|bothered',
      8,
    ),
    'baby monitor|(oven|meat|threat|in) (thermometer|monitor)|dead weight|computer|screen|heat pump|running again|repaired|(power|battery) (lead|cable|pack)|hdmi|which|gaming|dead on .|still image',
  ),
  rule(
    'on_machine',
    0.25,
    'Somebody depends on a machine',
    example('She is on an oxygen concentrator.'),
    '(on|needs|uses|using|relies on|depends on|has) (an|a|her|his|my)? home? (oxygen (concentrator|machine|tank|supply)|oxygen|ventilator|life support|dialysis|feeding pump|breathing machine)',
  ),
  rule(
    'wrong_medicine',
    0.5,
    'A medicine or a dose may be wrong',
    example('You sent me the wrong medication.'),
    near(
      'tablet|tablets|pill|pills|dose|doses|dosage|drops|puff|puffs|prescription|mg|medication|medicine|blister|capsules|injection',
      'wrong|different|too (much|many|strong)|double|doubled|instead|again tonight|per kilo|times a day|sleepy|racing|shaking|interact|clash|mixed up|someone else|overdose|(must|should|do|shall|can) i (give|take)|contaminated|says (one|two|half|five)|(old|new) (label|one)|looks different|ate|by mistake|twice',
      9,
    ),
    'glasses|lenses|sunglasses|android|ipad|screen|graphics|drawing|led|water drops|greeter|price drops|signal drops|drops (out|off|the|to)',
  ),
  rule(
    'falling_ill',
    0.55,
    'Somebody is falling ill as they write',
    example('My wife is seeing double since lunch.'),
    '((is|are|am|keeps|been|started|feel|feels|he|she|dog|cat|puppy) .{0,2} (drooling|convulsing|twitching|retching|slurring|slurred|seeing double|foaming at|shaking all over|very drowsy|so drowsy|burning up|struggling to breathe)|(bleed|bleeding) .{0,3} (a lot|heavily|badly)|(blood|bleeding|it) (will|wont|wo|does) not? stop$)',
    '(drooling|foaming|retching|twitching|convulsing) (over|for|at (the|your|this|that)|with laughter)|brakes|radiators|(leak|screen|display|emails|texts|music|spam|ads)',
  ),
  rule(
    'took_pills',
    0.8,
    'May have taken too much of a medicine',
    example('I took twenty of the tablets.'),
    '((took|taken|swallowed|taking|swallow|had) .{0,3} (all|twenty|thirty|forty|fifty|whole|too many|/^[0-9][0-9]$/|bottle|handful|packet) .{0,4} (tablets|pills|capsules|paracetamol|painkillers|medication)|(took|taken|swallowed) (the|a|my) (whole|entire|full) (strip|packet|bottle)|how many .{0,5} (tablets|pills))',
    'days|weeks|prescribed|(tablets|pills) (are|do|come|in)|how many mg|order|pack of|per pack|in a',
  ),
  rule(
    'can_i_take',
    0.4,
    'Asks whether what they took or use will harm',
    example('Is it safe to drink or should we ring a doctor?'),
    '((took|take|taken|taking) (it|them|one|two|three|the) .{0,6} (feel|feeling|sleepy|dizzy|racing|shaking)|(is it|are they|is that|is this|still) (all right|alright|ok|okay|safe|dangerous|poisonous|toxic) (to (take|give|eat|drink|drive|keep)|for (the|my) baby|now|or)|(interact|interacts|interfere) with (my|his|her|a|the)? (heart|blood|meds|medication|tablets|pills|pacemaker)|in pregnancy|(pregnant|breastfeeding) .{0,9} (fumes|paint|drank|ate|eaten|taken|worried|recall)|(should|do) (i|we) .{0,2} (call|ring|need|see|go to) .{0,2} (doctor|hospital|ambulance|poison|poisons|999|911)|should (i|we) (go outside|get out|evacuate|turn it off))',
    'photo|logo|voucher|code|card|about (the|my) (bill|charge|account)',
  ),
  rule(
    'emergency_body',
    0.35,
    'Speaks of an injury or of acute illness',
    example('The blade cut my hand open.'),
    '(chest (pain|pains)|passed out|blacked out|unconscious|unresponsive|collapsed|paramedics|rushed to|bleeding|blood everywhere|(coughing|threw|throwing|vomiting|vomited|spitting) up? blood|suffocating|suffocated|suffocate|concussion|(cut|cuts|sliced|slices) (my|his|her|himself|herself|me|your) (hand|hands|finger|fingers|thumb|face|leg|arm|foot|feet|lip|wrist|wrists|throat|open)|having a (heart attack|stroke|fit|seizure)|(in|at) (a&e|a and e|resus|intensive care)|heart .{0,2} (racing|like mad)|(heart|pulse) .{0,2} (pounding|hammering|thumping|fluttering)|limp and|not keep .{0,2} down|(sick|vomited) (four|five|six|seven|eight|ten) times|wobbly and|light in the head|not lift (her|his) head|round .{0,2} neck|drowned|fractured|broke (my|his|her) (arm|leg|hip|wrist|ankle|nose|tooth|back)|(into|twice) .{0,2} (thumb|finger)|(need|needs|needed) stitches)',
    'work (in|at)|photo|beats? for|(pounding|hammering|thumping|fluttering|racing) (when|as|with|in|while)|bleeding (heart|hearts)|lies bleeding|(bleeding|limp) (edge|money|customers|heart|cash|lettuce|fries)|drowned in|lost last|menu|section|sports|cinema|game|quest|years ago|before christmas|my scarf|when i broke',
  ),
];
