import { SETTLED } from './clues.ts';
import { detailsOf } from './details.ts';
import { isForAnAnswer } from './echo/count.ts';
import { phraseOf } from './echo/phrase.ts';
import { type Filling, fromThing, one } from './filling.ts';
import { foundIn } from './found.ts';
import { failing, harmed, ofClass } from './harmed.ts';
import { byLabel, closeThing, leftOf, matterOf, matterThing } from './matter.ts';
import { isMisread } from './misread.ts';
import { nounOf } from './noun.ts';
import { speaksOfDying } from './overlays.ts';
import { lineIn, sorrowIn } from './sorrow.ts';
import type { Case } from './types.ts';
import { isWantSlot, wantSlot } from './wants/slots.ts';
import { plain } from './words.ts';

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

/** Occasions that one is glad to have been a part of. */
const JOYFUL =
  /\b(?:wedding|birthday|party|honeymoon|anniversary|graduation|christening|baptism|holiday|trip|concert|festival|shower|reunion|prom|retirement party)$/i;

/** What pleased them was for one of theirs, who is spoken of: nobody is only along. */
const KIN_GLAD =
  /\b(?:for|of|made|helped|after|saved|gave|let|taught) (?:my|our)\b|\b(?:my|our) (?:[\w-]+ ){1,3}(?:loves?|loved|is|was|were|are|has|had|can|could|will|smil\w+|cried|beam\w+|hasn|couldn)\b/i;

/** Thanks in passing, for something that was put right. */
const THANKS_FOR =
  /\b(?:thanks|thank you|thx|cheers)(?: so much| very much| a lot| again)? for (?:sorting|chasing|fixing|helping|sending|getting|checking|replying|letting|the (?:quick|fast|help|update|info))\b|\b(?:it|that|everything)(?:['’]s| is)? (?:all )?(?:works?|working|sorted|fixed) now\b/i;

/** How somebody was spoken to or looked at. */
const SPOKEN_TO =
  /\b(?:spoke\w*|said|told|tone|rude\w*|laughed|shouted|swore|sneer\w*|snapped|sighed|called (?:me|us|her|him)|looked (?:me|us|her|him)|talked|words|manner|attitude|ignored|eyes|hung up|patroni[sz]\w*|insult\w*|yelled|mocked)\b/i;

/** Paid, and asked to pay again. */
const PAID_AND_ASKED =
  /\bpaid\b[\s\S]{0,120}\b(?:(?:second|another|final|third|new) (?:letter|reminder|demand|notice|bill)|reminder|gone up to|haven['’]?t paid|not paid|unpaid)\b/i;

/** Put right or paid back: they leave the choice to us. */
const FIX_OR_REFUND =
  /\b(?:fix|sort|mend|replace)\w* (?:it|this|that|them)(?: \w+)?,? or (?:\w+ ){0,3}(?:refund|money back)\b/i;

/** Of several sums the one that they ask about. */
const askedSum = ({ echo, wants }: Case): string | undefined =>
  echo.amounts.find((sum) => wants.some(({ clause }) => clause.includes(sum))) ?? echo.amounts[0];

/** News that one is congratulated on, told beside a question. */
const JOY_NEWS =
  /\b(?:having|had|expecting|welcomed) (?:(?:a|our|her|their|my|his) )?(?:\w+ )?(?:baby|twins|grand(?:son|daughter|child))\b|\b(?:getting|got|just) (?:married|engaged)\b|\bpassed (?:my|her|his) (?:\w+ )?(?:exams?|test|finals)\b|\bgot the (?:job|keys)\b/i;

/** No joyful occasion, whatever it was called. */
const MARRED = /\b(?:broke|broken|hospital|ambulance|ill|injur\w+|stolen|died|death|ruined|operation)\b/i;

/** Whoever is spoken of is nothing that was made or looked after. */
const SOMEBODY =
  /\b(?:twins|kids|children|colleagues?|guests?|family|friends?|neighbours?|pupils?|students?|parents|boys?|girls?|husband|wife|mother|father|mum|dad|son|daughter)$/i;

/** What the reply itself does, so that it can stand as the confirmation. */
const SETTLING: ReadonlySet<string> = new Set(['cancel', 'cancel_order', 'refund', 'pause', 'delete', 'stop', 'fee']);

/** Slots by name. Each gives the customer's own words, ready for a sentence, or null. */
const SLOTS: Readonly<Record<string, (c: Case) => Filling | null>> = {
  name: (c) => one(c.firstName),
  full: (c) => one(c.fullName),
  handle: (c) => one(c.handle),
  agent: (c) => one(c.agentName),
  who: (c) => one(c.firstName ?? 'the customer'),
  greeted: (c) => one(c.greeted),
  fact: (c) => factOf(c),
  heard: (c) => heardOf(c),
  word: (c) => one(c.echo.word),
  phrase: (c) => one(c.channel === 'social' ? null : phraseOf(c.turn)),
  toldline: (c) => toldLineOf(c),
  details: (c) => detailsOf(c, factOf(c)?.text ?? null),
  told: (c) => toldOf(c),
  dying: (c) => (speaksOfDying(c.turn) && lostOf(c) === null ? one('dying') : null),
  vague: (c) =>
    c.echo.things.length === 0 &&
    c.echo.fact === null &&
    c.echo.story.short === null &&
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
  thing: (c) => fromThing(c.echo.things.find(({ bare }) => !SOMEBODY.test(bare))),
  goods: (c) => one(leftOf(c)) ?? fromThing(missedThing(c) ?? harmed(c) ?? sentThing(c) ?? ofClass(c, ['parcel'])),
  bought: (c) => fromThing(c.echo.things.find((thing) => isBought(thing, c.turn))),
  service: (c) => fromThing(c.echo.things.find((thing) => thing.kind === 'plan' && !PLAN.test(thing.bare))),
  app: (c) => fromThing(failing(c) ?? ofClass(c, ['app'])),
  account: (c) => fromThing(c.echo.things.find((thing) => ACCOUNT.test(thing.bare))),
  charge: (c) =>
    fromThing(c.echo.things.find((thing) => CHARGE.test(thing.bare))) ??
    (c.echo.amounts[0] === undefined || c.channel === 'social' ? null : one(`the ${askedSum(c)}`)),
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
  severalamounts: (c) => (new Set(c.echo.amounts).size > 1 ? one('several') : null),
  waiting: (c) => one(c.echo.waiting?.toLowerCase()),
  settled: (c) => (SETTLED.test(c.turn) ? one('settled') : null),
  minutes: (c) =>
    (c.kind === 'praise' ? /minutes?|mins/i : /minutes?|mins|hours?|hrs/i).test(c.echo.waiting ?? '')
      ? one(c.echo.waiting)
      : null,
  known: (c) => (c.knownNumber ? one('known') : null),
  worked: (c) => one(/\b(?:worked|works|arrived)\b/i.exec(c.turn)?.[0].toLowerCase()),
  code: (c) => one(c.channel === 'social' ? null : (c.echo.codes[0] ?? c.echo.references[0]?.id)),
  number: (c) => one(c.echo.references[0]?.id ?? c.echo.numbers.find((each) => !/^(?:19|20)\d\d$/.test(each))),
  loyal: (c) => one(c.echo.loyal?.toLowerCase()),
  ordinal: (c) =>
    c.echo.ordinal !== null && /time|email|e-mail|message|call|letter|ticket|attempt$/i.test(c.echo.ordinal)
      ? one(c.echo.ordinal.toLowerCase())
      : null,
  anyordinal: (c) => one(c.echo.ordinal?.toLowerCase()),
  quantity: (c) => one(c.echo.quantity?.toLowerCase()),
  tries: (c) => one(c.echo.quantity !== null && isForAnAnswer(c.echo.quantity) ? c.echo.quantity.toLowerCase() : null),
  deadline: (c) => one(c.echo.deadline),
  norepl: (c) => (c.refused.has('replacement') ? one('norepl') : null),
  scant: (c) => (c.turn.split(/\s+/).length <= 8 ? one('scant') : null),
  settling: (c) => (c.wants.some(({ want }) => SETTLING.has(want)) ? one('settling') : null),
  questioned: (c) => (c.wants.some(({ want }) => want === 'question') ? one('questioned') : null),
  moneyback: (c) => (c.wants.some(({ want }) => want === 'refund') ? one('refund') : null),
  severalasked: (c) => (c.wants.length > 1 ? one('several') : null),
  calling: (c) => (c.wants.some(({ want }) => want === 'call') ? one('calling') : null),
  wanting: (c) => (c.wants.length > 0 ? one('wanting') : null),
  limit: (c) => one(c.channel === 'social' ? null : c.echo.deadline),
  date: (c) => one(c.echo.dates.find((date) => /\d/.test(date))),
  event: (c) => one(c.echo.event?.text),
  joyevent: (c) => (JOYFUL.test(c.echo.event?.bare ?? '') && !MARRED.test(c.turn) ? one(c.echo.event?.text) : null),
  smallthanks: (c) => one(c.turn.length < 140 && THANKS_FOR.test(c.turn) ? 'thanks' : null),
  spokento: (c) => one(SPOKEN_TO.exec(c.turn)?.[0]),
  paidletter: (c) => one(PAID_AND_ASKED.exec(c.turn)?.[0]),
  fixorrefund: (c) => one(FIX_OR_REFUND.exec(c.turn)?.[0]),
  joynews: (c) => (JOY_NEWS.test(c.turn) && !MARRED.test(c.turn) ? one('news') : null),
  kin: (c) => (c.kind === 'praise' && !KIN_GLAD.test(c.turn) ? null : one(c.echo.kin)),
  staff: (c) => one(c.echo.staff),
  task: (c) => (c.echo.task?.kind === 'whether' ? null : one(c.echo.task?.text)),
  how: (c) => (c.echo.task?.kind === 'how' ? one(c.echo.task.text) : null),
  whether: (c) => (c.echo.task?.kind === 'whether' ? one(c.echo.task.text) : null),
  do: (c) => (c.echo.task?.kind === 'do' ? one(named(c.echo.task.text, c)) : null),
  ownthing: (c) => (matterOf(c)?.text.startsWith('your ') === true ? one('own') : null),
  quote: (c) => (c.channel === 'social' && /\d/.test(c.echo.quote ?? '') ? null : one(c.echo.quote)),
  misread: (c) => (c.answered && isMisread(c.turn, c.agentName) ? one('misread') : null),
  lost: (c) => lostOf(c),
  matter: (c) => matterOf(c),
  apart: (c) => (isNamedBesides(c) ? null : matterOf(c)),
  noun: (c) => nounOf(c),
};

/** Whether a question or a task of theirs, as it is said back, names the matter already. */
function isNamedBesides(c: Case): boolean {
  const matter = matterOf(c)
    ?.text.replace(/^(?:your|the|our) /, '')
    .toLowerCase();
  const said = [...c.wants.map(({ about }) => about), c.echo.task?.kind === 'how' ? c.echo.task.text : null];
  return matter === undefined || said.some((words) => words?.toLowerCase().includes(matter) === true);
}

/** The filling of a slot, plain and on one line; null when the case has none. */
export function fillingOf(name: string, c: Case): Filling | null {
  if (isWantSlot(name)) return cleaned(wantSlot(name, c) ?? null, c);
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
  return cleaned(SLOTS[name]?.(c) ?? one(foundIn(name, c.turn)), c);
}

function cleaned(filling: Filling | null, c: Case): Filling | null {
  return filling === null ? null : { text: ownedBy(plain(filling.text), c.echo.kin), plural: filling.plural };
}

/** "his phone contract" needs its owner once it stands alone: "your father's phone contract". */
export function ownedBy(text: string, kin: string | null): string {
  return kin === null || /s$/.test(kin) ? text : text.replace(/^(?:his|her|their) /, `${kin}'s `);
}

/** What does not belong in a public answer, even where they wrote it in public. */
const PRIVATE = /\d{3,}|[£$€@]/;

/** What went wrong, in one clause that can follow "I'm sorry that". What nobody has checked is none: see `heardOf`. */
function factOf(c: Case): Filling | null {
  const fact = tellable(c);
  return fact === null || fact.claim ? null : one(fact.text);
}

/** The same where it says something of us that nobody has checked: only as what we are sorry to hear. */
function heardOf(c: Case): Filling | null {
  const fact = tellable(c);
  return fact?.claim === true && !c.overlays.has('legal') ? one(fact.text) : null;
}

/** The first of their stories that holds such a clause, the fullest first. */
function tellable(c: Case): { text: string; claim: boolean } | null {
  const { story, fact } = c.echo;
  for (const told of c.kind === 'danger' || c.kind === 'grief' ? [fact] : [story.short, story.long, fact]) {
    const text = told === null ? null : sorrowIn(told.text);
    if (text === null || (c.channel === 'social' && PRIVATE.test(text))) continue;
    return { text, claim: told?.claim === true || OF_US.test(text) };
  }
  return null;
}

/** Notes of a call leave out words: what stands for them begins like a sentence. */
const WHOLE_START = /^(?:the|your|you|our|it|there|nobody|no|this|that|they|he|she|someone|somebody)\b/i;

/** A line of theirs that can follow "I've read that": whole, and nothing in it that reads like somebody else's voice. */
function toldLineOf(c: Case): Filling | null {
  for (const story of [c.echo.story.short, c.echo.story.long, c.echo.fact]) {
    const line = story === null ? null : lineIn(story.text);
    const clipped = c.channel === 'phone' && line !== null && !WHOLE_START.test(line);
    if (line !== null && !clipped && !(c.channel === 'social' && PRIVATE.test(line))) return one(line);
  }
  return null;
}

const OF_US = /^(?:our|we)\b|\b(?:charged|overcharged|billed|told|promised|refused|ignored)\b/i;

/** What they were glad of, as one clause that can follow "that". */
function toldOf(c: Case): Filling | null {
  const story = c.echo.story[c.channel === 'social' ? 'line' : 'short'];
  const line = story?.text.split(/, and (?=\p{Lu}|its?\b)/u)[0] ?? '';
  if (
    line === '' ||
    /[.;]/.test(line) ||
    /^(?:tried|went|had|got|been|called|rang|sent|paid|ordered|checked|spoke|asked|waited|did|made|took|left|bought)\b/.test(
      line,
    ) ||
    /^(?:our|we|you)\b|\b(?:except|but|cold|wrong|broken|late|might)\b/.test(line)
  )
    return null;
  return c.channel === 'social' && PRIVATE.test(line) ? null : one(line);
}

function lostOf(c: Case): Filling | null {
  for (const pattern of LOST) {
    const kin = (pattern.exec(c.turn) ?? pattern.exec(c.earlier))?.[1];
    if (kin !== undefined) return one(`your ${kin.toLowerCase()}`);
  }
  return null;
}

/** Goods of their own, ordered or bought: no card that came with them, and nothing that is somebody else's. */
const isBought = ({ bare, kind, text }: Case['echo']['things'][number], turn: string): boolean =>
  kind === 'goods' &&
  text.startsWith('your ') &&
  new RegExp(
    `\\b(?:bought|ordered|purchased|got) (?:\\w+ ){1,3}?${bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
    'i',
  ).test(turn);

/** What something can be done to: no dog and no bag of food is ever "stopped". */
const ACTED_ON: ReadonlySet<string> = new Set(['plan', 'account', 'booking', 'paper', 'parcel', 'money', 'app']);

/** Goods that are on their way: one that is only spoken of once, as "the car" on the drive, is not among them. */
function sentThing(c: Case): Case['echo']['things'][number] | undefined {
  if (c.topic !== 'delivery') return ofClass(c, ['goods']);
  return c.echo.things.find(({ kind, score, text }) => kind === 'goods' && (score > 3 || text.startsWith('your ')));
}

/** Of several things left behind, the one they want back. */
function missedThing(c: Case): Case['echo']['things'][number] | undefined {
  if (c.topic !== 'lost') return undefined;
  const wanted = c.turn
    .split(/[.!?\n]+/)
    .filter((sentence) => /\b(?:need|urgent|want)\b|\bback\b(?! in\b| at\b| home\b)/i.test(sentence))
    .join(' ')
    .toLowerCase();
  return c.echo.things.find(
    ({ bare, kind }) => (kind === 'goods' || kind === 'other') && wanted.includes(bare.toLowerCase()),
  );
}

/** "correct it" says what once it stands alone. */
function named(task: string, c: Case): string {
  const thing = closeThing(c) ?? c.echo.things[0];
  const slip = foundIn('slipword', c.turn);
  if (thing === undefined || !ACTED_ON.has(thing.kind)) return task;
  return task.replace(/^(\w+) it\b/, `$1 ${slip === null ? thing.text : `the ${slip} on ${thing.text}`}`);
}
