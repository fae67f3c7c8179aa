/** Reads the conversation on a page by an adapter, and says part by part how sure it is. */

import type { Adapter, Ways } from '../adapter.ts';
import { CHANNELS, type Channel, type Conversation, type Message } from '../conversation.ts';
import type { PartReport } from '../protocol.ts';
import { Clock, daysOf } from './days.ts';
import { find, findAll, findEach, scopeOf } from './find.ts';
import { type ItemReading, readItem } from './item.ts';
import type { KeptItems } from './kept-items.ts';
import { latest } from './latest.ts';
import { Report } from './report.ts';
import { requesterOf } from './requester.ts';
import { NOBODY, type People, type Person } from './role.ts';
import type { PageText } from './text.ts';
import type { Uncounted } from './unread.ts';

export interface PageReading {
  conversation: Conversation | null;
  parts: PartReport[];
  /** Message id → where its text stands in the page. */
  places: Map<string, PageText>;
  /** Message id → its time as the page words it, where no machine can be sure of it. */
  times: Map<string, string>;
  /** Message id → what stands in it and was not read. */
  unread: Map<string, Uncounted>;
  /** Messages that come before those which were read, and were left out. */
  older: number;
  /** Every message has an id of its own, by which it is known again. */
  numbered: boolean;
  /** The elements that hold the messages, in the page's order. */
  items: readonly Element[];
  /** The page is still fetching the thread. */
  loading: boolean;
}

const valueIn = (root: ParentNode, ways: Ways | undefined) => find(root, ways)?.value ?? null;

function channelOf(root: ParentNode, adapter: Adapter): Channel {
  const said = valueIn(root, adapter.channel.ways)?.toLowerCase();
  return CHANNELS.find((channel) => channel === said) ?? adapter.channel.usual;
}

function tagsIn(root: ParentNode, { tags }: Adapter, report: Report): Pick<Conversation, 'tags'> {
  const found = findEach(root, tags);
  report.note('tags', found.length > 0 ? 'found' : 'missing');
  return found.length > 0 ? { tags: found } : {};
}

/** A thread without a note tells nothing of how notes are found; an adapter without a rule for them finds none. */
function noteNotes({ messages }: Thread, { roles }: Adapter['messages'], report: Report): void {
  if (messages.some(({ author }) => author === 'note')) return;
  if (!roles.some(({ role }) => role === 'note')) report.note('note', 'missing');
}

/** The messages of a page as they are read, one by one. */
class Thread {
  readonly messages: Message[] = [];
  readonly places = new Map<string, PageText>();
  readonly times = new Map<string, string>();
  readonly unread = new Map<string, Uncounted>();
  numbered = true;
  /** Some tell a clock time, and nothing tells its day. */
  dayless = false;
  private readonly clock = new Clock();

  /** @param day the heading it stands under */
  add({ said }: ItemReading, index: number, day: string | null): void {
    if (!said || this.isRepeated(said)) return;
    const { role, at, place, attachments, cut } = said;
    const told = day !== null && at === null ? this.clock.tell(day, said.told) : said.told;
    if (said.id === null || this.places.has(said.id)) this.numbered = false;
    const id = this.freeId(said.id ?? String(index));
    this.messages.push({ id, author: role, at, text: place.text });
    this.places.set(id, place);
    if (told !== null) this.times.set(id, told);
    if (told !== null && told === said.told && said.dayless) this.dayless = true;
    this.unread.set(id, { pictures: place.pictures, attachments, cut });
  }

  /** The same message shown twice, as pinned ones are. */
  private isRepeated({ id, role, place }: NonNullable<ItemReading['said']>): boolean {
    if (id === null || this.places.get(id)?.text !== place.text) return false;
    return this.messages.find((message) => message.id === id)?.author === role;
  }

  /** Pages give two messages one id at times; each is read. */
  private freeId(wanted: string): string {
    let id = wanted;
    for (let copy = 2; this.places.has(id); copy += 1) id = `${wanted} (${copy})`;
    return id;
  }

  inOrder(order: Adapter['messages']['order']): Message[] {
    if (order === 'newest_first') return this.messages.reverse();
    return order === 'by_id' ? this.messages.sort((a, b) => Number(a.id) - Number(b.id)) : this.messages;
  }
}

/**
 * Reads the open ticket. `conversation` is null when no message could be read; the report then says what is missing.
 * Never throws on a page that has changed: what is not there is `missing`.
 *
 * @param kept what was read before, for a page that is looked at again and again
 */
export function readPage(adapter: Adapter, ticket: string, kept?: KeptItems): PageReading {
  const root = scopeOf(adapter);
  const report = new Report();
  const subject = report.value('subject', find(root, adapter.subject));
  const named: Person = {
    name: report.value('customer', find(root, adapter.customer.name)),
    email: valueIn(root, adapter.customer.email),
    keys: findEach(root, adapter.customer.keys),
  };
  const all = findAll(root, adapter.messages.item);
  report.note('messages', all.state);
  const { items, older } = latest(all.elements, adapter.messages);
  const own = valueIn(root, adapter.agentEmail);
  const people: People = {
    customer: requesterOf(named, own, items, adapter),
    agent: { name: valueIn(root, adapter.agent), email: own, keys: [] },
  };
  const { name, email } = people.customer;
  const thread = new Thread();
  kept?.expect(adapter, people);
  const days = adapter.messages.day ? daysOf(root, items, adapter.messages.day) : [];
  let author = NOBODY;
  for (const [index, item] of items.entries()) {
    const reading = (kept?.read ?? readItem)(item, adapter, people, author);
    author = reading.author;
    report.add(reading.parts);
    thread.add(reading, index, days[index] ?? null);
  }
  if (thread.dayless) report.note('time', 'guessed');
  noteNotes(thread, adapter.messages, report);
  const locale = valueIn(root, adapter.locale);
  const conversation: Conversation = {
    id: ticket,
    helpdesk: adapter.id,
    channel: channelOf(root, adapter),
    subject,
    locale,
    company: valueIn(root, adapter.company),
    customer: {
      name,
      email,
      since: valueIn(root, adapter.customer.since),
      segment: valueIn(root, adapter.customer.segment),
      locale,
    },
    agent: { name: people.agent.name },
    ...tagsIn(root, adapter, report),
    messages: thread.inOrder(adapter.messages.order),
  };
  const loading = adapter.messages.loading !== undefined && root.querySelector(adapter.messages.loading) !== null;
  const { places, times, unread, numbered } = thread;
  return {
    conversation: thread.messages.length > 0 ? conversation : null,
    parts: report.list(),
    places,
    times,
    unread,
    older,
    numbered,
    items,
    loading,
  };
}
