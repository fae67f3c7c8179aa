import type { Conversation } from '../conversation.ts';

/** A conversation made of one text of the customer's, pasted or selected. */
export function singleMessage(text: string, known: Conversation | null): Conversation {
  const nobody = { name: null, email: null, since: null, segment: null, locale: null };
  return {
    id: known?.id ?? '',
    helpdesk: known?.helpdesk ?? null,
    channel: known?.channel ?? 'email',
    subject: known?.subject ?? null,
    locale: known?.locale ?? null,
    company: known?.company ?? null,
    customer: known?.customer ?? nobody,
    agent: known?.agent ?? { name: null },
    messages: [{ id: '0', author: 'customer', at: null, text }],
  };
}
