/** Where the page says who the customer is. */
import type { Adapter, Way } from '../../adapter.ts';
import { firstDeep } from '../deep.ts';
import { MAIL, type Reading } from '../generic/infer.ts';
import { markNames } from '../generic/labels.ts';
import { mailIn, NAME_PATTERNS, nameBy } from '../generic/names.ts';
import { isIn, type Outline, type Spot } from '../generic/outline.ts';
import { factsOf } from '../generic/parts.ts';
import { clueOf } from '../generic/people.ts';
import type { Spoken } from '../generic/roles.ts';
import { selectorOf, sharedSelector } from '../generic/selectors.ts';

/** Signs around a name that stands alone. */
const LONGEST = 90;

const wordsOf = (element: Element) => element.textContent?.replace(/\s+/gu, ' ').trim() ?? '';

/** A place pointed at, with what takes the name out of its wording. */
export function nameAt(element: Element): Way {
  const words = wordsOf(element);
  const pattern = NAME_PATTERNS.find((each) => nameBy(each, words) !== null);
  return { css: selectorOf(element), anywhere: true, ...(pattern ? { pattern } : {}) };
}

/** Below a message: a selector that finds its author, from the whole page. */
const below = (item: string, css: string) => (css === ':scope' ? item : `${item} ${css.replace(/^:scope /u, '')}`);

/** What finds the oldest message first. */
function oldest({ item, order, thread, spoken, author, time }: Reading): string | null {
  const heads = thread.blocks.flatMap(({ head }) => head?.element ?? []);
  const facts = [author, time].flatMap((found) => found?.way.css ?? []);
  const each = heads.length > 0 ? sharedSelector(heads, facts) : item;
  if (each === null || order.order === 'newest_last') return each;
  const element = spoken[0]?.block.spot.element;
  return heads.length === 0 && element?.matches(':last-of-type') ? `${each}:last-of-type` : null;
}

/** A place that says the next ticket's customer too: beside a label such as "Contact", and not one row of many. */
function isCustomersPlace(spot: Spot, css: string): boolean {
  const clue = clueOf(spot);
  return clue?.role === 'customer' && (clue.labelled || !css.includes(':nth-child'));
}

/** Where the page says, outside of the thread, the name of who wrote the message that was shown as the customer's. */
export function nameBeside(outline: Outline, { thread }: Reading, { author }: Spoken): Way[] {
  if (author === null) return [];
  const within = new Set(
    thread.blocks.flatMap(({ spot, head }) => (head ? [spot.element, head.element] : [spot.element])),
  );
  for (const spot of outline.spots) {
    if (spot.own.length === 0 || spot.text > LONGEST || !spot.own.join(' ').includes(author)) continue;
    if (isIn(spot, within) || nameOfPlace(spot.element) !== author) continue;
    const way = nameAt(spot.element);
    if (isCustomersPlace(spot, way.css)) return [way];
  }
  return fieldOf(outline, author);
}

const nameOfPlace = (element: Element) =>
  NAME_PATTERNS.map((pattern) => nameBy(pattern, wordsOf(element))).find((name) => name !== null) ?? null;

/** A field that holds the name alone, or behind the company's: "Fjord Fish, Kim Aldous". */
function fieldOf(outline: Outline, author: string): Way[] {
  for (const spot of outline.spots) {
    if (spot.element.tagName !== 'INPUT') continue;
    const { value } = spot.element as HTMLInputElement;
    const pattern = '(?:^|,\\s*)([^,]+)$';
    if (
      new RegExp(pattern, 'u').exec(value)?.[1] !== author ||
      /recipient|\bto\b|\bcc\b/iu.test(markNames(spot.element as HTMLElement))
    )
      continue;
    return [{ css: selectorOf(spot.element), anywhere: true, attribute: 'value', pattern }];
  }
  return [];
}

/** Who wrote first is the customer, where the message that was shown as theirs is by the same. */
export function firstAuthor(reading: Reading, customer: Spoken): Pick<Adapter['customer'], 'name' | 'email'> {
  const { author, spoken } = reading;
  const item = oldest(reading);
  const first = spoken[0];
  if (!author || !first || item === null || customer.author === null || first.author !== customer.author)
    return { name: [] };
  const css = below(item, author.way.css);
  const said = wordsOf(firstDeep(factsOf(first.block).element, author.way.css) ?? first.block.spot.element);
  const { pattern } = author.way;
  const name: Way = { css, anywhere: true, ...(pattern ? { pattern } : {}) };
  return mailIn(said) === null ? { name: [name] } : { name: [name], email: [{ css, anywhere: true, pattern: MAIL }] };
}
