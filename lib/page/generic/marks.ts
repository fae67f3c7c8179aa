/** Marks on the blocks of a thread that say who wrote: classes, attributes, and labels beside the name. */
import type { Author } from '../../conversation.ts';
import type { Block } from './blocks.ts';
import type { Spot } from './outline.ts';
import { remembered } from './remembered.ts';
import { stableSelectors } from './stable.ts';
import { AGENT, CUSTOMER, hasAny, isForColleagues, isTowardsCustomer, NOTE, wordsOf } from './words.ts';

/** One mark, as a selector that fits a block or an element in it; with a pattern, its text fits too. */
export interface Mark {
  css: string;
  pattern?: string;
  /** Stands before the block, and not in it. */
  before?: true;
  role: Author;
}

const ATTRIBUTES = /^(?:data-|alt$|aria-label$|role$|title$|type$|direction$|author|kind$|part$)/u;
const LONGEST_LABEL = 40;
/** Of a label that says what somebody did. */
const MOST_WORDS = 7;
/** A line that says who wrote, and more of it. */
const LONGEST_LINE = 80;
/** What a press on it would do: "set to internal" stands on what is not. */
const PRESSED = 'a[href="#"], button, [role="button"], [role="menuitem"], a:not([href])';
/** A value that names one message of many. */
const OF_ONE = /^\S*\d{3}\S*$/;
/** Elements of one block that are looked at. */
const MOST_LOOKED = 40;

const quoted = (value: string) => `"${value.replace(/["\\]/gu, '\\$&')}"`;
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** The role that words speak of; null where they speak of none, or of both sides. */
export function roleIn(words: readonly string[]): Author | null {
  if (hasAny(words, NOTE) || isForColleagues(words)) return 'note';
  if (isTowardsCustomer(words)) return 'agent';
  const customer = hasAny(words, CUSTOMER);
  const agent = hasAny(words, AGENT);
  if (customer === agent) return null;
  return customer ? 'customer' : 'agent';
}

function classMark(name: string): Mark[] {
  const role = roleIn(wordsOf(name));
  return role ? [{ css: `.${CSS.escape(name)}`, role }] : [];
}

/** An attribute's value, or the first words of a sentence such as "Message from customer Kim Aldous, 13:20". */
function attributeMark(name: string, value: string): Mark[] {
  if (value.length > 120 || OF_ONE.test(value) || !/\p{L}/u.test(value)) return [];
  const words = wordsOf(value);
  const at = words.findIndex((word) => roleIn([word]) !== null);
  const role = at < 0 || at > 3 ? null : roleIn(words.slice(0, 4));
  if (!role) return [];
  const start = new RegExp(`^.*?${words[at]}`, 'iu').exec(value)?.[0];
  if (words.length <= 3) return [{ css: `[${name}=${quoted(value)}]`, role }];
  return start ? [{ css: `[${name}^=${quoted(start)}]`, role }] : [];
}

const labelRole = remembered((said) => {
  const words = wordsOf(said);
  if (words.length <= 3 || said.startsWith('(')) return roleIn(words);
  // "added a private note", "only visible to colleagues", "replied to the customer".
  const isPlain = words.length <= MOST_WORDS && (isForColleagues(words) || isTowardsCustomer(words));
  return isPlain ? roleIn(words) : null;
});

/** Of a name with more behind it, what says that nobody outside reads this: "Kim Aldous · Whisper", "Robin (internal comment)". */
const notedBehind = remembered((said) => {
  const [, ...parts] = said.length > LONGEST_LINE ? [] : said.split(/[·•|()[\],:–—]/u).map((part) => part.trim());
  return parts.find((part) => wordsOf(part).length <= 3 && roleIn(wordsOf(part)) === 'note') ?? null;
});

/** A label beside the name: "Internal note", "Staff", "(Mieter)". */
function labelMarks({ element, own, children }: Spot): Mark[] {
  return own.flatMap((said) => {
    const behind = notedBehind(said);
    if (behind !== null)
      return [
        { css: stableSelectors(element)[0] ?? element.localName, pattern: escaped(behind), role: 'note' as const },
      ];
    const role = said.length > LONGEST_LABEL ? null : labelRole(said);
    const start = role && escaped(/^[^\d]*/u.exec(said)?.[0].trim() ?? '');
    if (!role || !start) return [];
    const [known] = stableSelectors(element);
    if (own.length === 1 && children.length === 0)
      return [{ css: known ?? element.localName, pattern: `^\\s*${start}`, role }];
    return known ? [{ css: known, pattern: start, role }] : [];
  });
}

const isTelling = remembered((name) => ATTRIBUTES.test(name));

/** Threads repeat a few names and values hundreds of times: each is looked at once. */
const classMarks = remembered((classes) => classes.split(/\s+/u).flatMap((name) => (name ? classMark(name) : [])));
const attributeMarks = remembered((attribute) => {
  const at = attribute.indexOf('=');
  return attributeMark(attribute.slice(0, at), attribute.slice(at + 1));
});

function markupMarks(element: Element): Mark[] {
  const marks = [...classMarks(element.getAttribute('class') ?? '')];
  for (const name of element.getAttributeNames())
    if (isTelling(name)) marks.push(...attributeMarks(`${name}=${element.getAttribute(name)}`));
  return marks;
}

/** Says who, or when, and nothing else. */
const isHead = ({ names, text, facts }: Spot) => names > 0 && text === facts && text <= LONGEST_LINE;

/** The elements of a block outside of its words. */
function around(spot: Spot, bodies: ReadonlySet<Element>, found: Spot[] = []): Spot[] {
  if (found.length >= MOST_LOOKED) return found;
  found.push(spot);
  const inBody = bodies.has(spot.element);
  for (const child of spot.children) if (!inBody || isHead(child)) around(child, bodies, found);
  return found;
}

/** All marks of one block. */
export function marksOf({ spot, head }: Block, bodies: ReadonlySet<Element>): Mark[] {
  const own = marksIn(spot, bodies);
  const before = head ? marksIn(head, bodies).map((mark): Mark => ({ ...mark, before: true })) : [];
  return [...own, ...before];
}

function marksIn(root: Spot, bodies: ReadonlySet<Element>): Mark[] {
  const marks: Mark[] = [];
  for (const spot of around(root, bodies)) {
    const found = [...markupMarks(spot.element), ...(bodies.has(spot.element) ? [] : labelMarks(spot))];
    const says = found.some(({ role }) => role === 'note') && spot.element.closest(PRESSED) === null;
    marks.push(...(says ? found : found.filter(({ role }) => role !== 'note')));
  }
  return marks;
}
