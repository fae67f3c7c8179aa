import type { Fault } from '../../../gestures.ts';
import { GONE_WRONG } from '../../replies/topics.ts';
import type { Case } from '../../replies/types.ts';

const OWN_SLIP =
  /\b(?:my (?:own )?(?:mistake|fault|error)|(?:entirely|all) my (?:mistake|fault|doing)|i (?:think i )?(?:have )?(?:made a mistake|(?:chose|picked|entered|typed|gave|selected|ordered|booked|clicked|used|put in) (?:the )?wrong|dropped (?:it|my|the)|spilt|spilled|forgot to (?:cancel|pay|return|renew|change|update)|missed the (?:deadline|return)|lost (?:my|the) (?:receipt|password|card|key)|broke (?:it|my|the))|by (?:mistake|accident) i|i (?:accidentally|mistakenly)|changed my mind)\b/i;
const OURS_TOO =
  /\b(?:not my (?:mistake|fault)|your (?:mistake|fault|error)|you (?:charged|sent|told|promised|took|lost|broke|gave|never))\b/i;
/** What it costs, and nothing that went wrong with it. */
const DEAR =
  /\b(?:too (?:expensive|dear|much for)|cheaper|price (?:rise|increase|went up|has gone up)|can['’]?t afford|cannot afford)\b/i;
const OUTSIDE =
  /\b(?:customs|(?:postal|rail|train|airport|border) (?:strike|office strike)|on strike|strikes?\b|storm|hurricane|snow|floods?\b|weather|volcan\w*|power cut|blackout|pandemic|lockdown|(?:my|the) bank (?:blocked|declined|refused|stopped))\b/i;
/** Kinds of answer that go with trouble. */
const TROUBLED: ReadonlySet<Case['kind']> = new Set(['trouble', 'danger', 'leave', 'done']);
const GLAD: ReadonlySet<string> = new Set(['joy', 'gratitude', 'relief']);
/** Somebody got in: whose door was open is not known yet. */
const BROKEN_INTO: ReadonlySet<Case['topic']> = new Set(['security', 'scam']);
const HARMS: ReadonlySet<string> = new Set([
  'fault',
  'broken_promise',
  'rudeness',
  'ignored',
  'unfairness',
  'effort',
  'risk',
]);

/**
 * Whose doing it is, as the thread tells it. A delay, a charge or silence is ours unless the words give another cause; a price
 * that the customer dislikes is nobody's fault. The agent knows more: this stands only until they look.
 */
export function faultOf({ kind, turn, causes, topic, reading }: Case): { fault: Fault; because: string } {
  const glad = GLAD.has(reading.headline) && reading.polarity > 0 && !(kind === 'trouble' && GONE_WRONG.test(turn));
  if (!TROUBLED.has(kind) || glad) return { fault: 'none', because: 'nothing went wrong' };
  if (OWN_SLIP.test(turn) && !OURS_TOO.test(turn))
    return { fault: 'theirs', because: 'they say that the slip was their own' };
  const harms = causes.filter((cause) => HARMS.has(cause));
  if (OUTSIDE.test(turn) && !harms.some((cause) => cause === 'rudeness' || cause === 'broken_promise'))
    return { fault: 'outside', because: 'it came from outside: weather, a strike, customs, a bank' };
  if ((topic === 'price' || DEAR.test(turn)) && harms.every((cause) => cause === 'unfairness'))
    return { fault: 'unclear', because: 'a price is no fault' };
  if (BROKEN_INTO.has(topic) && harms.every((cause) => cause === 'risk' || cause === 'fault'))
    return { fault: 'unclear', because: 'nobody knows yet how they got in' };
  if (harms.length > 0 || causes.includes('time') || causes.includes('money') || causes.includes('no_information'))
    return { fault: 'ours', because: 'as they tell it, it was our doing' };
  if (kind === 'leave' || kind === 'done') return { fault: 'none', because: 'nothing is said to be wrong' };
  return { fault: 'unclear', because: 'the thread does not say whose doing it was' };
}
