import type { Conversation, Message } from '../conversation.ts';
import type { Practice } from './talk.ts';

/** Any talk so far, as a helpdesk shows it. */
export function conversationFor({ scenario, steps }: Practice): Conversation {
  const { id, channel, subject, company, customer, before = [], opening } = scenario;
  const said: Omit<Message, 'id' | 'at'>[] = [...before, { author: 'customer', text: opening }];
  for (const { reply, says } of steps) {
    if (reply.trim() !== '') said.push({ author: 'agent', text: reply });
    said.push({ author: 'customer', text: says });
  }
  return {
    id: `practice:${id}`,
    helpdesk: null,
    channel,
    subject,
    locale: null,
    company,
    customer: { name: customer.name, email: null, since: customer.since, segment: null, locale: null },
    agent: { name: null },
    messages: said.map((message, at) => ({ id: String(at), at: null, ...message })),
  };
}
