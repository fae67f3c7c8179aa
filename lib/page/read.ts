/** Reads the conversation on a page by an adapter, and says part by part how sure it is. */
import type { Author, Conversation, Message } from '../conversation.ts';
import type { Part, PartReport } from '../protocol.ts';
import { CHANNELS, type Channel } from '../conversation.ts';
import type { Adapter, RoleRule, Ways } from './adapter.ts';
import { find, findAll, type Found } from './find.ts';
import { isoTime } from './time.ts';
import { type PageText, textOf } from './text.ts';

export interface PageReading {
  conversation: Conversation | null;
  parts: PartReport[];
  /** Message id → where its text stands in the page. */
  places: Map<string, PageText>;
}

interface Person {
  name: string | null;
  email: string | null;
}

const same = (a: string | null, b: string | null) => a !== null && b !== null && a.toLowerCase() === b.toLowerCase();

function roleOf(item: Element, author: Person, customer: Person, rules: readonly RoleRule[]): Author | null {
  for (const rule of rules) {
    if ('css' in rule) {
      if (item.matches(rule.css) || item.querySelector(rule.css)) return rule.role;
    } else if (rule.when === 'otherwise') return rule.role;
    else if (same(author.email, customer.email) || same(author.name, customer.name)) return rule.role;
    else if (same(author.name, customer.email)) return rule.role;
  }
  return null;
}

/** Remembers the weakest state seen for each part. */
class Report {
  private states = new Map<Part, PartReport['state']>();

  note(part: Part, state: PartReport['state']): void {
    const order = ['found', 'guessed', 'missing'];
    const before = this.states.get(part);
    if (before === undefined || order.indexOf(state) > order.indexOf(before)) this.states.set(part, state);
  }

  value(part: Part, found: Found | null): string | null {
    this.note(part, found?.state ?? 'missing');
    return found?.value ?? null;
  }

  list(): PartReport[] {
    return [...this.states].map(([part, state]) => ({ part, state }));
  }
}

function channelOf(adapter: Adapter): Channel {
  const said = find(document, adapter.channel.ways)?.value.toLowerCase();
  return CHANNELS.find((channel) => channel === said) ?? adapter.channel.usual;
}

function readMessages(adapter: Adapter, customer: Person, report: Report, places: Map<string, PageText>): Message[] {
  const rules = adapter.messages;
  const { elements, state } = findAll(document, rules.item);
  report.note('messages', state);
  const messages: Message[] = [];
  for (const [index, item] of elements.entries()) {
    const author = { name: report.value('author', find(item, rules.author)), email: find(item, rules.email)?.value ?? null };
    const role = roleOf(item, author, customer, rules.roles);
    report.note('role', role ? 'found' : 'missing');
    const bodies = findAll(item, rules.body);
    report.note('body', bodies.state);
    const [body] = bodies.elements;
    if (!role || !body) continue;
    const id = find(item, rules.id)?.value ?? String(index);
    const place = textOf(body, rules.ignore);
    places.set(id, place);
    messages.push({ id, author: role, at: isoTime(report.value('time', find(item, rules.at))), text: place.text });
  }
  return rules.order === 'newest_first' ? messages.reverse() : messages;
}

/**
 * Reads the open ticket. `conversation` is null when no message could be read; the report then says what is missing.
 * Never throws on a page that has changed: what is not there is `missing`.
 */
export function readPage(adapter: Adapter, ticket: string): PageReading {
  const report = new Report();
  const places = new Map<string, PageText>();
  report.note('ticket', 'found');
  const subject = report.value('subject', find(document, adapter.subject));
  const name = report.value('customer', find(document, adapter.customer.name));
  const email = find(document, adapter.customer.email)?.value ?? null;
  const messages = readMessages(adapter, { name, email }, report, places);
  const optional = (ways: Ways | undefined) => find(document, ways)?.value ?? null;
  const locale = optional(adapter.locale);
  const conversation: Conversation = {
    id: ticket,
    helpdesk: adapter.id,
    channel: channelOf(adapter),
    subject,
    locale,
    company: optional(adapter.company),
    customer: { name, email, since: optional(adapter.customer.since), segment: optional(adapter.customer.segment), locale },
    agent: { name: optional(adapter.agent) },
    messages,
  };
  return { conversation: messages.length > 0 ? conversation : null, parts: report.list(), places };
}
