import type { Cause } from '../../conversation.ts';
import { fillingOf } from '../replies/slots.ts';
import { heardIn } from '../replies/topics/heard.ts';
import { topicsOf } from '../replies/topics.ts';
import type { Case, Topic } from '../replies/types.ts';
import type { Better, Fits, Gesture, Matter } from './types.ts';
import { CLAIM, ONLY_ROUND_IT } from './words.ts';

const any = <Name>(wanted: readonly Name[] | undefined, has: (name: Name) => boolean): boolean =>
  wanted === undefined || wanted.some(has);

/** In fewer words than this a turn only answers what was asked. */
const SHORT = 12;
/** What a turn is about: one that chases what they wrote before, or answers in a few words, is about that too. */
const storyOf = ({ turn, earlier, signals }: Case): string =>
  earlier !== '' && (signals.has('repeat_contact') || turn.split(/\s+/).length < SHORT) ? `${turn}\n${earlier}` : turn;
const isAsked = ({ asked }: Pick<Fits, 'asked'>, matter: Matter): boolean =>
  asked?.some((want) => matter.asked.has(want)) ?? false;
const isTold = (fits: Fits, matter: Matter, c: Case): boolean =>
  (fits.told?.test(storyOf(c)) ?? false) || isAsked(fits, matter);
/** Nothing else went wrong than what is not enough. */
const isOnly = (causes: readonly Cause[], few: readonly Cause[] | undefined): boolean =>
  few !== undefined && causes.length > 0 && causes.every((cause) => few.includes(cause));

const CONDITIONS: readonly ((fits: Fits, matter: Matter, c: Case) => boolean)[] = [
  ({ kind }, _, c) => kind.includes(c.kind),
  ({ fault }, matter) => any(fault, (name) => name === matter.fault),
  ({ least = 0, most = 3 }, { severity }) => severity >= least && severity <= most,
  ({ main }, _, c) => any(main, (name) => name === c.topic),
  (fits, matter, c) => any(fits.topic, (name) => topicsIn(c).has(name)) || isTold(fits, matter, c),
  (fits, matter, c) => any(fits.cause, (name) => c.causes.includes(name)) || isTold(fits, matter, c),
  ({ notOnly }, _, c) => !isOnly(c.causes, notOnly),
  ({ stage }, _, c) => any(stage, (name) => name === c.stage),
  (fits, matter, c) => any(fits.motivator, (name) => c.motivators.includes(name)) || isTold(fits, matter, c),
  (fits, matter, c) => any(fits.signal, (name) => c.signals.has(name)) || isTold(fits, matter, c),
  (fits, matter, c) => any(fits.overlay, (name) => c.overlays.has(name)) || isTold(fits, matter, c),
  ({ channel }, _, c) => any(channel, (name) => name === c.channel),
  (fits, matter, c) => fits.words === undefined || fits.words.test(storyOf(c)) || isAsked(fits, matter),
  ({ unless }, _, c) => unless === undefined || !unless.test(storyOf(c)),
  ({ names = [] }, _, c) => names.every((name) => fillingOf(name, c) !== null),
];

const TOPICS = new WeakMap<Case, ReadonlySet<Topic>>();
/** Points from which a topic is spoken of (see `replies/topics.ts`). */
const SPOKEN_OF = 3;
/** As likely as this, a topic is one of those it is about. */
const LIKELY = 0.15;

/** All that a turn is about: a lamp that came broken is a delivery and a defect. */
function topicsIn(c: Case): ReadonlySet<Topic> {
  const known = TOPICS.get(c);
  if (known) return known;
  const spoken = topicsOf(c.turn).filter(({ points }) => points >= SPOKEN_OF);
  const heard = heardIn(c.turn).filter(({ chance }) => chance >= LIKELY);
  const named = [...spoken, ...heard].map(({ topic }) => topic);
  const topics = new Set([c.topic, ...(c.also === null ? [] : [c.also]), ...named]);
  TOPICS.set(c, topics);
  return topics;
}

/** Whether all that a gesture asks for holds, nothing is sent to who claims in law or only speaks of the wrapping, and who comes with a lawyer is not rung. Looks at the words said quietly. */
export const fits = ({ kind, fits: wanted }: Gesture, matter: Matter): boolean =>
  !(kind === 'replacement' && (CLAIM.test(matter.quiet.turn) || ONLY_ROUND_IT.test(matter.quiet.turn))) &&
  !(kind === 'follow_up_call' && matter.care.has('legal') && !matter.asked.has('call')) &&
  CONDITIONS.every((holds) => holds(wanted, matter, matter.quiet));

/** Points for what makes it fit better: what drives this customer counts twice. */
export function pointsOf({ better = {}, weight }: Gesture, matter: Matter): number {
  return weight + extra(better, matter.quiet) + (isAsked(better, matter) ? 2 : 0);
}

function extra(better: Better, c: Case): number {
  const holds = (wanted: boolean | undefined): number => (wanted ? 1 : 0);
  return (
    2 * holds(better.motivator?.some((name) => c.motivators.includes(name))) +
    holds(better.topic?.some((name) => topicsIn(c).has(name))) +
    holds(better.cause?.some((name) => c.causes.includes(name))) +
    holds(better.stage?.includes(c.stage)) +
    holds(better.signal?.some((name) => c.signals.has(name))) +
    holds(better.channel?.includes(c.channel)) +
    holds(better.words?.test(c.turn))
  );
}
