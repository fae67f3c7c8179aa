/** The thread: blocks of one kind, beside each other or in containers of one kind, that carry a name or a time, and a text. */
import type { Outline, Spot } from './outline.ts';
import { remembered } from './remembered.ts';

/** One message's block. */
export interface Block {
  spot: Spot;
  /** Where name and time stand before the block and not in it: `dt` and `dd`, "… wrote:" and the text. */
  head: Spot | null;
}

export interface Thread {
  blocks: readonly Block[];
  /** Signs of text in the blocks, names and times apart. */
  said: number;
  /** Shares of the blocks, 0…1. */
  named: number;
  timed: number;
  linked: number;
  ticked: number;
  /** Of the whole page's text. */
  share: number;
  score: number;
}

const INLINE = new Set('A SPAN B I EM STRONG SMALL TIME LABEL CODE IMG BUTTON BR FONT U S SUP SUB ABBR'.split(' '));
/** A block with more times or names than this holds several messages. */
const MOST_TIMES = 6;
const MOST_NAMES = 14;
/** One message alone names fewer: who wrote, to whom, and a signature. */
const MOST_NAMES_ALONE = 3;
const LONGEST_HEAD = 200;
/** Signs that a row may say beside name and time, to be the head of the row below it: "From", "Date". */
const MOST_LABELS = 40;

/** Rows of a list say less, each; a message with a star to tick says more. */
const LONGEST_ROW = 200;

const saidIn = ({ text, facts }: Spot) => text - facts;

/** Chats that say neither who nor when call at least their bubbles messages. */
const isCalledMessage = remembered((classes) =>
  /(?:^|\s)(?:[\w-]+[-_])?(?:message|msg|bubble)(?:\s|$)/iu.test(classes),
);

function headOf(spot: Spot): Spot | null {
  let before = spot.times > 0 ? null : spot.previous;
  while (before && before.text === 0) before = before.previous;
  if (!before || before.text > LONGEST_HEAD || before.times === 0 || before.names === 0) return null;
  return before.element.tagName !== spot.element.tagName || isRowAbove(before, spot) ? before : null;
}

/** Tables with two rows a message: cells that say who and when, and below them one with the words. */
const isRowAbove = (before: Spot, spot: Spot) =>
  spot.element.tagName === 'TR' &&
  before.children.length > 1 &&
  spot.children.length === 1 &&
  saidIn(before) <= MOST_LABELS;

/** The block that an element makes, or null when it cannot be a message. */
function blockOf(spot: Spot): Block | null {
  if (INLINE.has(spot.element.tagName) || spot.editors > 0 || saidIn(spot) < 1) return null;
  if (spot.times > MOST_TIMES || spot.names > MOST_NAMES) return null;
  if (spot.times > 0) return { spot, head: null };
  const head = headOf(spot);
  if (head) return { spot, head };
  const told = spot.names > 0 || isCalledMessage(spot.element.getAttribute('class') ?? '');
  return told ? { spot, head: null } : null;
}

/** Blocks of one kind: same parent and tag; or same tags up to a common grandparent, or to its parent. */
function kindsOf(outline: Outline): Block[][] {
  const kinds = new Map<Spot, Map<string, Block[]>>();
  for (const spot of outline.spots) {
    const block = spot.parent && blockOf(spot);
    if (!block) continue;
    let path = spot.element.tagName + (block.head ? '+' : '');
    let above: Spot | null = spot.parent;
    for (let level = 0; level < 3 && above; level += 1) {
      const below = kinds.get(above) ?? new Map<string, Block[]>();
      if (below.size === 0) kinds.set(above, below);
      const kind = below.get(path);
      if (kind) kind.push(block);
      else below.set(path, [block]);
      path += ` ${above.element.tagName}`;
      above = above.parent;
    }
  }
  return [...kinds.values()].flatMap((below) => [...below.values()]);
}

const shareOf = (blocks: readonly Block[], holds: (block: Block) => boolean) =>
  blocks.filter(holds).length / blocks.length;

/** A group of blocks as a thread. `whole`: signs of text of the page. */
export function measure(blocks: readonly Block[], whole: number): Thread {
  const said = blocks.reduce((sum, { spot }) => sum + saidIn(spot), 0);
  const signs = blocks.reduce((sum, { spot }) => sum + spot.text, 0);
  const linked = blocks.reduce((sum, { spot }) => sum + spot.linked, 0) / Math.max(1, signs);
  const named = shareOf(blocks, ({ spot, head }) => (head ?? spot).names > 0);
  const timed = shareOf(blocks, ({ spot, head }) => (head ?? spot).times > 0);
  const ticked = said > LONGEST_ROW * blocks.length ? 0 : shareOf(blocks, ({ spot }) => spot.ticks > 0);
  const crowded = blocks.reduce((sum, { spot }) => sum + Math.max(0, spot.times - 1), 0) / blocks.length;
  const [first] = blocks;
  const alone = blocks.length === 1 ? 0.4 / (1 + Math.max(0, (first?.spot.names ?? 0) - MOST_NAMES_ALONE)) : 1;
  const score =
    (said * (0.2 + 0.35 * named + 0.45 * timed) * (1 - linked) ** 2 * (1 - 0.9 * ticked) * alone) / (1 + crowded);
  return { blocks, said, named, timed, linked, ticked, share: said / Math.max(1, whole), score };
}

/** The same blocks are of one kind by their parent and by its parent, where that has no others. */
function withoutDoubles(kinds: readonly Block[][]): Block[][] {
  const byFirst = new Map<Spot, Set<number>>();
  return kinds.filter((blocks) => {
    const [first] = blocks;
    if (!first) return false;
    const known = byFirst.get(first.spot) ?? new Set();
    byFirst.set(first.spot, known);
    return !known.has(blocks.length) && known.add(blocks.length);
  });
}

/** The groups of blocks that could be the thread, the likeliest first. */
export function threadsIn(outline: Outline): Thread[] {
  return withoutDoubles(kindsOf(outline))
    .map((blocks) => measure(blocks, outline.root.text))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.blocks.length - b.blocks.length);
}
