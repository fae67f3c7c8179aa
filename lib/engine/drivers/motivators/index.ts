import type { Motivator } from '../../../conversation.ts';
import type { RuleSet } from '../../text/rule.ts';
import { belonging } from './belonging.ts';
import { confidenceInFuture } from './confidence_in_future.ts';
import { environment } from './environment.ts';
import { freedom } from './freedom.ts';
import { personIWantToBe } from './person_i_want_to_be.ts';
import { security } from './security.ts';
import { standOut } from './stand_out.ts';
import { succeedInLife } from './succeed_in_life.ts';
import { thrill } from './thrill.ts';
import { wellBeing } from './well_being.ts';

/** The hints of each emotional motivator (Magids, Zorfas, Leemon, HBR 2015). */
export const motivatorRules: readonly RuleSet<`motivator:${Motivator}`>[] = [
  standOut,
  confidenceInFuture,
  wellBeing,
  freedom,
  thrill,
  belonging,
  environment,
  personIWantToBe,
  security,
  succeedInLife,
];
