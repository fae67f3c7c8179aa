/** Who wrote a message: the customer, an agent, or an agent in an internal note. */
import type { Author } from '../conversation.ts';
import type { RoleRule } from './adapter.ts';

export interface Person {
  name: string | null;
  email: string | null;
  /** The helpdesk's own keys; several for a ticket with several requesters. */
  keys: readonly string[];
}

const same = (a: string | null, b: string | null) => a !== null && b !== null && a.toLowerCase() === b.toLowerCase();

/** By the strongest sign both sides carry: a key, else a mail address, else a name. */
function isCustomer(author: Person, customer: Person): boolean {
  if (author.keys.length > 0 && customer.keys.length > 0) return author.keys.some((key) => customer.keys.includes(key));
  if (author.email && customer.email) return same(author.email, customer.email);
  return same(author.name, customer.name) || same(author.name, customer.email);
}

function holds(rule: RoleRule, item: Element, author: Person, customer: Person): boolean {
  if ('when' in rule) return rule.when === 'otherwise' || isCustomer(author, customer);
  const match = item.matches(rule.css) ? item : item.querySelector(rule.css);
  if (!match) return false;
  return rule.pattern === undefined || new RegExp(rule.pattern, 'u').test(match.textContent ?? '');
}

/** The role that the first rule to hold gives; null when none does. */
export function roleOf(item: Element, author: Person, customer: Person, rules: readonly RoleRule[]): Author | null {
  return rules.find((rule) => holds(rule, item, author, customer))?.role ?? null;
}
