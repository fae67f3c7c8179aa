/** Where in each block of a thread the words stand, and what beside them is none of them. */
import { firstDeep } from '../deep.ts';
import type { Block } from './blocks.ts';
import { areInitials } from './names.ts';
import { isTimed, type Spot } from './outline.ts';
import { type Found, factsOf, sampleOf } from './parts.ts';
import { keysOf, pathOf } from './selectors.ts';
import { looksLikeTime } from './times.ts';

export interface Body {
  /** Tried in order; `:scope` is the block itself. */
  css: string[];
  /** Names and times that stand among the words; `:scope` is the block. */
  ignore: string[];
  /** Lines of a log stand among the messages, and are none. */
  logged: boolean;
}

/** Share of the blocks that must have words of a name; a picture or a line of the system has none. */
const MOST = 0.6;
/** Share of a block's words that what is taken for all of them must hold. */
const MOST_OF = 0.6;

/** The elements of a block that say who and when. */
export function factElements(block: Block, ways: readonly (Found | null)[]): Element[] {
  const root = factsOf(block).element;
  return ways.flatMap((found) => (found && firstDeep(root, found.way.css)) ?? []);
}

/** Of these the ones that hold no words of the message: a bubble that tells its time to the pointer does. */
const wordlessIn = (block: Block, ways: readonly (Found | null)[]) => [
  ...factElements(block, ways).filter(
    (fact) => fact.tagName === 'TIME' || !isTimed(fact) || looksLikeTime(textOf(fact)),
  ),
  ...initialsIn(block.spot),
];

/** An avatar without a picture. */
function initialsIn({ element, own, children }: Spot): Element[] {
  const [only] = own;
  if (children.length === 0 && own.length === 1 && only !== undefined && areInitials(only)) return [element];
  return children.flatMap(initialsIn);
}

const textOf = (element: Element) => element.textContent?.replace(/\s+/gu, ' ').trim() ?? '';

/** The element with most words of its own that are neither name nor time. */
function longest(spot: Spot, facts: readonly Element[]): Spot | null {
  if (facts.includes(spot.element) && spot.element.children.length === 0) return null;
  let best: Spot | null = null;
  for (const child of spot.children) {
    const found = longest(child, facts);
    if (found && (!best || lengthOf(found) > lengthOf(best))) best = found;
  }
  if (facts.includes(spot.element)) return best;
  return spot.own.length > 0 && lengthOf(spot) >= (best ? lengthOf(best) : 0) ? spot : best;
}

const lengthOf = ({ own }: Spot) => own.reduce((sum, words) => sum + words.length, 0);

const holdsAny = (spot: Spot, elements: readonly Element[]): boolean =>
  elements.includes(spot.element) || spot.children.some((child) => holdsAny(child, elements));

/** The widest element around the words that holds neither name nor time; the block itself where words stand beside it. */
function bodyOf(block: Block, facts: readonly Element[], several: ReadonlySet<string>): Spot | null {
  const words = longest(block.spot, facts);
  if (!words) return null;
  const top = topOf(words, block, facts);
  if (top.parent && top !== block.spot && several.has(kindOf(top))) return top.parent;
  const beside = block.spot.text - block.spot.facts - (top.text - top.facts);
  const inFrame = words.element.ownerDocument !== block.spot.element.ownerDocument;
  if (inFrame) return bodyInFrame(words);
  return top !== block.spot && beside > 20 + 0.35 * top.text ? block.spot : top;
}

/** The widest element around the words that holds neither name nor time. */
function topOf(words: Spot, block: Block, facts: readonly Element[]): Spot {
  let top = words;
  while (top !== block.spot && top.parent && !holdsAny(top.parent, facts)) top = top.parent;
  return top;
}

const kindOf = ({ element }: Spot) => `${element.tagName} ${element.className}`;

/** Of what kind the words' elements are that stand several in one block: bubbles that one person sent in a row. */
function severalIn(blocks: readonly Block[], ways: readonly (Found | null)[]): Set<string> {
  const kinds = blocks.flatMap((block) => {
    const facts = wordlessIn(block, ways);
    const words = longest(block.spot, facts);
    const top = words && topOf(words, block, facts);
    if (!top?.parent || top === block.spot || top.element.classList.length === 0) return [];
    const alike = top.parent.children.filter((each) => each.text > 0 && kindOf(each) === kindOf(top));
    return alike.length > 1 ? [kindOf(top)] : [];
  });
  return new Set(kinds);
}

/** The whole page in the frame that holds the words. */
function bodyInFrame(words: Spot): Spot {
  let top = words;
  while (top.parent && top.parent.element.tagName !== 'IFRAME') top = top.parent;
  return top;
}

/** The outermost element of a name or time that holds none of the words. */
function headsOf(block: Block, facts: readonly Element[]): Element[] {
  const words = longest(block.spot, facts);
  if (!words) return [];
  const inside = facts.filter((fact) => fact !== block.spot.element && block.spot.element.contains(fact));
  return inside.map((fact) => {
    let top = fact;
    while (top.parentElement && top.parentElement !== block.spot.element && !top.parentElement.contains(words.element))
      top = top.parentElement;
    return top;
  });
}

/** The selector that finds the right element in most of the blocks that are left. */
function bestKey(bodies: readonly (readonly [Block, Spot])[]): [string, number] | null {
  const counts = new Map<string, number>();
  for (const [{ spot }, body] of bodies) {
    const keys = spot === body ? [':scope'] : keysOf(body.element, spot.element);
    for (const key of keys)
      if (firstDeep(spot.element, key) === body.element) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let best: [string, number] | null = null;
  for (const each of counts) if (!best || each[1] > best[1]) best = each;
  return best;
}

/** Where some blocks are their own words, for nothing in them says who: the name under which all of them hold the words. */
function commonOf(sample: readonly Block[], ways: readonly (Found | null)[]): string | null {
  const words = sample.flatMap((block) => {
    const facts = wordlessIn(block, ways);
    const spot = longest(block.spot, facts);
    return spot && spot !== block.spot ? [[block, spot, facts] as const] : [];
  });
  if (words.length < Math.max(2, sample.length * MOST)) return null;
  const counts = new Map<string, number>();
  for (const [{ spot }, said, facts] of words)
    for (let at: Spot | null = said; at && at !== spot && !holdsAny(at, facts); at = at.parent) {
      if (at.text - at.facts < MOST_OF * (spot.text - spot.facts)) continue;
      for (const key of keysOf(at.element, spot.element))
        if (!/[:>]/u.test(key) && firstDeep(spot.element, key)?.contains(said.element))
          counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  // What was counted later stands further out.
  const [best] = [...counts].reverse().sort((a, b) => b[1] - a[1]);
  return best && best[1] >= words.length * MOST ? best[0] : null;
}

/** Signs of a line that says what somebody did to the ticket. */
const LONGEST_LINE = 120;

/** "Ana changed the status to open": behind the name, in its own element, and it begins as a sentence goes on. */
function isLine(block: Block, body: Spot, facts: readonly Element[]): boolean {
  const [behind = ''] = body.own;
  return (
    block.spot.text < LONGEST_LINE &&
    facts.some(({ parentElement }) => parentElement === body.element) &&
    /^\p{Ll}/u.test(behind)
  );
}

/** Where the words of the blocks stand; `css` is empty when that cannot be told. */
export function bodyIn(blocks: readonly Block[], ways: readonly (Found | null)[]): Body {
  const css: string[] = [];
  const ignore = new Set<string>();
  const sample = sampleOf(blocks);
  const several = severalIn(sample, ways);
  let left = sample.flatMap((block) => {
    const body = bodyOf(block, wordlessIn(block, ways), several);
    return body ? [[block, body] as const] : [];
  });
  // Where messages have an element for their words, what goes on behind a name is a line of the log.
  const worded = left.filter(([block, body]) => !isLine(block, body, wordlessIn(block, ways)));
  const logged =
    worded.length < left.length && worded.some(([block, body]) => !holdsAny(body, wordlessIn(block, ways)));
  if (logged) left = worded;
  const common = left.some(([block, body]) => body === block.spot) ? commonOf(sample, ways) : null;
  if (common) {
    css.push(common);
    left = left.filter(([{ spot }]) => !firstDeep(spot.element, common));
  }
  for (const [block, body] of left) {
    const facts = wordlessIn(block, ways);
    if (block.head || (body !== block.spot && !holdsAny(body, facts))) continue;
    for (const head of headsOf(block, facts)) {
      const key = keysOf(head, block.spot.element).find((each) => !/[:>]/u.test(each));
      ignore.add(key ?? pathOf(head, block.spot.element));
    }
  }
  while (left.length > 0 && css.length < 3) {
    const best = bestKey(left);
    if (!best) break;
    css.push(best[0]);
    left = left.filter(([{ spot }]) => !firstDeep(spot.element, best[0]));
  }
  return { css, ignore: [...ignore], logged };
}
