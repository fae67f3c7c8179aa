import { example } from '../../text/rule.ts';
import { near, rule } from './frame.ts';

export const cold = [
  rule(
    'frail_and_cold',
    0.6,
    'Somebody frail is without heat',
    example('No heating since Tuesday, and my grandmother is 91.'),
    near(
      '(no|without) (any)? (heating|heat)|(heating|boiler|radiators) (is|are|has|have)? (been)? (off|out|down|broken|dead|cold)|(heating|boiler) (stopped|died|broke|failed)',
      'grandmother|grandfather|gran|granny|nan|grandad|grandpa|elderly|pensioner|newborn|baby|premature|(mother|father|mum|dad|neighbour|aunt|uncle|she|he) is /^(7|8|9)[0-9]$/',
      14,
    ),
    'monitor|how do i|do you sell|last (winter|year)|fixed|working again|back on',
  ),
];
