import type { Headline, Signal, Stage, Weighted } from '../../conversation.ts';
import type { Sums } from '../feelings/score.ts';
import type { Sentence } from '../text/words.ts';

const HEAT = 0.95;
const RELIEF = 0.4;
const has = (signals: readonly Weighted<Signal>[], name: Signal) => signals.some((signal) => signal.name === name);

const OWNS =
  /\b(my|our) (order|account|subscription|invoice|bill|parcel|package|delivery|card|refund|plan|membership|booking|reservation|ticket|policy|contract|device|phone|app|router|payment|purchase|licence|license|renewal)\b|\b(i|we) (ordered|bought|paid|received|booked|signed up|subscribed|purchased)\b/i;
const ASKS_FIRST =
  /\b(do you (sell|offer|ship|have|support|deliver|provide|stock|do)|are you (open|able to)|how much (is|are|does|would)|what (are|is) (your|the) (prices?|pricing|opening|hours|plans?|rates?)|is there a (free )?(trial|discount|demo)|thinking (of|about) (buying|joining|signing|switching to you|subscribing|ordering)|interested in|considering (buying|your)|before i (buy|order|sign|subscribe|book)|would like (a|to get a) (quote|demo)|can i (try|see a demo)|new (here|customer))\b/i;
const KEEN =
  /\b(interested in|thinking (of|about)|considering|before i (buy|order|sign|subscribe|book)|quote|demo|trial)\b/i;

/** Where the customer stands, from their own words. A customer with a relationship is `active`. */
export function stageOf(
  headline: Headline,
  sums: Sums,
  signals: readonly Weighted<Signal>[],
  text: string,
  sentences: readonly Sentence[],
  troubledBefore: boolean,
): Stage {
  const heat = Math.max(sums.anger, sums.distrust, sums.unheard, sums.frustration, sums.disappointment) >= HEAT;
  if (has(signals, 'churn') || has(signals, 'escalation') || has(signals, 'abuse')) return 'at_risk';
  if (
    headline === 'relief' ||
    (troubledBefore && (headline === 'gratitude' || headline === 'joy')) ||
    sums.relief >= RELIEF
  ) {
    return heat ? 'at_risk' : 'recovering';
  }
  if (heat) return 'at_risk';
  const good = headline === 'joy' || headline === 'gratitude';
  if (has(signals, 'advocacy') && good) return 'advocate';
  if (has(signals, 'idea') || (has(signals, 'loyalty') && good)) return 'reciprocating';
  if (!OWNS.test(text) && ASKS_FIRST.test(text) && sentences.length > 0)
    return KEEN.test(text) ? 'interested' : 'informed';
  return 'active';
}
