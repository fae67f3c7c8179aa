import type { Thing } from '../echo/thing.ts';
import { type Filling, fromThing, one } from '../filling.ts';
import { shift } from '../shift.ts';
import type { Case } from '../types.ts';
import { plain } from '../words.ts';
import { askedIn, begunBy } from './asked.ts';
import { VISITOR } from './meant.ts';
import type { Want, Wanted } from './types.ts';

const KINDS_OF: Readonly<Partial<Record<Want, readonly Thing['kind'][]>>> = {
  cancel: ['plan', 'account'],
  pause: ['plan', 'account'],
  cancel_order: ['goods', 'booking', 'parcel'],
  replace: ['goods', 'parcel'],
  arrival: ['goods', 'parcel', 'booking'],
  document: ['paper', 'money'],
  stock: ['goods'],
  damage: ['goods'],
};

/** The thing that the request names, else the one that such a request is about. */
function thingOf({ want, clause }: Wanted, c: Case): Thing | undefined {
  const low = clause.toLowerCase();
  const named = c.echo.things.find(({ bare, kind }) => kind !== 'money' && low.includes(bare.toLowerCase()));
  if (named !== undefined) return named;
  const kinds = KINDS_OF[want] ?? [];
  return c.echo.things.find(
    ({ kind, text }) => kinds.includes(kind) && (c.echo.kin !== null || !/^(?:his|her) /.test(text)),
  );
}

/** "Pay for the door": the door, whether or not it was found as a thing of theirs. */
function damaged({ want, object }: Wanted, c: Case): Filling | null {
  if (want !== 'damage' || object === null) return null;
  return fromThing(c.echo.things.find(({ bare }) => bare.toLowerCase().endsWith(object))) ?? one(`the ${object}`);
}

/** Paid twice, and one of them is wanted back. */
const ONE_BACK =
  /\b(?:second|other|extra|duplicate) (?:one|payment|charge|amount)\b|\b(?:get|have|like|want|need|refund|send|give me) (?:me )?one (?:of (?:them|these|the two) )?(?:back\b|refunded\b)?/i;

const AMOUNT = /[£$€¥₹]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:euros?|pounds?|dollars?|quid)\b/i;

/** The sum they ask for: the one in the request, else the only one they name. */
function sumOf({ clause, object }: Wanted, c: Case): Filling | null {
  if (c.channel === 'social') return null;
  if (object === 'part') return one('part of what you paid');
  if (/\b(?:the |what (?:was|is) )missing\b/i.test(clause)) return one('what was missing');
  if (/\bthe difference\b/i.test(clause)) return one('the difference');
  if (ONE_BACK.test(clause)) return one('the second payment');
  const own = AMOUNT.exec(clause)?.[0].replace(/[.,]$/, '');
  const sum = own ?? (c.echo.amounts.length === 1 ? c.echo.amounts[0] : undefined);
  return sum === undefined ? null : one(`the ${sum}`);
}

/** They wait for somebody today. */
const LATE_TODAY =
  /\b(?:waiting (?:on|for)|slot|between \d|\d{1,2} ?(?:am|pm)? ?(?:-|–|to) ?\d{1,2}|was due|meant to)\b[\s\S]{0,80}\b(?:now|today|yet|still|no sign|or not)\b/i;

const NOUN = /\b(engineer|plumber|technician|fitter|electrician|driver|locksmith)s?\b/i;

function whoOf({ clause }: Wanted, c: Case): Filling | null {
  const who = (NOUN.exec(clause) ?? NOUN.exec(c.turn))?.[1]?.toLowerCase();
  if (who === undefined) return null;
  return one(`${/^[ae]/.test(who) ? 'an' : 'a'} ${who}`);
}

const SIZE = /^(?:XX?S|XX?L|[SML]|\d{1,2}(?:\.5)?)$/i;

/** "L" is said as "size L", "new strap" as "a new strap". */
function objectOf({ object }: Wanted): Filling | null {
  if (object === null || object === 'part') return null;
  if (SIZE.test(object)) return one(`size ${object.toUpperCase()}`);
  const whole = /^(?:a )?new$/i.test(object) ? 'a new one' : object;
  const text = /^(?:new|larger|smaller|bigger)\b/i.test(whole) ? `a ${whole}` : whole;
  return { text, plural: /[^s]s$/.test(text) };
}

const PAPER = /\b((?:vat )?(?:invoice|receipt|statement|certificate|contract|quote|letter|guarantee|form))\b/i;

const THAT =
  /\bconfirm(?:ation)? (?:to me |in writing |by e-?mail )*(?:that (.{8,90})|(?:this|it) (?:is|has been) \w+(?: \w+)?)$/i;

/** "confirm that her name has been removed": what they need to have in writing. */
function thatOf({ clause }: Wanted): Filling | null {
  const found = THAT.exec(clause);
  const told = (found?.[1] ?? found?.[0].replace(/^confirm\w* (?:to me |in writing |by e-?mail )*/i, ''))?.replace(
    /[\s.,?!]+$/,
    '',
  );
  return told === undefined || UNSURE.test(told) ? null : one(shift(plain(told)));
}

const UNSURE = /["“”()[\]]|\b(?:you|i)\b(?! (?:have|has|had|were|was|are|is)\b)|, /i;

/** Words that only a request's answer may say back, by slot name; undefined for a name that is none of these. */
const SLOTS: Readonly<Record<string, (wanted: Wanted, c: Case) => Filling | null>> = {
  wit: (wanted, c) => damaged(wanted, c) ?? fromThing(thingOf(wanted, c)),
  wsum: sumOf,
  wwho: whoOf,
  wobject: objectOf,
  wthat: thatOf,
  wabout: ({ about }) => one(about),
  wwhy: ({ about }) => one(about !== null && /^why\b/.test(about) ? about : null),
  wasked: ({ about, clause }) => one(about === null ? askedIn(clause) : null),
  wwhere: ({ about }) => one(begunBy('wwhere', about)),
  wwhen: ({ about }) => one(begunBy('wwhen', about)),
  wcost: ({ about }) => one(begunBy('wcost', about)),
  wlong: ({ about }) => one(begunBy('wlong', about)),
  whour: ({ about }) => one(begunBy('whour', about)),
  wofrecover: () => null,
  wpart: ({ object }) => one(object === 'part' ? object : null),
  wdone: ({ done }) => one(done),
  wmended: ({ done }) =>
    one(/^(?:fixed|reset|unlocked|reinstated|reactivated|reopened)\b/.test(done ?? '') ? done : null),
  wamended: ({ done }, c) =>
    one(
      /^(?:corrected|updated|changed) your (?:\w+ ){0,2}(?:address|name|surname|number|e-?mail|details)\b/.test(
        done ?? '',
      ) ||
        (c.topic === 'booking' && /^(?:added|moved|changed|rebooked|rescheduled)\b/.test(done ?? '')) ||
        /^changed (?:your order|the (?:(?:PO|VAT) |postcode|zip|house|street|size|colou?r|date|time|quantity|e-?mail|phone|surname|name|po|order|vat|tax|account|reference))\b/.test(
          done ?? '',
        )
        ? done
        : null,
    ),
  wdoc: (wanted, c) => {
    const thing = c.echo.things.find(({ bare }) => PAPER.test(bare) && wanted.clause.includes(bare));
    const paper = PAPER.exec(wanted.object ?? wanted.clause)?.[1] ?? PAPER.exec(c.turn)?.[1];
    return fromThing(thing) ?? one(paper === undefined ? null : `the ${paper.toLowerCase().replace('vat', 'VAT')}`);
  },
  wpaper: (wanted, c) =>
    one((PAPER.exec(wanted.clause) ?? PAPER.exec(c.turn))?.[1]?.toLowerCase().replace('vat', 'VAT')),
  wcorrected: (_, c) =>
    one(
      /\b(?:wrong|incorrect|mistake|error|corrected|misspel\w*|missing|new (?:invoice|receipt)|(?:company|business) name|vat number)\b/i.exec(
        c.turn,
      )?.[0],
    ),
  worder: (wanted, c) => {
    const thing = thingOf(wanted, c);
    if (thing === undefined) return null;
    return /\b(?:order|booking|reservation|appointment|delivery|ticket|flight)$/i.test(thing.bare)
      ? fromThing(thing)
      : one(`the order for ${thing.text}`);
  },
  wfee: ({ clause }) => {
    const fee =
      /\b((?:late |admin\w* |cancellation |delivery |booking |overdraft )?(?:fee|charge|penalty|fine))s?\b/i.exec(
        clause,
      )?.[1];
    return one(fee === undefined ? null : `the ${fee.toLowerCase()}`);
  },
  wagain: ({ clause }) => one(/\bmake sure\b/i.test(clause) ? 'again' : null),
  wlate: ({ clause }, c) =>
    one(LATE_TODAY.test(c.turn) ? (VISITOR.exec(clause) ?? VISITOR.exec(c.turn))?.[0].toLowerCase() : null),
  wstop: ({ clause }) => {
    const found =
      /\b(letters|reminders|e-?mails|calls|texts|messages|bills|statements|payments|newsletters|adverts|catalogues?|leaflets|brochures)\b/i.exec(
        clause,
      )?.[1];
    return one(found === undefined ? null : `the ${found.toLowerCase()}`);
  },
  wstaff: (_, c) => one(c.echo.staff),
  wlock: (_, c) => fromThing(c.echo.things.find(({ kind, bare }) => kind === 'account' && !/e-?mail/i.test(bare))),
};

/** The filling of a request's slot, `undefined` where the name is none; null where it has no words. */
export function wantSlot(name: string, c: Case): Filling | null | undefined {
  const slot = SLOTS[name];
  if (slot === undefined) return undefined;
  return c.wanted === null ? null : slot(c.wanted, c);
}

export const isWantSlot = (name: string): boolean => name in SLOTS;
