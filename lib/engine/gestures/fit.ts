import { fillingOf } from '../replies/slots.ts';
import { topicsOf } from '../replies/topics.ts';
import type { Case, Topic } from '../replies/types.ts';
import type { Better, Fits, Gesture, Matter } from './types.ts';

const any = <Name>(wanted: readonly Name[] | undefined, has: (name: Name) => boolean): boolean =>
  wanted === undefined || wanted.some(has);

const CONDITIONS: readonly ((fits: Fits, matter: Matter, c: Case) => boolean)[] = [
  ({ kind }, _, c) => kind.includes(c.kind),
  ({ fault }, matter) => any(fault, (name) => name === matter.fault),
  ({ least = 0, most = 3 }, { severity }) => severity >= least && severity <= most,
  ({ topic }, _, c) => any(topic, (name) => topicsIn(c).has(name)),
  ({ cause }, _, c) => any(cause, (name) => c.causes.includes(name)),
  ({ stage }, _, c) => any(stage, (name) => name === c.stage),
  ({ motivator }, _, c) => any(motivator, (name) => c.motivators.includes(name)),
  ({ signal }, _, c) => any(signal, (name) => c.signals.has(name)),
  ({ overlay }, _, c) => any(overlay, (name) => c.overlays.has(name)),
  ({ channel }, _, c) => any(channel, (name) => name === c.channel),
  ({ words }, _, c) => words === undefined || words.test(c.turn),
  ({ unless }, _, c) => unless === undefined || !unless.test(c.turn),
  ({ names = [] }, _, c) => names.every((name) => fillingOf(name, c) !== null),
];

const TOPICS = new WeakMap<Case, ReadonlySet<Topic>>();
/** Points from which a topic is spoken of (see `replies/topics.ts`). */
const SPOKEN_OF = 3;

/** All that a turn is about: a lamp that came broken is a delivery and a defect. */
function topicsIn(c: Case): ReadonlySet<Topic> {
  const known = TOPICS.get(c);
  if (known) return known;
  const spoken = topicsOf(c.turn).filter(({ points }) => points >= SPOKEN_OF);
  const topics = new Set([c.topic, ...(c.also === null ? [] : [c.also]), ...spoken.map(({ topic }) => topic)]);
  TOPICS.set(c, topics);
  return topics;
}

/** Whether all that a gesture asks for holds. Looks at the words said quietly. */
export const fits = ({ fits: wanted }: Gesture, matter: Matter): boolean =>
  CONDITIONS.every((holds) => holds(wanted, matter, matter.quiet));

/** Points for what makes it fit better: what drives this customer counts twice. */
export function pointsOf({ better = {}, weight }: Gesture, { quiet }: Matter): number {
  return weight + extra(better, quiet);
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
