import { near, rule } from './frame.ts';

/** Too slight to say what is wrong: a thing that harms, and words by which somebody has it, uses it or is near it. */
export const atHand = [
  rule(
    'exposed',
    0.35,
    'Something that can harm is near somebody',
    'The brakes have been soft since the service.',
    near(
      'insulin|tablets|pills|plug|fuse|epipen|epipens|brake|brakes|bleach|fumes|ladder|scaffolding|scaffold|peanut|peanuts|nuts|hob|stairlift|inhaler|oxygen|boiler|heater|socket|gas|wire|wires|cot|crib|allergy|allergic|knife|asthma',
      'my|our|his|her|mum|dad|since|keeps|twice|now|today|tonight|tomorrow|morning|evening|night|yesterday|still|again|someone|somebody|kids|children|toddler|baby|school|nursery|driver|alone|asleep|itself|hot|wrong|loose|down|off|behind|under|near|beside|cannot|this',
      4,
    ),
  ),
];
