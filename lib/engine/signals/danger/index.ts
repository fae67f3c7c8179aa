import type { RuleSet } from '../../text/rule.ts';
import { acute } from './acute.ts';
import { cold } from './cold.ts';
import { electricity } from './electricity.ts';
import { falling } from './falling.ts';
import { fire } from './fire.ts';
import { food } from './food.ts';
import { gas } from './gas.ts';
import { medicine } from './medicine.ts';
import { outdoors } from './outdoors.ts';
import { selfharm } from './selfharm.ts';
import { stalking } from './stalking.ts';
import { violence } from './violence.ts';

/** One file a family of hazards. Tuned for recall: a miss costs more than a false alarm. */
export const danger: RuleSet<'danger'> = {
  id: 'danger',
  rules: [
    ...acute,
    ...fire,
    ...gas,
    ...electricity,
    ...food,
    ...medicine,
    ...cold,
    ...falling,
    ...outdoors,
    ...selfharm,
    ...violence,
    ...stalking,
  ],
};
