/** Where, in each block of a thread, the author, the time and the text stand: selectors that hold for all of them. */
import type { Way } from '../../adapter.ts';
import { firstDeep } from '../deep.ts';
import type { Block } from './blocks.ts';
import { NAME_PATTERNS, nameBy } from './names.ts';
import { isTimed, type Spot } from './outline.ts';
import { remembered } from './remembered.ts';
import { keysOf } from './selectors.ts';
import { looksLikeTime, sureTime } from './times.ts';

/** Blocks that are looked into; the others are held to be alike. */
const SAMPLE = 24;
/** Share of the blocks that a selector must hold for. */
const MOST = 0.8;
/** Share of the blocks that must name an author: in runs of messages by one person only the first does. */
const LEAST_NAMED = 0.4;
/** Letters that may stand beside a name; more are words of the message. */
const MOST_BESIDE = 45;
const LONGEST = 160;

export interface Found {
  way: Way;
  /** Share of the blocks where it finds something. */
  share: number;
}

/** Some blocks from the start and the end of the thread. */
export const sampleOf = <T>(blocks: readonly T[]): readonly T[] =>
  blocks.length <= SAMPLE ? blocks : [...blocks.slice(0, SAMPLE / 2), ...blocks.slice(-SAMPLE / 2)];

/** The element in which a block's name and time are looked for. */
export const factsOf = ({ spot, head }: Block): Spot => head ?? spot;

function* shortSpots(spot: Spot): Generator<Spot> {
  if (spot.own.length > 0 && spot.own.join(' ').length <= LONGEST) yield spot;
  for (const child of spot.children) yield* shortSpots(child);
}

/** Every selector that could find what `wanted` says, with how many blocks have such an element. */
function countKeys(blocks: readonly Block[], wanted: (spot: Spot) => boolean): [string, number][] {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const root = factsOf(block);
    const keys = new Set<string>();
    for (const spot of shortSpots(root)) {
      if (!wanted(spot)) continue;
      const found = spot === root ? [':scope'] : keysOf(spot.element, root.element);
      for (const key of found) keys.add(key);
    }
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 1)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 40);
}

const wordsOf = (block: Block, key: string) =>
  firstDeep(factsOf(block).element, key)?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';

const NAMING = /author|sender|from|user|name|who|person|poster|by\b|autor|auteur|absender|mittente|afzender/iu;

interface Naming {
  key: string;
  pattern: string;
  share: number;
  worth: number;
}

function nameIn(pattern: string, words: string): string | null {
  const name = nameBy(pattern, words);
  if (name === null) return null;
  const beside = words.replace(/\S+@\S+|[^\p{L}]+/gu, '').length - name.length;
  return beside > MOST_BESIDE ? null : name;
}

/** What each of the patterns takes from short words. */
const namesIn = remembered((words) => NAME_PATTERNS.map((pattern) => nameIn(pattern, words)));
const NO_NAMES = NAME_PATTERNS.map(() => null);
const isNaming = remembered((words) => NAME_PATTERNS.some((pattern) => nameBy(pattern, words) !== null));

function namingOf(blocks: readonly Block[], key: string): Naming | null {
  let best: Naming | null = null;
  const words = blocks.map((block) => wordsOf(block, key));
  const names = words.map((each) => (each.length > LONGEST ? NO_NAMES : namesIn(each)));
  for (const [index, pattern] of NAME_PATTERNS.entries()) {
    const found = names.map((each) => each[index]).filter((name) => typeof name === 'string');
    const share = found.length / blocks.length;
    const kinds = new Set(found).size;
    // The same word in every block is a label; another in every block of many is hardly an author.
    const varied = kinds > 1 ? 1 : 0.6;
    const worth = share * varied * (NAMING.test(key) ? 1.4 : 1) * (kinds > 4 && kinds > found.length * 0.9 ? 0.6 : 1);
    if (found.length > 0 && (!best || worth > best.worth + 0.05)) best = { key, pattern, share, worth };
  }
  return best;
}

/** Who wrote each block. */
export function authorIn(blocks: readonly Block[]): Found | null {
  const sample = sampleOf(blocks);
  const keys = countKeys(sample, ({ own, element }) => element.tagName !== 'BUTTON' && own.some(isNaming));
  let best: Naming | null = null;
  for (const [key] of keys) {
    const naming = namingOf(sample, key);
    if (naming && (!best || naming.worth > best.worth + 0.01)) best = naming;
  }
  return best && best.share >= LEAST_NAMED
    ? { way: { css: best.key, pattern: best.pattern }, share: best.share }
    : null;
}

/** What of an element says the time: an attribute that a machine can read, or its words. */
function timeWay(elements: readonly Element[], css: string): Way {
  for (const attribute of ['datetime', 'title', 'data-time', 'data-date', 'data-timestamp', 'data-sort', 'aria-label'])
    if (elements.every((element) => sureTime(element.getAttribute(attribute) ?? '') !== null))
      return { css, attribute };
  return { css };
}

/** When each block was written. */
export function timeIn(blocks: readonly Block[]): Found | null {
  const sample = sampleOf(blocks);
  const keys = countKeys(sample, ({ own, element }) => isTimed(element) || own.some(looksLikeTime));
  for (const least of [MOST, 0.5])
    for (const [key] of keys) {
      const elements = sample.flatMap((block) => firstDeep(factsOf(block).element, key) ?? []);
      const timed = elements.filter(isTime);
      if (timed.length / sample.length < least) continue;
      return { way: timeWay(timed, key), share: timed.length / sample.length };
    }
  return null;
}

function isTime(element: Element): boolean {
  if (isTimed(element)) return true;
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && looksLikeTime((node as Text).data.trim()),
  );
}
