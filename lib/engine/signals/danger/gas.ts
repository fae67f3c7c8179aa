import type { Rule } from '../../text/rule.ts';
import { near } from './frame.ts';

const FUMES = 'Speaks of gas or fumes';

export const gas: Rule[] = [
  {
    id: 'rotten_eggs',
    match: '(like|of) (bad|rotten|rotting|off)? (egg|eggs)',
    weight: 0.7,
    reason: 'Speaks of a smell of gas',
    example: 'It smells of rotten eggs in the cellar.',
    notIf: '(box|carton|dozen|tastes|price|kind|kinds|shaped)',
  },
  {
    id: 'gas',
    match: near(
      'smell|smells|smelled|smelling|smelt|leaking|leak|leaks|leaked|hiss|hisses|hissing|odor|odour|stink|stinks|whiff|pong|reeks',
      'gas|hob|monoxide|fumes|propane|butane|petrol|gasoline|diesel|paraffin|fuel|chemical|chemicals|sulphur|sulfur|exhaust|ammonia|chlorine|bleach|boiler|cooker|cylinder|stove|fridge|flue',
      6,
    ),
    weight: 0.6,
    reason: FUMES,
    example: 'There is a smell of gas in the kitchen.',
    notIf: '(candle|lovely|great|nice|leaked (gas|price)|water (leak|leaking)|leaking water|manual says|dishwasher)',
  },
  {
    id: 'gas_leak',
    match:
      '(gas (leak|leaking|leaks|escape|alarm|is (leaking|escaping))|carbon monoxide|monoxide|(co|gas) (alarm|detector)|(toxic|poisonous|noxious) (fumes|gas|smoke)|chemical (leak|burn|burns|spill)|asbestos|black mould|(flame|flames|flue) .{0,5} (yellow|orange|adjusted|blocked))',
    weight: 0.5,
    reason: FUMES,
    example: 'The carbon monoxide alarm keeps going off.',
    notIf:
      '(buy|sell|order|recommend|price of|looking for|have|stock|is there|is it|free of|removed|survey|fixed|last (month|year)|which) (an|a|any|last|the|of|all)? (carbon|co|gas|asbestos|leak|month|year|fixed|monoxide)|all fixed|is the one|is a (closed|gas)',
  },
  {
    id: 'mixed_cleaners',
    match: near(
      'bleach|descaler|ammonia|mould spray|drain cleaner|oven cleaner',
      'mix|mixed|mixing|never mix|add to|drink|drank|water|eyes|skin|swallowed|breathe|fumes',
      6,
    ),
    weight: 0.5,
    reason: FUMES,
    example: 'I mixed the descaler with bleach.',
    notIf: '(hair|towels|clothes|jeans|sheets)',
  },
  {
    id: 'breathe',
    match:
      '(not breathe|not breath|(trouble|difficulty|struggling|struggled|hard) (to)? (breathe|breathing)|stopped breathing|short of breath|gasping|wheezing|(eye|eyes|throat|lungs|chest) .{0,3} (stinging|streaming|pouring|burning|sting|stings|burn|tight|sore)|black spots before)',
    weight: 0.5,
    reason: 'Says that breath or eyes suffer',
    example: 'I can not breathe since I used it.',
    notIf: '(laughing|breathe new|room to breathe|screen|tears of)',
  },
  {
    id: 'fumes_ill',
    match: near(
      'headache|headaches|dizzy|drowsy|sleepy|sick|woozy|lightheaded|head .{0,2} pounding',
      'fumes|paint|painted|spray|boiler|stove|heater|flue|windows|window|hob|gas|all (of us|three|four)|smell|outside',
      10,
    ),
    weight: 0.45,
    reason: FUMES,
    example: 'All of us get headaches near the stove.',
    notIf: 'sick of',
  },
];
