/** The text of a page element as a person reads it, and the way back from an offset to the node that holds it. */
import { insideOf } from './deep.ts';
import { isPicture } from './unread.ts';

/** Where a stretch of the text came from: `node.data` from `from` stands in the text at `start`, for `length` units. */
interface Piece {
  node: Text;
  from: number;
  start: number;
  length: number;
}

export interface PageText {
  text: string;
  pieces: readonly Piece[];
  /** Pictures that stand among the words and were not read. */
  pictures: number;
  /** Some of it stands in a shadow, where what watches the message alone notices no change. */
  shadowed: boolean;
}

/** No message is longer: what lies behind is not read. The engine reads far less. */
const LONGEST = 50_000;
/** Deeper than any mail; pages that nest without end are read to here. */
const DEEPEST = 500;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA SELECT BUTTON INPUT IFRAME SVG'.split(' '));
const SPACE = /[\t\n\f\r ]+/gu;
/** Space that is not read as it stands. */
const UNEVEN = /[\t\n\f\r]| {2}/u;

/** Nodes that other extensions put into pages (grammar checkers and the like); never the customer's words. */
const FOREIGN =
  'grammarly-extension,grammarly-desktop-integration,lt-highlighter,lt-div,harper-highlight,[data-lt-tmp-id]';

/** Collects text in document order; linear in the size of the element. */
class Collector {
  text = '';
  pieces: Piece[] = [];
  pictures = 0;
  shadowed = false;
  private gap = '';

  /** A line break (once between blocks) that is written only when more text follows. */
  breakLine(kind: 'block' | 'line'): void {
    if (this.text === '') return;
    if (kind === 'line') this.gap = `${this.gap.replace(/ /gu, '')}\n`;
    else if (!this.gap.includes('\n')) this.gap = '\n';
  }

  add(node: Text, preserved: boolean): void {
    if (preserved) this.write(node, 0, node.data);
    else this.addCollapsed(node);
  }

  private addCollapsed(node: Text): void {
    const { data } = node;
    if (!UNEVEN.test(data)) return this.addEven(node);
    let from = 0;
    for (const match of data.matchAll(SPACE)) {
      if (match.index > from) this.write(node, from, data.slice(from, match.index));
      this.space();
      from = match.index + match[0].length;
    }
    if (from < data.length) this.write(node, from, data.slice(from));
  }

  /** Words with one space between them stay together: most of every message. */
  private addEven(node: Text): void {
    const { data } = node;
    const from = data.startsWith(' ') ? 1 : 0;
    const to = data.endsWith(' ') ? data.length - 1 : data.length;
    if (from > 0) this.space();
    if (from < to) this.write(node, from, data.slice(from, to));
    if (to < data.length) this.space();
  }

  private space(): void {
    if (this.gap === '' && this.text !== '') this.gap = ' ';
  }

  get isFull(): boolean {
    return this.text.length >= LONGEST;
  }

  private write(node: Text, from: number, whole: string): void {
    const words = whole.slice(0, Math.max(0, LONGEST - this.text.length));
    if (words === '') return;
    this.text += this.gap;
    this.gap = '';
    this.pieces.push({ node, from, start: this.text.length, length: words.length });
    this.text += words;
  }
}

function skipped(element: Element, ignore: string | undefined): boolean {
  if (SILENT.has(element.tagName.toUpperCase())) return true;
  if (element.hasAttribute('hidden') || element.matches(FOREIGN)) return true;
  return ignore !== undefined && element.matches(ignore);
}

/**
 * Hidden from the agent's eyes, so not the customer's words: mails carry preheaders and trackers that nobody sees. Only
 * what the message itself hides counts; a message that the helpdesk has folded away is read.
 */
function isHidden(element: HTMLElement, drawn: boolean): boolean {
  return (drawn ? !element.checkVisibility(SEEN) : isUndrawn(element)) || isShrunk(element) || isSign(element);
}

const SEEN = { visibilityProperty: true };

/** Of what stands in something that is not drawn, by what is said of itself alone. */
function isUndrawn(element: HTMLElement): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}

const isNone = (length: string) => length !== '' && Number.parseFloat(length) === 0;

/** As mails write it on the preheader that lists of mails alone are to show. A page's own classes may only be fading it in. */
function isShrunk(element: HTMLElement): boolean {
  // Its style is an object that the browser makes when it is asked for.
  if (!element.hasAttribute('style')) return false;
  const { style } = element;
  if (style.opacity === '0' || isNone(style.fontSize)) return true;
  return style.overflow === 'hidden' && [style.maxHeight, style.height, style.maxWidth].some(isNone);
}

/** Drawn for the eye and kept from screen readers: the dots that unfold a quote. Letters there are somebody's words. */
const isSign = (element: HTMLElement) =>
  element.getAttribute('aria-hidden') === 'true' && !/[\p{L}\p{N}]/u.test(element.textContent ?? '');

interface Manner {
  preserved: boolean;
  ignore: string | undefined;
  /** The whole is in sight, so that what is hidden in it is hidden on purpose. */
  seen: boolean;
  /** It has a box, so that the browser can be asked of each part whether it has one: the cheapest question there is. */
  drawn: boolean;
  depth: number;
}

/** What a person sees of a node: its shadow, where it has an open one. */
function shownIn(node: Node, collector: Collector): Node {
  if (!(node as Partial<Element>).shadowRoot) return node;
  collector.shadowed = true;
  return insideOf(node as Element) ?? node;
}

function walk(node: Node, collector: Collector, manner: Manner): void {
  if (manner.depth > DEEPEST) return;
  for (let child = shownIn(node, collector).firstChild; child && !collector.isFull; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) collector.add(child as Text, manner.preserved);
    if (child.nodeType === Node.ELEMENT_NODE) enter(child as HTMLElement, collector, manner);
  }
}

function enter(element: HTMLElement, collector: Collector, manner: Manner): void {
  const { tagName } = element;
  if (skipped(element, manner.ignore) || (manner.seen && isHidden(element, manner.drawn))) return;
  if (tagName === 'BR') return collector.breakLine('line');
  if (tagName === 'IMG' && isPicture(element as HTMLImageElement)) collector.pictures += 1;
  const block = BLOCKS.has(tagName);
  if (block) collector.breakLine('block');
  walk(element, collector, {
    ...manner,
    preserved: manner.preserved || keepsSpace(element),
    depth: manner.depth + 1,
  });
  if (block) collector.breakLine('block');
  if (tagName === 'P' || tagName === 'BLOCKQUOTE') collector.breakLine('line');
}

function keepsSpace(element: HTMLElement): boolean {
  if (element.tagName === 'PRE') return true;
  return element.hasAttribute('style') && element.style.whiteSpace.startsWith('pre');
}

/** Reads an element's text. Blocks become lines, paragraphs are set apart by an empty line, runs of space become one. */
export function textOf(element: Element, ignore?: string): PageText {
  const collector = new Collector();
  const { whiteSpace, visibility } = getComputedStyle(element);
  const preserved = whiteSpace.startsWith('pre') || keepsSpace(element as HTMLElement);
  const drawn = element.checkVisibility();
  walk(element, collector, { preserved, ignore, seen: visibility !== 'hidden', drawn, depth: 0 });
  const { text, pieces, pictures, shadowed } = collector;
  return { text, pieces, pictures, shadowed };
}

/** The ranges of the page that hold `text.slice(start, end)`; empty when nothing of it stands in the page any more. */
export function rangesOf({ pieces }: PageText, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let open: Range | null = null;
  for (const piece of pieces) {
    const first = Math.max(start, piece.start);
    const last = Math.min(end, piece.start + piece.length);
    if (first >= last || !piece.node.isConnected) continue;
    // Words of one node share a range, so that the space between them is marked too.
    if (open?.endContainer !== piece.node) {
      open = document.createRange();
      open.setStart(piece.node, piece.from + first - piece.start);
      ranges.push(open);
    }
    open.setEnd(piece.node, piece.from + last - piece.start);
  }
  return ranges;
}
