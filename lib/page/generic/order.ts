/** Whether the newest message stands last or first. */
import type { Adapter, Way } from '../../adapter.ts';
import { firstDeep } from '../deep.ts';
import type { Block } from './blocks.ts';
import { factsOf } from './parts.ts';
import { eitherTime, sureTime } from './times.ts';

export interface Order {
  order: Exclude<Adapter['messages']['order'], 'by_id'>;
  /** By their times; else by where the composer stands. */
  by: 'times' | 'composer';
}

function saidIn(block: Block, { css, attribute }: Way): string {
  const element = firstDeep(factsOf(block).element, css);
  return (attribute ? element?.getAttribute(attribute) : element?.textContent)?.trim() ?? '';
}

/** Times that say which of two is the later, though the day could be the month: both ways must come to the same. */
function apart(said: readonly string[]): [first: number, last: number] | null {
  const [first, last] = [said.map(eitherTime).find((at) => at !== null), said.map(eitherTime).findLast((at) => at)];
  if (!first || !last) return null;
  const [days, months] = [last[0] - first[0], last[1] - first[1]];
  return days * months > 0 ? [first[0], last[0]] : null;
}

/** By the messages' times where two or more are sure; else the newest stand next to the composer. */
export function orderOf(blocks: readonly Block[], time: Way | null, composer: Element | null): Order {
  const said = time ? blocks.map((block) => saidIn(block, time)) : [];
  const times = said.map(sureTime).filter((at) => at !== null);
  const [first, last] = times.length > 0 ? [times[0] ?? 0, times.at(-1) ?? 0] : (apart(said) ?? [0, 0]);
  if (first !== last) return { order: first < last ? 'newest_last' : 'newest_first', by: 'times' };
  const top = blocks[0]?.spot.element.getBoundingClientRect().top ?? 0;
  const above = composer !== null && composer.getBoundingClientRect().bottom <= top;
  return { order: above ? 'newest_first' : 'newest_last', by: 'composer' };
}
