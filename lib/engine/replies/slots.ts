import { SETTLED } from './clues.ts';
import { classOf, isOurPerson, isPlural } from './echo/nouns.ts';
import type { Thing } from './echo/thing.ts';
import { softNouns } from './echo.ts';
import { foundIn } from './found.ts';
import { speaksOfDying } from './overlays.ts';
import type { Case } from './types.ts';
import { capital, plain } from './words.ts';

/** What a slot stands for in this case. */
export interface Filling {
  text: string;
  plural: boolean;
}

const ACCOUNT = /\b(?:accounts?|profile|inbox|mailbox)$/i;
const CHARGE = /\b(?:payments?|charges?|bills?|invoices?|fees?|debit|transfer|overdraft|deposit)$/i;
const PLAN =
  /\b(?:subscriptions?|plan|membership|contract|policy|insurance|licen[cs]es?|trial|cover|broadband|internet|service|line|package|tariff|account)$/i;
const DOCUMENT =
  /\b(?:invoices?|receipts?|statements?|certificates?|proof|letter|form|contract|documents?|quote|transcript)$/i;
const LOST_KIN =
  '(husband|wife|partner|son|daughter|mother|mum|mom|mam|father|dad|grandmother|grandfather|grandma|grandad|grandpa|nan|gran|sister|brother|baby|fianc[eé]e?|aunt|uncle|friend|dog|cat)';
const LOST = [
  new RegExp(`\\b(?:my|our) late ${LOST_KIN}\\b`, 'i'),
  new RegExp(`\\b(?:my|our) (?:\\w+ )?${LOST_KIN}['’]?s? (?:\\w+ ){0,3}(?:died|passed|death|funeral|passing)`, 'i'),
  new RegExp(`\\b(?:lost|losing|death of|passing of|funeral of|buried) (?:my|our) (?:\\w+ )?${LOST_KIN}\\b`, 'i'),
];

/** Slots by name. Each gives the customer's own words, ready for a sentence, or null. */
const SLOTS: Readonly<Record<string, (c: Case) => Filling | null>> = {
  name: (c) => one(c.firstName),
  full: (c) => one(c.fullName),
  handle: (c) => one(c.handle),
  agent: (c) => one(c.agentName),
  who: (c) => one(c.firstName ?? 'the customer'),
  greeted: (c) => one(c.greeted),
  fact: (c) => factOf(c),
  word: (c) => one(c.echo.word),
  dying: (c) => (speaksOfDying(c.turn) && lostOf(c) === null ? one('dying') : null),
  vague: (c) =>
    c.echo.things.length === 0 &&
    c.echo.fact === null &&
    c.echo.references.length === 0 &&
    c.turn.split(/\s+/).length <= 12
      ? one('vague')
      : null,
  clause: (c) => byLabel(c, /clause|contract|agreement/),
  anydate: (c) => one(c.echo.dates[0]),
  parcel: (c) => fromThing(ofClass(c, ['parcel'])),
  broken: (c) => fromThing(harmed(c)),
  hthing: (c) => matterThing(c),
  threat: (c) => (c.signals.has('escalation') ? one('threat') : null),
  thing: (c) => fromThing(c.echo.things[0]),
  goods: (c) => fromThing(harmed(c) ?? ofClass(c, ['goods']) ?? ofClass(c, ['parcel'])),
  service: (c) => fromThing(c.echo.things.find((thing) => thing.kind === 'plan' && !PLAN.test(thing.bare))),
  app: (c) => fromThing(failing(c) ?? ofClass(c, ['app'])),
  account: (c) => fromThing(c.echo.things.find((thing) => ACCOUNT.test(thing.bare))),
  charge: (c) =>
    fromThing(c.echo.things.find((thing) => CHARGE.test(thing.bare))) ??
    (c.echo.amounts[0] === undefined ? null : one(`the ${c.echo.amounts[0]}`)),
  refund: (c) =>
    fromThing(c.echo.things.find((thing) => /\b(?:refund|money back|reimbursement|credit)$/i.test(thing.bare))),
  plan: (c) =>
    fromThing(
      c.echo.things.find((thing) => PLAN.test(thing.bare) && (c.kind === 'leave' || !/\bservice$/i.test(thing.bare))),
    ),
  paper: (c) =>
    fromThing(
      c.echo.things.find(
        (thing) =>
          thing.kind === 'paper' &&
          /\b(?:claim|application|complaint|request|case|visa|passport|repair|exchange|quote|review)$/i.test(
            thing.bare,
          ),
      ),
    ) ?? byLabel(c, /claim|application|case|complaint|ticket|repair|quote|policy/),
  paperwork: (c) => fromThing(c.echo.things.find((thing) => DOCUMENT.test(thing.bare))),
  booking: (c) => fromThing(ofClass(c, ['booking'])) ?? byLabel(c, /booking|reservation|flight|confirmation/),
  ref: (c) => byLabel(c, /./),
  refword: (c) => one(c.echo.references[0]?.label ? `the ${c.echo.references[0].label} number` : null),
  amount: (c) => one(c.echo.amounts[0]),
  waiting: (c) => one(c.echo.waiting?.toLowerCase()),
  settled: (c) => (SETTLED.test(c.turn) ? one('settled') : null),
  minutes: (c) => (/minutes?|mins|hours?|hrs/i.test(c.echo.waiting ?? '') ? one(c.echo.waiting) : null),
  known: (c) => (c.knownNumber ? one('known') : null),
  number: (c) => one(c.echo.references[0]?.id ?? c.echo.numbers[0]),
  loyal: (c) => one(c.echo.loyal?.toLowerCase()),
  ordinal: (c) =>
    c.echo.ordinal !== null && /time|email|e-mail|message|call|letter|ticket|attempt$/i.test(c.echo.ordinal)
      ? one(c.echo.ordinal)
      : null,
  anyordinal: (c) => one(c.echo.ordinal?.toLowerCase()),
  quantity: (c) => one(c.echo.quantity?.toLowerCase()),
  deadline: (c) => one(c.echo.deadline),
  date: (c) => one(c.echo.dates.find((date) => /\d/.test(date))),
  event: (c) => one(c.echo.event?.text),
  kin: (c) => one(c.echo.kin),
  staff: (c) => one(c.echo.staff),
  task: (c) => (c.echo.task?.kind === 'whether' ? null : one(c.echo.task?.text)),
  how: (c) => (c.echo.task?.kind === 'how' ? one(c.echo.task.text) : null),
  whether: (c) => (c.echo.task?.kind === 'whether' ? one(c.echo.task.text) : null),
  do: (c) => (c.echo.task?.kind === 'do' ? one(named(c.echo.task.text, c)) : null),
  ownthing: (c) => (matterOf(c)?.text.startsWith('your ') === true ? one('own') : null),
  quote: (c) => (c.channel === 'social' && /\d/.test(c.echo.quote ?? '') ? null : one(c.echo.quote)),
  lost: (c) => lostOf(c),
  matter: (c) => matterOf(c),
  noun: (c) => nounOf(c),
};

function matterThing(c: Case): Filling | null {
  if (c.hazard === 'unsafe') return fromThing(c.echo.things.find((each) => beside(each.bare, LOOSE, c.turn)));
  const thing = fromThing(c.echo.things.find((each) => each.kind !== 'other') ?? c.echo.things[0]);
  const noun = thing === null ? nounOf(c) : null;
  return noun === null ? thing : { text: `the ${noun.text}`, plural: noun.plural };
}

/** The filling of a slot, plain and on one line; null when the case has none. */
export function fillingOf(name: string, c: Case): Filling | null {
  const known = FILLINGS.get(c) ?? new Map<string, Filling | null>();
  FILLINGS.set(c, known);
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = madeFor(name, c);
  known.set(name, made);
  return made;
}

/** A case is asked for the same slots by hundreds of wordings; each is filled once. */
const FILLINGS = new WeakMap<Case, Map<string, Filling | null>>();

function madeFor(name: string, c: Case): Filling | null {
  const filling = SLOTS[name]?.(c) ?? one(foundIn(name, c.turn));
  return filling === null ? null : { text: ownedBy(plain(filling.text), c.echo.kin), plural: filling.plural };
}

function one(text: string | null | undefined): Filling | null {
  return text === null || text === undefined || text === '' ? null : { text, plural: false };
}

function fromThing(thing: Thing | undefined): Filling | null {
  return thing === undefined ? null : { text: thing.text, plural: thing.plural };
}

/** "his phone contract" needs its owner once it stands alone: "your father's phone contract". */
export function ownedBy(text: string, kin: string | null): string {
  return kin === null || /s$/.test(kin) ? text : text.replace(/^(?:his|her|their) /, `${kin}'s `);
}

function ofClass(c: Case, kinds: readonly Thing['kind'][]): Thing | undefined {
  return c.echo.things.find((thing) => kinds.includes(thing.kind));
}

const HARM =
  '(?:broken|broke|ruined|damaged|cracked|crack|torn|missing|wrong|faulty|leak\\w*|soaked|crushed|cold|stopped|snapped|split|came off|fell|in pieces|smashed|scratched|dented|late|dead|empty)';

/** The goods whose harm stands next to them in the words. */
function harmed(c: Case): Thing | undefined {
  return c.echo.things.filter((thing) => thing.kind === 'goods').find((thing) => beside(thing.bare, HARM, c.turn));
}

/** The software whose trouble stands next to it in the words. */
function failing(c: Case): Thing | undefined {
  return c.echo.things
    .filter((thing) => thing.kind === 'app')
    .find((thing) =>
      beside(
        thing.bare,
        '(?:crash\\w*|freez\\w*|keeps|stuck|fails?|failed|slow|blank|gone|mess|error|does|doesn|won|not|shows?)',
        c.turn,
      ),
    );
}

function beside(noun: string, trouble: string, turn: string): boolean {
  return new RegExp(`${noun.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b[^.!?;,]{0,30}\\b${trouble}\\b`, 'i').test(turn);
}

const LOOSE = '(?:came|come|loose|undone|snapped|broke|failed|collapsed|gave|opened|off)';

/** "correct it" says what once it stands alone. */
function named(task: string, c: Case): string {
  const thing = closeThing(c) ?? c.echo.things[0];
  const slip = foundIn('slipword', c.turn);
  if (thing === undefined) return task;
  return task.replace(/^(\w+) it\b/, `$1 ${slip === null ? thing.text : `the ${slip} on ${thing.text}`}`);
}

function byLabel(c: Case, label: RegExp): Filling | null {
  const found = c.echo.references.find((ref) => ref.label !== '' && ref.label !== 'customer' && label.test(ref.label));
  return found === undefined ? null : one(found.text);
}

/** What they tell us about us is said as what they tell us. */
function factOf(c: Case): Filling | null {
  const fact = c.echo.fact;
  if (fact === null) return null;
  if (!fact.claim && !c.overlays.has('legal')) return one(fact.text);
  return one(`${c.channel === 'phone' ? 'you tell me' : 'you write'} that ${fact.text}`);
}

/** The class of thing a topic is most likely about. */
const CLOSE_TO: Readonly<Record<string, readonly Thing['kind'][]>> = {
  billing: ['money'],
  refund: ['money'],
  access: ['account'],
  security: ['account'],
  bug: ['app'],
  outage: ['plan'],
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
function matterOf(c: Case): Filling | null {
  const gone = c.feel === 'embarrassment' && foundIn('gone', c.turn) !== null ? foundIn('gonething', c.turn) : null;
  if (gone !== null) return one(gone);
  if (c.hazard === 'threat' || c.hazard === 'menace') return fromThing(closeThing(c));
  if (c.topic === 'staff' && c.kind === 'trouble' && c.echo.staff !== null) return one(c.echo.staff);
  const thing =
    askedThing(c) ??
    closeThing(c) ??
    c.echo.things.find((each) => !OCCASION.test(each.bare) && !each.text.startsWith('our ')) ??
    c.echo.things.find((each) => !OCCASION.test(each.bare));
  if (c.channel === 'social') return fromThing(thing) ?? one(c.echo.event?.text);
  const amount = c.echo.amounts[0] === undefined ? null : one(`the ${c.echo.amounts[0]}`);
  const ref = byLabel(c, /./);
  const sure = thing !== undefined && thing.score >= 3;
  if (c.topic === 'billing' && amount !== null && !sure) return amount;
  if (thing !== undefined && (sure || ref === null)) return fromThing(thing);
  return (
    ref ??
    one(c.echo.event?.text ?? c.echo.references[0]?.text ?? c.echo.codes[0]) ??
    amount ??
    fromThing(c.earlierThing ?? undefined)
  );
}

/** The thing that the question itself names. */
function askedThing(c: Case): Thing | undefined {
  const task = c.kind === 'trouble' ? undefined : c.echo.task?.text.toLowerCase();
  return task === undefined ? undefined : c.echo.things.find((thing) => task.includes(thing.bare.toLowerCase()));
}

function closeThing(c: Case): Thing | undefined {
  if (c.hazard === null && /^(?:defective|food|wrong_item|refund)$/.test(c.topic)) {
    const thing = harmed(c);
    if (thing !== undefined) return thing;
  }
  const kinds = CLOSE_TO[c.hazard ?? c.topic] ?? [];
  return c.echo.things.find((thing) => kinds.includes(thing.kind));
}

/** Words that are as often no thing of theirs, or the first half of another. */
const NO_NOUN =
  /^(?:use|part|set|service|return|charge|charges|lock|watch|move|stay|visit|review|complaint|feedback|question|update|form|case|line|cover|class|filter|open|print|prints|present|light|ring|iron|plant|box|code|search|share|post|table|fan|quote|request|stage|power|water|gas|balance|discount|label|handle|strap|off|food-service)$/;
const COMPOUND =
  /^\s(?:call|calls|covers?|number|seats?|lines?|shops?|store|company|team|support|service|office|centre|center|department|account|bill|contract|screen|case|store)\b/i;

function nounOf(c: Case): Filling | null {
  const text = c.turn.slice(0, 3000);
  for (const match of text.matchAll(/\p{L}[\p{L}-]{2,23}/gu)) {
    const word = match[0];
    const kind = classOf(word);
    const good = (kind !== undefined && kind !== 'other') || isOurPerson(word);
    if (!good || word !== word.toLowerCase() || NO_NOUN.test(word)) continue;
    const compound = COMPOUND.exec(text.slice(match.index + word.length))?.[0] ?? '';
    const noun = `${word}${compound}`;
    return { text: noun, plural: isPlural(noun) };
  }
  const soft = softNouns(text).find((word) => !/^(?:details|bank|question)$/.test(word));
  return soft === undefined ? null : { text: soft, plural: isPlural(soft) };
}

function lostOf(c: Case): Filling | null {
  for (const pattern of LOST) {
    const kin = (pattern.exec(c.turn) ?? pattern.exec(c.earlier))?.[1];
    if (kin !== undefined) return one(`your ${kin.toLowerCase()}`);
  }
  return null;
}

const SLOT = /\{([A-Za-z]+)(?:\.([a-z]+))?(?::([^{}]*))?\}/g;
const AGREE: Readonly<Record<string, readonly [string, string]>> = {
  is: ['is', 'are'],
  was: ['was', 'were'],
  has: ['has', 'have'],
  it: ['it', 'them'],
  they: ['it', 'they'],
  does: ['does', 'do'],
};

const NONE: ReadonlySet<string> = new Set();

export interface Rendered {
  text: string;
  /** Slots filled with the customer's words, by name. */
  filled: Map<string, string>;
}

/**
 * Fills the slots of a wording in one pass: what is put in is never looked at again. Null when a slot without words to
 * fall back on stays empty.
 */
export function render(template: string, c: Case, worn: ReadonlySet<string> = NONE): Rendered | null {
  const filled = new Map<string, string>();
  const plainly = new Set<string>();
  for (const match of template.matchAll(SLOT)) {
    const name = `${match[1] ?? ''}`.replace(/^./, (letter) => letter.toLowerCase());
    if (match[2] === undefined && match[3] !== undefined && worn.has(fillingOf(name, c)?.text ?? '')) plainly.add(name);
  }
  let empty = false;
  const text = template.replace(
    SLOT,
    (_, rawName: string, form: string | undefined, fallback: string | undefined, offset: number) => {
      const name = rawName.charAt(0).toLowerCase() + rawName.slice(1);
      const filling = plainly.has(name) ? null : fillingOf(name, c);
      if (form !== undefined) return agree(form, filling, template.slice(offset));
      if (filling !== null) filled.set(name, filling.text);
      else if (fallback === undefined) empty = true;
      const words = filling?.text ?? fallback ?? '';
      return rawName !== name || /(?:^|[.!?]\s|\n)$/.test(template.slice(0, offset)) ? capital(words) : words;
    },
  );
  return empty ? null : { text, filled };
}

/** "is" or "are", "it", "they" or "them", as the thing asks for. */
function agree(form: string, filling: Filling | null, rest: string): string {
  const subject = form === 'it' && AS_SUBJECT.test(rest.replace(SLOT_ONCE, ''));
  const [single, several] = AGREE[subject ? 'they' : form] ?? ['', ''];
  return filling?.plural === true ? several : single;
}

const AS_SUBJECT = /^\s(?:is|are|was|were|\{\w+\.(?:is|are|was|has)\}|can['’]t|gets|can be)/;
const SLOT_ONCE = /^\{[^{}]*\}/;
