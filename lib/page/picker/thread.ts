/** The thread that messages pointed at belong to. */
import { type Block, measure, type Thread, threadsIn } from '../generic/blocks.ts';
import type { Outline, Spot } from '../generic/outline.ts';
import { isStableClass } from '../generic/stable.ts';
import { isWithin } from './within.ts';

/** Groups of blocks that are looked through, the likeliest first. */
const TRIED = 24;

/** The thread, and the block of each element pointed at, in their order. */
export interface Shown {
  thread: Thread;
  blocks: readonly Block[];
}

/** The block that holds an element; or the one block that a wider element holds. */
export function blockOf({ blocks }: Pick<Thread, 'blocks'>, element: Element): Block | null {
  const around = blocks.find(
    ({ spot, head }) => isWithin(element, spot.element) || (head !== null && isWithin(element, head.element)),
  );
  if (around) return around;
  const held = blocks.filter(({ spot }) => isWithin(spot.element, element));
  return held.length === 1 ? (held[0] ?? null) : null;
}

function shownIn(thread: Thread, elements: readonly Element[]): Shown | null {
  const blocks = elements.map((element) => blockOf(thread, element));
  const whole = blocks.every((block) => block !== null) && new Set(blocks).size === blocks.length;
  if (!whole) return null;
  const own = blocks.filter((block) => block !== null);
  return { thread: narrowed(thread, own), blocks: own };
}

/** Of a thread only what is marked as the messages shown are: not what else stands beside them. */
function narrowed(thread: Thread, shown: readonly Block[]): Thread {
  const [first, ...rest] = shown.map(({ spot }) => [...spot.element.classList].filter(isStableClass));
  const common = (first ?? []).filter((name) => rest.every((names) => names.includes(name)));
  if (rest.length === 0 || common.length === 0) return thread;
  const blocks = thread.blocks.filter(({ spot }) => common.some((name) => spot.element.classList.contains(name)));
  return { ...thread, blocks };
}

/** A pointer that moves asks again and again. */
const looked = new WeakMap<Outline, readonly Thread[]>();

/** The groups of blocks that could be the thread, the likeliest first. */
export function threadsOf(outline: Outline): readonly Thread[] {
  const threads = looked.get(outline) ?? threadsIn(outline).slice(0, TRIED);
  looked.set(outline, threads);
  return threads;
}

const isNamed = ({ spot, head }: Block) => (head ?? spot).names > 0;
/** Says who wrote it, or when; what does not is often but the lower half of a message. */
const isTold = ({ spot, head }: Block) => (head ?? spot).names + (head ?? spot).times > 0;

/** The threads in which each of the elements stands in a message of its own, the likeliest first. */
export function threadsWith(outline: Outline, elements: readonly Element[]): Shown[] {
  const all = threadsOf(outline).flatMap((thread) => shownIn(thread, elements) ?? []);
  const named = all.filter(({ blocks }) => blocks.every(isNamed));
  const told = all.filter((shown) => !named.includes(shown) && shown.blocks.every(isTold));
  const alike = elements.length > 1 ? threadAlike(outline, elements) : null;
  const last = alike && shownIn(alike, elements);
  const rest = all.filter((shown) => !named.includes(shown) && !told.includes(shown));
  return [...named, ...told, ...rest, ...(last ? [last] : [])];
}

/** The likeliest of them. */
export const threadWith = (outline: Outline, elements: readonly Element[]): Shown | null =>
  threadsWith(outline, elements)[0] ?? null;

/** Elements beside each other that look alike in the markup: messages that carry neither a name nor a time. */
function threadAlike(outline: Outline, elements: readonly Element[]): Thread | null {
  const spots = elements.map((element) => outline.spots.find((spot) => spot.element === element) ?? null);
  const paths = spots.map((spot) => pathTo(spot));
  const [first = []] = paths;
  const depth = first.findIndex((spot, level) => paths.some((path) => path[level] !== spot));
  const above = first[depth - 1];
  const tops = paths.map((path) => path[depth]).filter((spot) => spot !== undefined);
  const [top] = tops;
  if (!above || !top || tops.length < elements.length || !tops.every((spot) => areAlike(spot, top))) return null;
  const blocks = above.children.filter((spot) => areAlike(spot, top) && spot.text > 0);
  return measure(
    blocks.map((spot) => ({ spot, head: null })),
    outline.root.text,
  );
}

function pathTo(spot: Spot | null): Spot[] {
  const path: Spot[] = [];
  for (let at = spot; at; at = at.parent) path.unshift(at);
  return path;
}

/** More is a column of the page. Signs of text. */
const LONGEST = 20_000;

function areAlike(a: Spot, b: Spot): boolean {
  if (a.element.localName !== b.element.localName || a.editors > 0 || a.text > LONGEST) return false;
  if (a.element.getAttribute('role') !== b.element.getAttribute('role')) return false;
  const classes = [...b.element.classList];
  return classes.length === 0 || classes.some((name) => a.element.classList.contains(name));
}
