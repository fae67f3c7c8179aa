/** What the page says of the ticket as a whole: its key, its subject. */
import type { Adapter, Ways } from '../../adapter.ts';
import { isIn, type Outline, type Spot } from './outline.ts';
import { remembered } from './remembered.ts';
import { selectorOf } from './selectors.ts';

const PREFIX = '^(?:\\(\\d+\\)\\s*)?(?:\\[[^\\]]*\\]\\s*)?(?:(?:Re|AW|WG|Fwd):\\s*)*';
const NUMBER = '(?:(?:#|(?:Ticket|Case|Vorgang|Request|Demande|Caso|Chamado)\\s*#?)\\S*?\\d\\S*?[:\\s–—·|-]+\\s*)?';
/** A heading without the number that some put before it. */
export const SUBJECT = `${PREFIX}${NUMBER}(.+)$`;
/** A document's title without the product's name behind it. */
const TITLE = `${PREFIX}${NUMBER}(.+?)(?:\\s+[|·–—-]\\s+.*)?$`;

const BETWEEN = /\s+[|·–—-]\s+/u;
/** The ticket's number, and nothing else. */
const NUMBER_ALONE = /^\P{Nd}{0,12}#?\s?[\w-]*\d[\w-]*$/u;
/** Headings there name what is beside the ticket. */
const BESIDE = 'aside, nav, [role="complementary"], [role="navigation"]';
/** What lists of tickets are called. */
const LIST =
  /^(?:inbox|tickets?|conversations?|messages?|chats?|home|dashboard|posteingang|nachrichten|bo[iî]te de r[eé]ception|bandeja de entrada|posta in arrivo|postvak in)$/iu;

/** Whether the document's title says more than a number or a list's name, and the product's. */
function isTelling(title: string): boolean {
  const [first = '', ...rest] = title.replace(new RegExp(PREFIX, 'u'), '').split(BETWEEN);
  if (rest.length === 0 || LIST.test(first.trim())) return false;
  return rest.length > 1 || !NUMBER_ALONE.test(first.trim());
}

const textOf = ({ element }: Spot) => element.textContent?.replace(/\s+/gu, ' ').trim() ?? '';

const isTitle = remembered((classes) => /subject|betreff|ticket-?title|conv(?:ersation)?-?title/iu.test(classes));

function levelOf({ element }: Spot): number {
  const { tagName } = element;
  if (tagName === 'H1' || tagName === 'H2' || tagName === 'H3') return Number(tagName[1]);
  const level = element.getAttribute('role') === 'heading' ? element.getAttribute('aria-level') : null;
  if (level !== null) return Number(level);
  return isTitle(element.getAttribute('class') ?? '') ? 1 : 9;
}

/** The heading that names the ticket: one that the document's title repeats, else the highest; none among the messages. */
export function subjectIn(outline: Outline, within: ReadonlySet<Element>): Ways {
  const headings = outline.spots.filter(
    (spot) =>
      spot.text > 2 &&
      spot.text < 200 &&
      spot.linked < spot.text &&
      levelOf(spot) <= 3 &&
      !isIn(spot, within) &&
      spot.element.closest(BESIDE) === null &&
      !NUMBER_ALONE.test(textOf(spot)),
  );
  const titled = headings.find((spot) => document.title.includes(textOf(spot)));
  const [highest] = headings.sort((a, b) => levelOf(a) - levelOf(b));
  const isTitled = isTelling(document.title);
  // A page whose title says more than its name, and whose headings name the columns.
  const heading = titled ?? (highest && (levelOf(highest) === 1 || !isTitled) ? highest : undefined);
  const ways: Ways = heading ? [{ css: selectorOf(heading.element), anywhere: true, pattern: SUBJECT }] : [];
  return heading || !isTitled ? ways : [{ css: 'title', anywhere: true, pattern: TITLE }];
}

/** Parts of an address that name one thing: a number, a UUID, ABC-123, a long word with digits in it. */
const KEY =
  /^(?:\d{2,}|[0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z]{1,10}-\d+|(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{8,}(?:=|%3D){0,2}|(?=(?:[a-z]*[A-Z]+[a-z]+){6})[A-Za-z]{16,}|[a-z]{1,12}_[\w-]*\d[\w-]*)(?:\.html?)?$/u;
/** Values that say which list or page of it is shown. */
const LISTING = /^(?:page|p|f|forum|view|views|folder|queue|limit|offset|sort|from|start|q|query|search|list)$/iu;

/** Words with lines between them, as a title is written into an address; what goes before it names the ticket. */
const isSlug = (part: string) => (part.match(/(?:^|-)\p{L}{3,}(?=-|$)/gu) ?? []).length > 1;

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** A regular expression that takes the ticket's key from the address, or null when nothing there looks like one. */
export function keyIn(address: string): string | null {
  const [path = '', ...rest] = address.split(/(?=[?#])/u);
  const tail = rest.join('');
  const pairs = [...tail.matchAll(/[?&;#]([\w[\].-]+)=([^&;#]+)/gu)].filter(
    ([, name = '', value = '']) => !LISTING.test(name) && KEY.test(value),
  );
  const pair =
    pairs.find(([, name = '']) => /(?:^|_)(?:id|t|tid|ticket|case|conversation|thread|issue)/iu.test(name)) ??
    pairs.at(-1);
  if (pair) return `[?&;#]${escaped(pair[1] ?? '')}=([^&;#]+)`;
  for (const where of [tail, path]) {
    const parts = where.split('/');
    const isKey = (part: string, index: number) => KEY.test(part) && !LISTING.test(parts[index - 1] ?? '');
    const plain = parts.findLastIndex((part, index) => isKey(part, index) && !isSlug(part));
    const at = plain < 0 ? parts.findLastIndex(isKey) : plain;
    const before = parts[at - 1];
    if (at < 1 || before === undefined) continue;
    const file = /\.html?$/u.test(parts[at] ?? '') ? '\\.html?' : '';
    // The name of its part of the address may end another part: `/mailroom/m/12`.
    const apart = /^[\w-]/u.test(before) ? '(?:^|[^\\w-])' : '';
    return `${apart}${escaped(before)}\\/([^/?#&${file ? '.' : ''}]+)${file}`;
  }
  return null;
}

/** The ticket's key: from the address, else by the subject at this very address. */
export function ticketOf(address: string, subject: Ways): Adapter['ticket'] | null {
  const key = keyIn(address);
  if (key) return { address: key };
  return subject.length > 0 ? { address: '^([^?]*)', parts: [subject] } : null;
}
