/** Whether the newest message stands last or first. */
import type { Adapter, Way } from '../../adapter.ts';
import { firstDeep } from '../deep.ts';
import type { Block } from './blocks.ts';
import { factsOf } from './parts.ts';
import { sureTime } from './times.ts';

export interface Order {
  order: Exclude<Adapter['messages']['order'], 'by_id'>;
  /** By their times; else by where the composer stands. */
  by: 'times' | 'composer';
}

function timeOf(block: Block, { css, attribute }: Way): number | null {
  const element = firstDeep(factsOf(block).element, css);
  const said = attribute ? element?.getAttribute(attribute) : element?.textContent;
  return said ? sureTime(said) : null;
}

/** By the messages' times where two or more are sure; else the newest stand next to the composer. */
export function orderOf(blocks: readonly Block[], time: Way | null, composer: Element | null): Order {
  const times = time ? blocks.map((block) => timeOf(block, time)).filter((at) => at !== null) : [];
  const [first = 0] = times;
  const last = times.at(-1) ?? 0;
  if (first !== last) return { order: first < last ? 'newest_last' : 'newest_first', by: 'times' };
  const top = blocks[0]?.spot.element.getBoundingClientRect().top ?? 0;
  const above = composer !== null && composer.getBoundingClientRect().bottom <= top;
  return { order: above ? 'newest_first' : 'newest_last', by: 'composer' };
}
