import { example } from '../../text/rule.ts';
import { near, rule } from './frame.ts';

const FUMES = 'Speaks of gas or fumes';

export const gas = [
  rule(
    'rotten_eggs',
    0.6,
    'Speaks of a smell of gas',
    example('It smells of rotten eggs in the cellar.'),
    '((like|of) (bad|rotten|rotting|off) (egg|eggs)|like eggs|eggy)',
  ),
  rule(
    'gas',
    0.6,
    FUMES,
    example('There is a smell of gas in the kitchen.'),
    near(
      'smell|smells|smelled|smelling|smelt|leaking|leak|leaks|leaked|hiss|hisses|hissing|odor|odour|stink|stinks|whiff|pong|reeks',
      'gas|hob|monoxide|fumes|propane|butane|petrol|gasoline|fuel|sulphur|sulfur|sulphurous|exhaust|ammonia|boiler|cooker|cylinder|stove|flue',
      6,
    ),
    'candle|lovely|great|nice|water|manual says|dishwasher|fixed|leak (alarm|detector|sensor|was)|boiler (room|suit)|last (month|year)|perfume|no .{0,2} smell|(boiler|cylinder) (is|has|been)? (leaks|leaking|leaked) (again|water|all|on|onto|into|from|$)|(leak|leaks|leaking) from the boiler|(smell|smells) of petrol straight|first time|(thought|feared) .{0,4} leak',
  ),
  rule(
    'gas_leak',
    0.5,
    FUMES,
    example('The carbon monoxide alarm keeps going off.'),
    '(carbon monoxide|monoxide|co alarm|gas alarm|(toxic|poisonous|noxious) (fumes|gas|smoke|smell|mushrooms)|(chemical|acid) (burn|burns|spill)|(chemical|chemicals|solvent|diesel|paraffin|chlorine|bleach|acid) .{0,2} (fumes|smell|stink) .{0,6} (dizzy|sick|headache|headaches|cough|coughing|eyes|throat|breathe)|asbestos|mould .{0,6} (cot|baby|asthma|inhaler|chest|lungs|bed|bedroom)|(flame|flames|flue) .{0,5} (yellow|orange|blocked))',
    '(buy|sell|order|recommend|looking for|have|stock|is there|which|free of|about|does) (an|a|any|the|your|of)? .|test|certificate|is the one|waste|survey (report|done)|toxic (boss|workplace|masculinity)|song|(alarm|detector|one) .{0,3} (back|sealed|battery|batteries|chirps|chirp|delivered|unopened|in stock)|(take|return|send|swap) .{0,3} (monoxide|alarm)',
  ),
  rule(
    'breathe',
    0.55,
    'Says that breath or eyes suffer',
    example('I can not breathe since I used it.'),
    '(not breathe|not breath|not (get|catch) (my|her|his) breath|(trouble|difficulty|struggling|struggled|hard) (to)? (breathe|breathing)|stopped breathing|short of breath|gasping|wheezing|wheezy|coughing blood|(eye|eyes|throat|lungs|chest) .{0,4} (stinging|streaming|pouring|burning|sting|burn|closing|hurts|tight)|tight chest)',
    'laughing|breathe (for|with) laughing|gasping for .|breathe (near|either)|breathe in the /^[0-9]+$/|breathe new|room to|screen|tears|breathe (in|into) (this|these|the|those|my) (shoe|shoes|dress|jeans|mask|shirt|bra|jacket|boots|fabric|top)',
  ),
  rule(
    'several_ill',
    0.6,
    'Several people have fallen ill at once',
    example('We both wake up with thumping heads since the fire was fitted.'),
    '((we|us|both|all|everyone|everybody|kids|children|guests|pickers|staff|workers|pupils|family|residents) .{0,5} (throwing up|vomiting|(been|being|violently) sick|dizzy|fainted|fainting|collapsed|passed out|thumping heads|pounding heads|(bad|splitting|terrible|awful) headaches)|(wake|woke|waking) up with .{0,2} (heads|headaches|headache|nausea))',
    'sick (of|and)|roller ?coaster|game|motion|laughing|advert|hangover|hungover|wine|(virus|flu|bug) going round|a year|years',
  ),
  rule(
    'fumes_ill',
    0.55,
    FUMES,
    example('All of us get headaches near the stove.'),
    near(
      'headache|headaches|dizzy|drowsy|sleepy|woozy|lightheaded|light headed|head .{0,3} (pounding|spinning|swimming)|queasy|nauseous',
      'fumes|paint|painted|spray|boiler|stove|heater|flue|windows|window|hob|gas|all (of us|three|four|five)|smell|outside|since|using|used|took|taking|tablet|tablets|pump|dose|room',
      10,
    ),
    'heights|screen (time)?|scrolling|app|colours|font',
  ),
];
