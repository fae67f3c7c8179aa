import type { Conversation, Persona, Reading } from '../../../conversation.ts';
import { read } from '../../read.ts';
import { caseOf } from '../../replies/case.ts';
import type { Case } from '../../replies/types.ts';
import type { Care, Matter } from '../types.ts';
import { CLAIM } from '../words.ts';
import { careOf, refusesCalls } from './care.ts';
import { faultOf } from './fault.ts';
import { currencyOf, minorOf } from './money.ts';
import { quieted } from './quiet.ts';
import { severityOf } from './severity.ts';
import { withToldHarms } from './told.ts';
import { askedIn, declinedIn, wantsNoGifts, wantsNoOffers } from './wished.ts';

/** A question asked in danger, and somebody who is kept after: nothing is mended there before they are helped. */
const isHelpFirst = ({ kind }: Case, care: ReadonlySet<Care>): boolean =>
  care.has('danger') && (kind === 'ask' || care.has('unsafe_contact'));

/**
 * What the thread tells about the trouble. Fault and severity stand on the same conversation said quietly — no capitals, no
 * insults, no rows of exclamation marks — so that loudness can move no amount. Care is taken where either is read to ask for it.
 */
export function matterOf(conversation: Conversation, reading: Reading, persona: Persona): Matter {
  const spoken = caseOf(conversation, reading, persona);
  const calm = quieted(conversation);
  const calmly = calm === conversation ? reading : read(calm);
  const quiet = withToldHarms(calm === conversation ? spoken : caseOf(calm, calmly, persona));
  const { fault, because } = faultOf(quiet);
  const found = severityOf(quiet, fault);
  const care = new Set([...careOf(spoken, reading), ...careOf(quiet, calmly)]);
  const currency = currencyOf(conversation, spoken.turn);
  const [sum, second] = spoken.echo.amounts;
  return {
    spoken,
    quiet: isHelpFirst(quiet, care) ? { ...quiet, kind: 'danger' } : quiet,
    fault,
    severity: found.severity,
    because: found.because.length > 0 ? found.because : ['what they tell us'],
    whose: because,
    care,
    asked: askedIn(spoken),
    noCalls: refusesCalls(spoken),
    declined: declinedIn(spoken),
    noGifts: wantsNoGifts(spoken),
    noOffers: wantsNoOffers(spoken),
    currency,
    named:
      sum === undefined || second !== undefined || currency === null || CLAIM.test(spoken.turn)
        ? null
        : minorOf(sum, currency),
    locale: conversation.customer.locale ?? conversation.locale ?? 'en',
  };
}
