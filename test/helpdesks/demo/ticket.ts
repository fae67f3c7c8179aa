/** The words of the demo helpdesk: what a ticket is while it is written down, and what the browser gets. */

export type Channel = 'email' | 'chat' | 'social' | 'phone';
export type Status = 'open' | 'pending' | 'solved';
export type Author = 'customer' | 'agent' | 'note';

export interface WrittenMessage {
  author: Author;
  /** Left out for the customer, and for the signed-in agent. */
  name?: string;
  /** ISO 8601, UTC. */
  at: string;
  /** One string a paragraph; `\n` breaks a line, a leading `> ` quotes it, a line `-- ` starts a signature. */
  text: string[];
}

export interface Customer {
  name: string;
  email: string;
  phone?: string;
  /** ISO date of the first order or contract. */
  since?: string;
  segment?: string;
  place?: string;
  orders: { number: string; what: string; when: string; state: string }[];
}

export interface WrittenTicket {
  id: string;
  subject: string;
  /** The company this desk answers for. */
  brand: string;
  channel: Channel;
  status: Status;
  priority: 'normal' | 'high' | 'urgent';
  unread: boolean;
  /** BCP 47, the language the customer writes in. */
  locale: string;
  tags: string[];
  /** Whether the public reply starts with the agent's signature. */
  signature?: boolean;
  customer: Customer;
  messages: WrittenMessage[];
}

export interface Message {
  id: string;
  author: Author;
  name: string;
  at: string;
  text: string;
  /** Only what was sent from the composer carries its formatting. */
  html?: string;
}

export interface Ticket extends Omit<WrittenTicket, 'messages'> {
  agent: { name: string };
  messages: Message[];
}

/** A row of the ticket list. */
export interface Summary
  extends Pick<Ticket, 'id' | 'subject' | 'brand' | 'channel' | 'status' | 'priority' | 'unread' | 'tags'> {
  customer: { name: string };
  snippet: string;
  at: string;
}
