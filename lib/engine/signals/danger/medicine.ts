import type { Rule } from '../../text/rule.ts';
import { near } from './frame.ts';

const LOW = 'Needed medicine is running out or astray';
const DRUGS =
  'insulin|inhaler|inhalers|oxygen|epipen|heart (pills|tablets|medication)|medication|medicine|meds|antibiotics|blood thinners|test strips|chemo|dialysis|feeds|blood products|warfarin|lithium|thyroxine|insulin pens|spare pens|nebuliser|nebulizer|steroids';
const DEVICES =
  'insulin pump|infusion pump|feeding pump|pump|pacemaker|oxygen (concentrator|tank|machine)|ventilator|cpap|glucose (monitor|meter|sensor)|dialysis machine|feeding tube|nebulizer|nebuliser|defibrillator|heart monitor|medical (device|alert)|(fall|pendant|panic|personal|low battery) alarm|pendant|stair lift|stairlift|hoist|thermometer|call button|baby monitor|hospital bed';

export const medicine: Rule[] = [
  {
    id: 'supplies_left',
    match: near(
      DRUGS,
      'runs out|run out|running out|ran out|running low|(hours|days|day|doses|dose|vials|puffs) (of|left)|last (dose|one|vial|pen|few|two)|left|enough for|without|missing|lost|delayed|late|warm|heat|fridge|cold|customs|suitcase|case|luggage|bag you|sent to|has not (come|arrived)|not (come|arrived|shipped|here)|since|tonight|tomorrow|wrong|expired|box is|missed',
      8,
    ),
    weight: 0.5,
    reason: LOW,
    example: 'My insulin runs out tomorrow.',
    notIf:
      '(printer|ink|subscription|trial|do you|does the|travel pouch|waste of oxygen|medicine (cabinet|ball|box)|since (we|i) (joined|signed)|diploma|school)',
  },
  {
    id: 'dose_left',
    match:
      '(last|one|two|three|few|single|/^[0-9]+$/) (dose|doses|vial|vials|puff|puffs|injection|injections|inhaler|feeds) (left|remaining)',
    weight: 0.6,
    reason: LOW,
    example: 'We have one dose left.',
    notIf: '(hair|cat|flea|ink)',
  },
  {
    id: 'medical_device',
    match: near(
      DEVICES,
      'stopped|stops|stop|failed|fails|failing|failure|not (come|arrived|working|work|reading|charging|turning|starting|call|ring)|broken|broke|dead|wrong|beeping|beeps|error|no line|off|shut|malfunction|died|inaccurate|recall|recalled|jammed|stuck|half way|halfway|power|outage|planned|hours of battery|no longer|silent|clicking off|needs the power|adapter',
      8,
    ),
    weight: 0.55,
    reason: 'A medical device is failing',
    example: 'My insulin pump stopped working tonight.',
    notIf: '(petrol|heat pump|bike pump|beer pump|water pump|pool|pendant (lamp|light|lights)|necklace|running again|% off|repaired|was running)',
  },
  {
    id: 'on_machine',
    match:
      '(on|needs|uses|using|relies on|depends on|has) (an|a|her|his|my)? home? (oxygen (concentrator|machine|tank|supply)|oxygen|ventilator|life support|dialysis|feeding pump|breathing machine)',
    weight: 0.25,
    reason: 'Somebody depends on a machine',
    example: 'She is on an oxygen concentrator.',
  },
  {
    id: 'wrong_medicine',
    match: near(
      'tablet|tablets|pill|pills|dose|doses|dosage|drops|spoons|puff|puffs|prescription|mg|ml|medication|strip|strips|inhaler|cream',
      'wrong|different|too (much|many|strong)|double|doubled|instead|again tonight|per kilo|per kg|per 10|three times a day|sleepy|dizzy|wobbly|racing|shaking|light in the head|interact|clash|childproof|mixed up|overdose|(must|should|do|shall|may|can) i (give|take)|contaminated|says (one|two|half|five)|(old|new) (label|one)|not for use in|ate|maybe',
      9,
    ),
    weight: 0.45,
    reason: 'A medicine or a dose may be wrong',
    example: 'You sent me the wrong medication.',
    notIf: '(prescription (glasses|lenses|sunglasses)|android|ipad|screen|graphics tablet|drawing tablet|strip light|film strip|led|cream (sofa|colour|color|paint)|water drops)',
  },
  {
    id: 'took_pills',
    match:
      '((took|taken|swallowed|taking|swallow|had) .{0,3} (all|twenty|thirty|forty|fifty|whole|too many|/^[0-9][0-9]$/|bottle|handful|packet) .{0,4} (tablets|pills|capsules|paracetamol|painkillers|medication)|how many .{0,5} (tablets|pills))',
    weight: 0.8,
    reason: 'May have taken too much of a medicine',
    example: 'I took twenty of the tablets.',
    notIf: '(days|weeks|prescribed|order|pack of)',
  },
  {
    id: 'can_i_take',
    match:
      '((is it|are they|is that|still) (all right|alright|ok|okay|safe|dangerous|too much) .{0,4} (to (use|take|give|eat|drink|drive)|for (the|my) baby|now)|(clash|interact|interacts|interfere|bothered) (with|by) .{0,3} (lithium|warfarin|tablets|medication|pills|induction|pacemaker|your)|in pregnancy|pregnant .{0,9} (fumes|paint|drank|ate|eaten|taken|worried|safe|recall)|mixing (it|them|this) with)',
    weight: 0.4,
    reason: 'Asks whether what they took or use will harm',
    example: 'Would the tea clash with lithium?',
    notIf: 'all right to use (the|your) (photo|logo|voucher|code|card)',
  },
  {
    id: 'emergency_body',
    match:
      '(chest (pain|pains)|passed out|blacked out|unconscious|unresponsive|collapsed|fainted|ambulance|paramedics|intensive care|rushed to|bleeding|blood everywhere|suffocating|suffocated|seizure|seizures|concussion|(burned|burnt|cut) (my|his|her|himself|herself|me)|having a (heart attack|stroke|fit)|heart .{0,2} racing|limp|wobbly|dizzy|drowsy|light in the head|not lift (her|his) head|hands .{0,3} stop shaking|round .{0,2} neck|drowned|drowning|fractured|broke (my|his|her) (arm|leg|hip|wrist|ankle|nose|tooth|back))',
    weight: 0.35,
    reason: 'Speaks of an injury or of acute illness',
    example: 'The blade cut my hand open.',
    notIf:
      '(bleeding (edge|money|customers|heart|cash)|limp (lettuce|apology|excuse|handshake|fries|salad)|drowning in|stop drowning|wobbly (table|chair|wheel|video|line|leg)|cut (my|his|her) (hair|bill|hours|losses)|dizzy (heights|from)|(table|chair) .{0,2} wobbly|collapsed (menu|section)|sports|cinema|game|quest)',
  },
  {
    id: 'hospital_after',
    match:
      '(hospital|hospitalized|hospitalised|injured|injury|injuries|icu|emergency) .{0,2} (after|because of|from|due to|thanks to) (your|the|eating|using|taking|drinking|it|this|that|wearing)',
    weight: 0.5,
    reason: 'Somebody came to harm',
    example: 'She is in hospital after eating your salad.',
    notIf: '(surgery|operation|accident|stroke|fall|birth)',
  },
  {
    id: 'cold_vulnerable',
    match: near(
      'no heating|without (heating|heat|water|electricity|power)|heating .{0,3} (off|out|broken)|minus|freezing|degrees',
      'baby|newborn|elderly|infant|toddler|pregnant|grandmother|oxygen|shelter|asleep|pension|chest',
      9,
    ),
    weight: 0.35,
    reason: 'Somebody frail is without heat, water or power',
    example: 'We have no heating and a newborn at home.',
  },
];
