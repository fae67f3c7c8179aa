/** Reads the conversation on a page by an adapter, and says part by part how sure it is. */
import { CHANNELS, type Channel, type Conversation, type Message } from '../conversation.ts';
import type { PartReport } from '../protocol.ts';
import type { Adapter, Ways } from './adapter.ts';
import { find, findAll, findEach } from './find.ts';
import { Report } from './report.ts';
import { type Person, roleOf } from './role.ts';
import { type PageText, textOf } from './text.ts';
import { isoTime } from './time.ts';

export interface PageReading {
  conversation: Conversation | null;
  parts: PartReport[];
  /** Message id → where its text stands in the page. */
  places: Map<string, PageText>;
  /** The elements that hold the messages, in the page's order. */
  items: readonly Element[];
  /** The page is still fetching the thread. */
  loading: boolean;
}

const valueIn = (root: ParentNode, ways: Ways | undefined) => find(root, ways)?.value ?? null;

function channelOf(adapter: Adapter): Channel {
  const said = valueIn(document, adapter.channel.ways)?.toLowerCase();
  return CHANNELS.find((channel) => channel === said) ?? adapter.channel.usual;
}

function authorOf(item: Element, { messages }: Adapter, report: Report): Person {
  const key = valueIn(item, messages.key);
  const name = report.value('author', find(item, messages.author));
  return { name, email: valueIn(item, messages.email), keys: key === null ? [] : [key] };
}

function readMessage(item: Element, index: number, adapter: Adapter, customer: Person, report: Report) {
  const rules = adapter.messages;
  const role = roleOf(item, authorOf(item, adapter, report), customer, rules.roles);
  report.note('role', role ? 'found' : 'missing');
  const bodies = findAll(item, rules.body);
  report.note('body', bodies.state);
  const at = isoTime(report.value('time', find(item, rules.at)));
  const [body] = bodies.elements;
  if (!role || !body) return null;
  const place = textOf(body, rules.ignore);
  const message: Message = { id: valueIn(item, rules.id) ?? String(index), author: role, at, text: place.text };
  return { message, place };
}

function inOrder(messages: Message[], order: Adapter['messages']['order']): Message[] {
  if (order === 'newest_first') return messages.reverse();
  return order === 'by_id' ? messages.sort((a, b) => Number(a.id) - Number(b.id)) : messages;
}

/**
 * Reads the open ticket. `conversation` is null when no message could be read; the report then says what is missing.
 * Never throws on a page that has changed: what is not there is `missing`.
 */
export function readPage(adapter: Adapter, ticket: string): PageReading {
  const report = new Report();
  const places = new Map<string, PageText>();
  const subject = report.value('subject', find(document, adapter.subject));
  const name = report.value('customer', find(document, adapter.customer.name));
  const email = valueIn(document, adapter.customer.email);
  const customer = { name, email, keys: findEach(document, adapter.customer.keys) };
  const { elements, state } = findAll(document, adapter.messages.item);
  report.note('messages', state);
  const messages: Message[] = [];
  for (const [index, item] of elements.entries()) {
    const read = readMessage(item, index, adapter, customer, report);
    if (!read) continue;
    messages.push(read.message);
    places.set(read.message.id, read.place);
  }
  const locale = valueIn(document, adapter.locale);
  const conversation: Conversation = {
    id: ticket,
    helpdesk: adapter.id,
    channel: channelOf(adapter),
    subject,
    locale,
    company: valueIn(document, adapter.company),
    customer: {
      name,
      email,
      since: valueIn(document, adapter.customer.since),
      segment: valueIn(document, adapter.customer.segment),
      locale,
    },
    agent: { name: valueIn(document, adapter.agent) },
    messages: inOrder(messages, adapter.messages.order),
  };
  const loading = adapter.messages.loading !== undefined && document.querySelector(adapter.messages.loading) !== null;
  return {
    conversation: messages.length > 0 ? conversation : null,
    parts: report.list(),
    places,
    items: elements,
    loading,
  };
}
