import type { Author, Message, Status, Summary, Ticket, WrittenTicket } from './ticket.ts';

export const AGENT = 'Robin Vale';

/** What the composer sends; `status` is the state the ticket gets with it. */
export interface Reply {
  kind: 'reply' | 'note';
  text: string;
  html?: string;
  status?: Status;
}

/** All tickets of one running demo, in memory. `now` stamps what is sent. */
export class Store {
  #tickets: Ticket[];
  readonly #written: WrittenTicket[];
  readonly #now: () => Date;

  constructor(written: WrittenTicket[], now: () => Date) {
    this.#written = written;
    this.#now = now;
    this.#tickets = written.map(open);
  }

  /** A copy of every ticket with its thread, in list order. */
  all(): Ticket[] {
    return structuredClone(this.#tickets);
  }

  summaries(): Summary[] {
    return this.#tickets.map(summary);
  }

  find(id: string): Ticket | undefined {
    return this.#tickets.find((ticket) => ticket.id === id);
  }

  add(ticket: Ticket, reply: Reply): { message: Message; ticket: Summary } {
    const author: Author = reply.kind === 'note' ? 'note' : 'agent';
    const message: Message = {
      id: `${ticket.id}-${ticket.messages.length + 1}`,
      author,
      name: AGENT,
      at: this.#now().toISOString(),
      text: reply.text,
      ...(reply.html === undefined ? {} : { html: reply.html }),
    };
    ticket.messages.push(message);
    ticket.status = reply.status ?? ticket.status;
    ticket.unread = false;
    return { message, ticket: summary(ticket) };
  }

  reset(): void {
    this.#tickets = this.#written.map(open);
  }
}

function open(written: WrittenTicket): Ticket {
  const messages = written.messages.map(({ author, name, at, text }, index) => ({
    id: `${written.id}-${index + 1}`,
    author,
    name: name ?? (author === 'customer' ? written.customer.name : AGENT),
    at,
    text: text.join('\n\n'),
  }));
  return { ...structuredClone(written), agent: { name: AGENT }, messages };
}

function summary(ticket: Ticket): Summary {
  const { id, subject, brand, channel, status, priority, unread, tags, customer, messages } = ticket;
  const last = messages.at(-1);
  const theirs = messages.findLast((message) => message.author === 'customer') ?? last;
  return {
    id,
    subject,
    brand,
    channel,
    status,
    priority,
    unread,
    tags,
    customer: { name: customer.name },
    snippet: (theirs?.text ?? '').replace(/\s+/g, ' ').slice(0, 140),
    at: last?.at ?? '',
  };
}
