import type { Conversation } from '../conversation.ts';
import { Redacting, type Redaction } from './redacting.ts';

/** A capitalised word that may be a name: with its accents, hyphens and apostrophes. */
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
const NAMES = `${NAME}(?: ${NAME}){0,2}`;
const TITLE = '(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Herr|Frau|Madame|Monsieur|Señora?)';
const KIN =
  '(?:wife|husband|partner|son|daughter|mother|father|mum|mom|dad|sister|brother|friend|colleague|neighbou?r|boss|manager|assistant|baby|grandson|granddaughter)';

/** What stands for a person wherever it appears; each keeps the words before the name. */
const SIGNS_OF_NAMES: readonly RegExp[] = [
  new RegExp(`(\\b${TITLE}\\.? )${NAMES}`, 'gu'),
  new RegExp(`(\\b[Mm]y ${KIN},? )${NAMES}`, 'gu'),
  new RegExp(`(\\b(?:[Mm]y name is|[Tt]his is|I am called) )${NAMES}`, 'gu'),
  new RegExp(`(^(?:Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening)),? )${NAMES}(?=\\s*[,.!:\\n])`, 'gmu'),
  new RegExp(
    `((?:^|[.!?]\\s+)(?:(?:Best|Kind|Warm|Many)? ?(?:[Rr]egards|[Ww]ishes|[Tt]hanks)|Thank you|Thanks|Sincerely|Yours(?: \\w+)?|Best|Cheers|Love)[,.!]?\\s+)${NAMES}(?=[\\s.!]*$)`,
    'gmu',
  ),
];

const ADDRESSES: readonly [pattern: RegExp, stands: string][] = [
  [/(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu, '[email]'],
  [/\b(?:https?:\/\/|www\.)[^\s<>"”)]+/giu, '[link]'],
  [/(?<![\p{L}\d@])@[\p{L}\d_]{2,}/gu, '[handle]'],
];

/** Digits as people write a phone number: at least seven, with the usual marks between. */
const PHONE = /(?<![\p{L}\d-])(?:\+|\(|00)?\d(?:[ ()./-]{0,2}\d){6,}(?![\p{L}\d])/gu;
/** Digits in the longest phone number there is (E.164); card numbers have more. */
const PHONE_DIGITS = 15;
/** An amount, a year or a date tells nobody who it is, and says what is at stake. */
const TELLS_NOBODY =
  /^(?:(?:19|20)\d\d|\d{1,3}(?:,\d{3})+(?:\.\d\d)?|\d+[.,]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d)$/;
/** A run of letters and digits with what holds order, contract and account numbers together. */
const TOKEN = /[\p{L}\d#][\p{L}\d#/.,_-]*/gu;
/** Digits from which on a number is somebody's. */
const LONG = 4;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The names that the conversation itself gives, whole first, then word by word. */
function known({ customer, agent, company }: Conversation): string[] {
  const names = [customer.name, agent.name, company].flatMap((name) => (name?.trim() ? [name.trim()] : []));
  const parts = names.flatMap((name) => name.split(/[\s,]+/)).filter((part) => /^\p{L}[\p{L}\p{M}'’-]+$/u.test(part));
  return [...new Set([...names, ...parts])].sort((a, b) => b.length - a.length);
}

const digits = (text: string) => text.replace(/\D/g, '').length;

function phone(found: string): string | null {
  if (TELLS_NOBODY.test(found)) return null;
  return digits(found) > PHONE_DIGITS ? '[number]' : '[phone]';
}

/** The number without what only ends its sentence, where it is somebody's. */
function number(found: string): string | null {
  const core = found.replace(/[.,/_-]{1,9}$/, '');
  return digits(core) >= LONG && !TELLS_NOBODY.test(core) ? core : null;
}

const whole = (match: RegExpExecArray, stands: string) => ({
  from: match.index,
  to: match.index + match[0].length,
  stands,
});

function redacting(text: string, conversation: Conversation): Redacting {
  const now = new Redacting(text);
  for (const [pattern, stands] of ADDRESSES) now.replace(pattern, (match) => whole(match, stands));
  now.replace(PHONE, (match) => {
    const stands = phone(match[0]);
    return stands === null ? null : whole(match, stands);
  });
  now.replace(TOKEN, (match) => {
    const core = number(match[0]);
    return core === null ? null : { from: match.index, to: match.index + core.length, stands: '[number]' };
  });
  for (const name of known(conversation)) {
    const pattern = new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, 'giu');
    now.replace(pattern, (match) => whole(match, '[name]'));
  }
  for (const pattern of SIGNS_OF_NAMES) {
    now.replace(pattern, (match) => {
      const to = match.index + match[0].length;
      return { from: match.index + (match[1] ?? '').length, to, stands: '[name]' };
    });
  }
  return now.replace(/\[name\](?:[ ,]+\[name\])+/g, (match) => whole(match, '[name]'));
}

/**
 * The text with people's names, addresses and long numbers replaced by `[name]`, `[email]`, `[link]`, `[handle]`,
 * `[phone]` and `[number]`. It finds what can be told by its form or is named in the conversation, and no more: a person
 * has to read what is left.
 */
export const deidentified = (text: string, conversation: Conversation): string => redacting(text, conversation).text;

/** What `deidentified` replaces, one by one and in order, for whoever has to look through it. */
export const redactions = (text: string, conversation: Conversation): Redaction[] =>
  redacting(text, conversation).redactions;
