/** Where the page says who the customer is. */
import type { Adapter, Way } from '../../adapter.ts';
import { firstDeep } from '../deep.ts';
import { MAIL, type Reading } from '../generic/infer.ts';
import { mailIn, NAME_PATTERNS, nameBy } from '../generic/names.ts';
import { factsOf } from '../generic/parts.ts';
import type { Spoken } from '../generic/roles.ts';
import { selectorOf, sharedSelector } from '../generic/selectors.ts';

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
