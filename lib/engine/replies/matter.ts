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

/** What they no longer have. */
const missedOf = (c: Case): string | null => goneOf(c) ?? leftOf(c);

/** The best noun phrase for "about …": a thing of theirs with a name, else a number, else whatever is concrete. */
export function matterOf(c: Case): Filling | null {
  const gone = missedOf(c);
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
    one((c.kind === 'ask' ? undefined : c.echo.event?.text) ?? c.echo.references[0]?.text ?? c.echo.codes[0]) ??
    amount ??
    fromThing(c.earlierThing ?? undefined)
  );
}

/** Who lost something through a slip of their own is told what, and nothing else. */
const goneOf = (c: Case): string | null =>
  c.feel === 'embarrassment' && foundIn('gone', c.turn) !== null ? foundIn('gonething', c.turn) : null;

/** "I left my grandmother's ring on the wash basin": whose it is stands before it. */
export const leftOf = ({ topic, turn, channel }: Case): string | null => {
  const found = topic === 'lost' && channel !== 'social' ? LEFT_OWN.exec(turn)?.[1] : undefined;
  return found === undefined ? null : `your ${found}`;
};
const LEFT_OWN =
  /\b(?:left|lost|forgot|mislaid) my ([\w-]+['’]s (?:[\w-]+ ){0,1}[\w-]+)(?= (?:on|in|at|behind|by|under|near|when|while)\b|[.,;!?]|$)/i;

/** The thing it is most likely about; what an idea costs them is never that. */
function thingMeant(c: Case): Thing | undefined {
  const fit = c.echo.things.filter(
    (each) =>
      isPlain(each) &&
      !isPlaceOnly(each, c.turn) &&
      !isStray(each, c.topic) &&
      (c.echo.kin !== null || !/^(?:his|her) /.test(each.text)),
  );
  const thing =
    c.kind === 'praise'
      ? fit.find(({ text }) => !/^(?:his|her|their) /.test(text))
      : (askedThing(c) ?? closeThing(c) ?? fit.find(({ text }) => !text.startsWith('our ')) ?? fit[0]);
  return c.kind === 'idea' && (thing?.kind === 'plan' || thing?.kind === 'money') ? undefined : thing;
}

/** "In the car": where they sat, and nothing that they thank for. */
const isPlaceOnly = ({ text, bare }: Thing, turn: string): boolean => {
  const own = bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.startsWith('the ') && new RegExp(`\\b(?:in|at|by|into) the ${own}\\b`, 'i').test(turn);
};

/** The app is how they look for a parcel, and an account where the money went: neither is the matter there. */
const isStray = ({ kind, bare, text }: Thing, topic: Case['topic']): boolean =>
  (kind === 'account' && (topic === 'billing' || topic === 'refund')) ||
  (ON_THE_WAY.has(topic) && text.startsWith('the ') && /^(?:app|site|website|page|tracking page|map)$/i.test(bare));
const ON_THE_WAY: ReadonlySet<Case['topic']> = new Set([
  'delivery',
  'food',
  'service',
  'booking',
  'billing',
  'refund',
  'staff',
]);

/** A thing that can be what it is about: no occasion, and nothing whose class nobody knows unless they speak of it a lot. */
function isPlain({ bare, kind, score }: Thing): boolean {
  return !OCCASION.test(bare) && !CARD.test(bare) && !SPARE.test(bare) && (kind !== 'other' || score >= UNKNOWN);
}

const UNKNOWN = 6;
/** What is paid with is hardly ever what it is about, nor is a handful of questions. */
const CARD =
  /\b(?:cards?|bank account|questions?|expense|file|desk|evening desk|line|photos?|pictures?|pics?|screenshots?|attachments?|videos?|envelope|bag|receipt)$/i;

/** What they would like to have until it is put right. */
const SPARE = /\b(?:courtesy|loan|hire|spare|temporary) (?:car|van|phone|laptop|bike)$/i;

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
  if (c.hazard === 'supply') {
    const needed = c.echo.things.find(({ bare }) => MEDICINE.test(bare));
    if (needed !== undefined) return needed;
  }
  const left =
    c.topic === 'lost' && c.hazard === null ? c.echo.things.find(({ bare }) => isLeft(bare, c.turn)) : undefined;
  if (left !== undefined) return left;
  const kinds = CLOSE_TO[c.hazard ?? c.topic] ?? [];
  return c.echo.things.find((thing) => kinds.includes(thing.kind) && !SPARE.test(thing.bare));
}

/** "Left my umbrella": what was left is what is looked for, whatever else describes it. */
const isLeft = (bare: string, turn: string): boolean =>
  new RegExp(
    `\\b(?:left|lost|forgot|forgotten|dropped|mislaid|missing) (?:my|our|the|a|an|his|her) ${bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
    'i',
  ).test(turn);

/** What somebody cannot be without. */
const MEDICINE =
  /\b(?:insulin|inhalers?|epi-?pens?|tablets?|pills?|medic\w+|prescription|injections?|pump|feeding|formula|oxygen|patches|sensor|dialysis)\b/i;

/** The thing in danger or the matter, as "the …". */
export function matterThing(c: Case): Filling | null {
  if (c.hazard === 'unsafe') return fromThing(c.echo.things.find((each) => beside(each.bare, LOOSE, c.turn)));
  const thing = fromThing(c.echo.things.find((each) => each.kind !== 'other') ?? c.echo.things[0]);
  const noun = thing === null ? nounOf(c) : null;
  return noun === null ? thing : { text: `the ${noun.text}`, plural: noun.plural };
}
