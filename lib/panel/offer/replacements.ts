/** A reply on its way to the team: what in it tells of this customer, stretch by stretch, for the agent to go through. */
import type { Conversation, Reply } from '../../conversation.ts';
import { turnOf } from '../../engine/text/turn.ts';
import { redactions } from '../deidentify.ts';
import { theirsIn } from '../shelf/general.ts';

export interface Replacement {
  start: number;
  end: number;
  quote: string;
  /** What stands there instead, unless it is kept. */
  stands: string;
  /** null: the agent has not decided yet. */
  kept: boolean | null;
}

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** Before all else: a street may have the name of the company. */
const STREET = /\b\d+ \p{Lu}\p{L}+ (?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Way|Square)\b/gu;

/** In the order in which they are looked for; what is found by one is not looked at by the next. */
const SIGNS: readonly (readonly [pattern: RegExp, stands: string])[] = [
  [new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH})\\b(?:,? \\d{4})?`, 'gu'), '[date]'],
  [new RegExp(`\\b(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?`, 'gu'), '[date]'],
  [/\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/gu, '[date]'],
  [new RegExp(`\\b${DAY}\\b`, 'gu'), '[day]'],
  [/[€$£]\s?\d[\d.,]*\d|[€$£]\s?\d|\b\d[\d.,]*\s?(?:€|EUR|USD|GBP|CHF)(?!\p{L})/gu, '[amount]'],
  [/[\p{L}\d#-]*\d[\p{L}\d#:.,/-]*[\p{L}\d]|\d/gu, '[number]'],
  // A capital inside a sentence: a product, a place, a person that no other sign has told.
  [/(?<=[\p{Ll}\d,;:–—] )\p{Lu}[\p{L}\d'’-]+(?: \p{Lu}[\p{L}\d'’-]+)*/gu, '[product]'],
];
/** Capitals that every sentence may have. */
const COMMON = /^(?:I|I['’]\p{L}+|OK|Mr|Mrs|Ms|Dr)$/u;

const isFree = (taken: readonly Pick<Replacement, 'start' | 'end'>[], start: number, end: number): boolean =>
  taken.every((one) => one.end <= start || one.start >= end);

/** Its gaps stay gaps; all else that is somebody's is found here, or by the agent who reads it. */
export function replacementsIn({ text, unfilled }: Reply, conversation: Conversation): Replacement[] {
  const gaps = unfilled.map(({ start, end }) => ({ start, end }));
  const found: Replacement[] = [];
  const add = (start: number, quote: string, stands: string) => {
    const end = start + quote.length;
    if (isFree([...gaps, ...found], start, end)) found.push({ start, end, quote, stands, kept: null });
  };
  for (const { index, 0: quote } of text.matchAll(STREET)) add(index, quote, '[address]');
  for (const { start, quote, stands } of redactions(text, conversation)) add(start, quote, stands);
  for (const [pattern, stands] of SIGNS)
    for (const { index, 0: quote } of text.matchAll(pattern)) if (!COMMON.test(quote)) add(index, quote, stands);
  return found.sort((one, other) => one.start - other.start);
}

/** With these words replaced too, wherever they stand free; decided, for the agent has asked for it. */
export function replacedToo(text: string, now: readonly Replacement[], words: string, stands: string): Replacement[] {
  const wanted = words.trim();
  const added: Replacement[] = [];
  for (let at = wanted === '' ? -1 : text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    added.push({ start: at, end, quote: wanted, stands, kept: false });
  }
  // What is within the longer stretch goes with it.
  const left = now.filter(({ start, end }) => isFree(added, start, end));
  return [...left, ...added].sort((one, other) => one.start - other.start);
}

/** The text as it would travel. */
export function offered(text: string, replacements: readonly Replacement[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, stands } of replacements.filter(({ kept }) => kept !== true)) {
    out += text.slice(at, start) + stands;
    at = end;
  }
  return out + text.slice(at);
}

const FILLS = /\[([^[\]\n]{1,60})\]/g;

/** As Liquid: the customer's and the agent's names as variables, all other stand-ins and gaps to fill in. */
export const asTemplate = (text: string): string =>
  text
    .replace(/\{(?=[{%])/g, '{ ')
    .replace(FILLS, (_, name: string) =>
      name === 'name' ? '{{ customer.first_name }}' : `{% fill "${name.replace(/["{}%]/g, ' ').trim()}" %}`,
    );

/** Runs of the customer's own words that are still in it: nothing of their message may travel. */
export const stillTheirs = (text: string, conversation: Conversation): string[] =>
  theirsIn(
    text,
    turnOf(conversation)
      .map((message) => message.text)
      .join('\n'),
  );
