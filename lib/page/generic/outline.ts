/** The page in one walk: what is seen of it, with how much text, and where names and times stand. */
import { insideOf } from '../deep.ts';
import { isVisible } from '../visible.ts';
import { looksLikeName, mailIn } from './names.ts';
import { remembered } from './remembered.ts';
import { looksLikeTime, sureTime } from './times.ts';

/** An element that is seen, with what stands in it and below. */
export interface Spot {
  element: Element;
  parent: Spot | null;
  /** The one before it that is seen, below the same parent. */
  previous: Spot | null;
  children: Spot[];
  /** Signs of text, runs of space as one. */
  text: number;
  /** Of it in links. */
  linked: number;
  /** Of it in names and times. */
  facts: number;
  names: number;
  times: number;
  /** Editors and boxes to tick. */
  editors: number;
  ticks: number;
  /** The element's own words, without those of the elements below. */
  own: readonly string[];
}

export interface Outline {
  root: Spot;
  spots: readonly Spot[];
  editables: readonly HTMLElement[];
}

const SILENT = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG HEAD SELECT OPTION OBJECT CANVAS VIDEO AUDIO LINK META'.split(' '),
);
/** More of a page is no ticket that a person reads. */
const MOST = 60_000;

const VISIBILITY = { visibilityProperty: true };

function isSeen(element: Element): boolean {
  if (SILENT.has(element.tagName.toUpperCase()) || element.hasAttribute('hidden')) return false;
  if (element.checkVisibility(VISIBILITY)) return true;
  return getComputedStyle(element).display === 'contents';
}

function childrenOf(element: Element): ArrayLike<Element> {
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedElements();
    if (assigned.length > 0) return assigned;
  }
  const inside = insideOf(element);
  if (inside && 'body' in inside) return inside.body ? [inside.body] : [];
  return (inside ?? element).children;
}

function ownWords(element: Element): string[] {
  const words: string[] = [];
  const from: Node = element.shadowRoot ?? element;
  for (let child = from.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== Node.TEXT_NODE) continue;
    const said = (child as Text).data.trim();
    if (said) words.push(said.replace(/\s+/gu, ' '));
  }
  return words;
}

const isBox = (element: Element) =>
  (element.tagName === 'INPUT' && (element as HTMLInputElement).type === 'checkbox') ||
  element.getAttribute('role') === 'checkbox';

/** An editor says so itself, or its whole page is one. */
function isEditor(element: HTMLElement): boolean {
  if (element.tagName === 'TEXTAREA') return true;
  return (element.hasAttribute('contenteditable') || element.tagName === 'BODY') && element.isContentEditable;
}

/** Longer words are neither. */
const LONGEST_FACT = 140;

/** Whether short words are a time, and whether they name somebody; pages say the same few again and again. */
const factIn = remembered((words) => ({
  time: looksLikeTime(words),
  name: looksLikeName(beforeMark(words)) || (words.length < 80 && mailIn(words) !== null),
}));
/** "Kim Aldous · Internal note", "Robin Vale (Support)": the name, without what is said of it. */
const beforeMark = (words: string) => (words.length < 80 ? (words.split(/\s[·•|(–—]/u, 1)[0] ?? '') : words);
const NO_FACT = { time: false, name: false };

/** Says a time without words: in its markup, or to a pointer that rests on it. */
export const isTimed = (element: Element): boolean =>
  element.tagName === 'TIME' || sureTime(element.getAttribute('title') ?? '') !== null;

class Walker {
  readonly spots: Spot[] = [];
  readonly editables: HTMLElement[] = [];

  visit(element: Element, parent: Spot | null, linked: boolean): Spot | null {
    if (this.spots.length > MOST || !isSeen(element)) return null;
    const spot: Spot = {
      element,
      parent,
      previous: parent?.children.at(-1) ?? null,
      children: [],
      text: 0,
      linked: 0,
      facts: 0,
      names: 0,
      times: 0,
      editors: 0,
      ticks: isBox(element) ? 1 : 0,
      own: [],
    };
    this.spots.push(spot);
    if (isEditor(element as HTMLElement)) {
      spot.editors = 1;
      if (isVisible(element)) this.editables.push(element as HTMLElement);
      return spot;
    }
    this.takeOwn(spot, linked || element.tagName === 'A');
    const children = childrenOf(element);
    for (let index = 0; index < children.length; index += 1) {
      const below = this.visit(children[index] as Element, spot, linked || element.tagName === 'A');
      if (below) addUp(spot, below);
    }
    return spot;
  }

  private takeOwn(spot: Spot, linked: boolean): void {
    spot.own = ownWords(spot.element);
    const button = spot.element.tagName === 'BUTTON';
    for (const words of spot.own) {
      spot.text += words.length;
      if (linked || button) spot.linked += words.length;
      const { time, name } = button || words.length > LONGEST_FACT ? NO_FACT : factIn(words);
      if (time) spot.times += 1;
      if (name) spot.names += 1;
      if (time || name) spot.facts += words.length;
    }
    if (spot.times === 0 && isTimed(spot.element)) spot.times = 1;
  }
}

function addUp(spot: Spot, below: Spot): void {
  spot.children.push(below);
  spot.text += below.text;
  spot.linked += below.linked;
  spot.facts += below.facts;
  spot.names += below.names;
  spot.times += below.times;
  spot.editors += below.editors;
  spot.ticks += below.ticks;
}

/** Whether a spot is, or stands in, one of the elements. */
export function isIn(spot: Spot, elements: ReadonlySet<Element>): boolean {
  for (let at: Spot | null = spot; at; at = at.parent) if (elements.has(at.element)) return true;
  return false;
}

/** Walks the page, open shadow roots and frames of the same origin included. */
export function outlineOf(body: Element): Outline | null {
  const walker = new Walker();
  const root = walker.visit(body, null, false);
  return root && { root, spots: walker.spots, editables: walker.editables };
}
