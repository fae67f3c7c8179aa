/** Headings in a thread that say the day once, where its messages tell the clock alone. */

import type { Way } from '../../adapter.ts';
import { isClockAlone } from '../../clock-alone.ts';
import { everyDeep, firstDeep } from '../deep.ts';
import type { Block } from './blocks.ts';
import { isIn, type Outline, type Spot } from './outline.ts';
import { factsOf } from './parts.ts';
import { sharedSelector } from './selectors.ts';
import { looksLikeDay } from './times.ts';

/** Share of the messages that tell a clock; those without one are of the message before. */
const MOST = 0.5;

/** Whether the messages tell clocks, and never a day. */
function areDayless(blocks: readonly Block[], { css, attribute }: Way): boolean {
  if (attribute) return false;
  const said = blocks.flatMap((block) => firstDeep(factsOf(block).element, css)?.textContent?.trim() || []);
  return said.length >= blocks.length * MOST && said.every(isClockAlone);
}

const isBefore = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function holderOf(blocks: readonly Block[]): Element | null {
  const elements = blocks.map(({ spot }) => spot.element);
  let above = elements[0]?.parentElement ?? null;
  while (above && !elements.every((element) => above?.contains(element))) above = above.parentElement;
  return above;
}

/** Whether it says a day and no more. */
const isHeading = ({ own, text }: Spot) =>
  own.length > 0 && own.join(' ').length === text && looksLikeDay(own.join(' '));

/**
 * The selector of the headings above the messages that name a day.
 *
 * @param time where the messages tell theirs
 */
export function dayIn(blocks: readonly Block[], time: Way | null, outline: Outline): string | null {
  const holder = holderOf(blocks);
  const last = blocks.at(-1)?.spot.element;
  if (!time || !holder || !last || !areDayless(blocks, time)) return null;
  const elements = new Set(blocks.map(({ spot }) => spot.element));
  const headings = outline.spots
    .filter((spot) => holder.contains(spot.element) && isHeading(spot) && !isIn(spot, elements))
    .map(({ element }) => element)
    .filter((element) => isBefore(element, last));
  const css = sharedSelector(headings, []);
  // A date that stands elsewhere would be the day of whatever follows.
  return css !== null && everyDeep(document, css).every((element) => headings.includes(element)) ? css : null;
}
