import type { Conversation } from '../../conversation.ts';

interface Given {
  id: string;
  name: string;
  company: string;
  subject: string;
  text: string;
}

/** A conversation of one email, as demonstrations show it. */
export function message({ id, name, company, subject, text }: Given): Conversation {
  return {
    id,
    helpdesk: null,
    channel: 'email',
    subject,
    locale: null,
    company,
    customer: { name, email: null, since: null, segment: null, locale: null },
    agent: { name: null },
    messages: [{ id: '0', author: 'customer', at: null, text }],
  };
}
