import type { Thing } from './echo/thing.ts';
import { type Filling, fromThing, one } from './filling.ts';
import { foundIn } from './found.ts';
import { beside, harmed, LOOSE } from './harmed.ts';
import { nounOf } from './noun.ts';
import type { Case } from './types.ts';

/** A reference number whose label fits. */
export function byLabel(c: Case, label: RegExp): Filling | null {
  const found = c.echo.references.find((ref) => ref.label !== '' && ref.label !== 'customer' && label.test(ref.label));
  return found === undefined ? null : one(found.text);
}

/** The class of thing a topic is most likely about. */
const CLOSE_TO: Readonly<Record<string, readonly Thing['kind'][]>> = {
  billing: ['money'],
  refund: ['money'],
  access: ['account'],
  security: ['account'],
  bug: ['app'],
  outage: ['plan'],
  service: ['goods', 'plan'],
  lost: ['goods'],
  delivery: ['goods', 'parcel'],
  wrong_item: ['goods', 'parcel'],
  defective: ['goods'],
  booking: ['booking'],
  document: ['money', 'paper'],
  food: ['goods'],
  price: ['money', 'plan'],
  stay: ['booking'],
  threat: ['account', 'app'],
  menace: ['goods', 'parcel', 'money', 'plan', 'account', 'app', 'booking', 'paper'],
};

const OCCASION =
  /\b(?:status page|hold music|meeting|holiday|wedding|birthday|party|exam|interview|scholarship|honeymoon|training)s?$/i;

/** The best noun phrase for "about …": a thing of theirs with a name, else a number, else whatever is concrete. */
export function matterOf(c: Case): Filling | null {
  const gone = goneOf(c);
  if (gone !== null) return one(gone);
  if (c.hazard === 'threat' || c.hazard === 'menace') return fromThing(closeThing(c));
  if (c.topic === 'staff' && c.kind === 'trouble') return one(c.echo.staff);
  const thing = thingMeant(c);
  if (c.channel === 'social') return fromThing(thing) ?? one(c.echo.event?.text);
  const amount = c.echo.amounts[0] === undefined ? null : one(`the ${c.echo.amounts[0]}`);
  const ref = byLabel(c, /./);
  const sure = thing !== undefined && thing.score >= 3;
  if (c.topic === 'billing' && amount !== null && !sure) return amount;
  if (thing !== undefined && (sure || ref === null)) return fromThing(thing);
  if (c.kind === 'trouble' && !c.overlays.has('legal')) return one(c.echo.event?.text);
  return (
    ref ??
    one(c.echo.event?.text ?? c.echo.references[0]?.text ?? c.echo.codes[0]) ??
    amount ??
    fromThing(c.earlierThing ?? undefined)
  );
}

/** Who lost something through a slip of their own is told what, and nothing else. */
const goneOf = (c: Case): string | null =>
  c.feel === 'embarrassment' && foundIn('gone', c.turn) !== null ? foundIn('gonething', c.turn) : null;

/** The thing it is most likely about; what an idea costs them is never that. */
function thingMeant(c: Case): Thing | undefined {
  const thing =
    askedThing(c) ??
    closeThing(c) ??
    c.echo.things.find((each) => isPlain(each) && !each.text.startsWith('our ')) ??
    c.echo.things.find(isPlain);
  return c.kind === 'idea' && (thing?.kind === 'plan' || thing?.kind === 'money') ? undefined : thing;
}

/** A thing that can be what it is about: no occasion, and nothing whose class nobody knows unless they speak of it a lot. */
function isPlain({ bare, kind, score }: Thing): boolean {
  return !OCCASION.test(bare) && !CARD.test(bare) && (kind !== 'other' || score >= UNKNOWN);
}

const UNKNOWN = 6;
/** What is paid with is hardly ever what it is about, nor is a handful of questions. */
const CARD = /\b(?:cards?|bank account|questions?|expense|file|desk|evening desk|line)$/i;

/** The thing that the question itself names. */
function askedThing(c: Case): Thing | undefined {
  const task = c.kind === 'trouble' ? undefined : c.echo.task?.text.toLowerCase();
  return task === undefined ? undefined : c.echo.things.find((thing) => task.includes(thing.bare.toLowerCase()));
}

/** The thing that the topic is most likely about. */
export function closeThing(c: Case): Thing | undefined {
  if (c.hazard === null && /^(?:defective|food|wrong_item|refund)$/.test(c.topic)) {
    const thing = harmed(c);
    if (thing !== undefined) return thing;
  }
  const kinds = CLOSE_TO[c.hazard ?? c.topic] ?? [];
  return c.echo.things.find((thing) => kinds.includes(thing.kind));
}

/** The thing in danger or the matter, as "the …". */
export function matterThing(c: Case): Filling | null {
  if (c.hazard === 'unsafe') return fromThing(c.echo.things.find((each) => beside(each.bare, LOOSE, c.turn)));
  const thing = fromThing(c.echo.things.find((each) => each.kind !== 'other') ?? c.echo.things[0]);
  const noun = thing === null ? nounOf(c) : null;
  return noun === null ? thing : { text: `the ${noun.text}`, plural: noun.plural };
}
