import type { Conversation, Persona, Reading } from '../../../conversation.ts';
import { read } from '../../read.ts';
import { caseOf } from '../../replies/case.ts';
import type { Matter } from '../types.ts';
import { careOf, refusesCalls } from './care.ts';
import { faultOf } from './fault.ts';
import { currencyOf, minorOf } from './money.ts';
import { quieted } from './quiet.ts';
import { severityOf } from './severity.ts';

/**
 * What the thread tells about the trouble. Fault and severity stand on the same conversation said quietly — no capitals, no
 * insults, no rows of exclamation marks — so that loudness can move no amount. Care is taken where either is read to ask for it.
 */
export function matterOf(conversation: Conversation, reading: Reading, persona: Persona): Matter {
  const spoken = caseOf(conversation, reading, persona);
  const calm = quieted(conversation);
  const calmly = calm === conversation ? reading : read(calm);
  const quiet = calm === conversation ? spoken : caseOf(calm, calmly, persona);
  const { fault, because } = faultOf(quiet);
  const found = severityOf(quiet, fault);
  const currency = currencyOf(conversation, spoken.turn);
  const [sum, second] = spoken.echo.amounts;
  return {
    spoken,
    quiet,
    fault,
    severity: found.severity,
    because: found.because.length > 0 ? found.because : ['what they tell us'],
    whose: because,
    care: new Set([...careOf(spoken, reading), ...careOf(quiet, calmly)]),
    noCalls: refusesCalls(spoken),
    currency,
    named: sum === undefined || second !== undefined || currency === null ? null : minorOf(sum, currency),
    locale: conversation.customer.locale ?? conversation.locale ?? 'en',
  };
}
