/** Who wrote a message: the customer, an agent, or an agent in an internal note. */

import type { RoleRule } from '../adapter.ts';
import type { Author } from '../conversation.ts';
import { everyDeep, firstDeep, fits } from './deep.ts';
import { previousOf } from './find.ts';
import { sideOf } from './side.ts';

export interface Person {
  name: string | null;
  email: string | null;
  /** The helpdesk's own keys; several for a ticket with several requesters. */
  keys: readonly string[];
}

export const NOBODY: Person = { name: null, email: null, keys: [] };

const same = (a: string | null, b: string | null) => a !== null && b !== null && a.toLowerCase() === b.toLowerCase();

/** Those of a ticket whom a role can be told by. */
export interface People {
  customer: Person;
  /** The one who is signed in. */
  agent: Person;
}

/** By the strongest sign both sides carry: a key, else a mail address, else a name. */
function isPerson(author: Person, known: Person): boolean {
  if (author.keys.length > 0 && known.keys.length > 0) return author.keys.some((key) => known.keys.includes(key));
  if (author.email && known.email) return same(author.email, known.email);
  return same(author.name, known.name) || same(author.name, known.email);
}

/** Somebody known, who did not ask: both are told by signs of one kind. */
function isOther(author: Person, customer: Person): boolean {
  const isComparable =
    (author.keys.length > 0 && customer.keys.length > 0) ||
    (author.email !== null && customer.email !== null) ||
    (author.name !== null && customer.name !== null);
  return isComparable && !isPerson(author, customer);
}

function holds(rule: RoleRule, item: Element, author: Person, people: People): boolean {
  if ('when' in rule) {
    if (rule.when === 'otherwise') return true;
    if (rule.when === 'author_is_other') return isOther(author, people.customer);
    return isPerson(author, rule.when === 'author_is_agent' ? people.agent : people.customer);
  }
  if ('author' in rule) {
    const pattern = new RegExp(rule.author, 'iu');
    return [author.name, author.email].some((said) => said !== null && pattern.test(said));
  }
  if ('side' in rule) {
    const element = firstDeep(item, rule.css);
    return element !== null && sideOf(element, item) === rule.side;
  }
  const marked = rule.before ? previousOf(item) : item;
  return marked !== null && isMarked(marked, rule.css, rule.pattern, people);
}

/** What a selector finds in a page, asked once in a look: those that lean on all of the page are dear. */
const foundIn = new WeakMap<People, Map<string, ReadonlySet<Element>>>();

function isOne(item: Element, css: string, people: People): boolean {
  if (!css.includes(':has(') || !item.isConnected || item.getRootNode() !== document) return fits(item, css);
  const known = foundIn.get(people) ?? new Map<string, ReadonlySet<Element>>();
  foundIn.set(people, known);
  const found = known.get(css) ?? new Set(everyDeep(document, css));
  known.set(css, found);
  return found.has(item);
}

function isMarked(item: Element, css: string, pattern: string | undefined, people: People): boolean {
  const own = isOne(item, css, people) ? [item] : [];
  if (pattern === undefined) return own.length > 0 || firstDeep(item, css) !== null;
  const said = new RegExp(pattern, 'u');
  return [...own, ...everyDeep(item, css)].some(({ textContent }) => said.test(textContent ?? ''));
}

/** The first rule to hold. */
export const ruleFor = (item: Element, author: Person, people: People, rules: readonly RoleRule[]): RoleRule | null =>
  rules.find((rule) => holds(rule, item, author, people)) ?? null;

/** The role that the first rule to hold gives; null when none does. */
export const roleOf = (...of: Parameters<typeof ruleFor>): Author | null => ruleFor(...of)?.role ?? null;
