import type { Conversation } from '../../lib/conversation.ts';
import { conversationOf, read } from '../../lib/engine/read.ts';
import type { Template } from '../../lib/engine/templates/types.ts';

/** A template of the agent's own with this body. */
export const own = (body: string, more: Partial<Template> = {}): Template => ({
  id: 'own',
  title: 'Own',
  kind: 'reply',
  scope: 'mine',
  shortcut: null,
  tags: [],
  channels: [],
  locale: null,
  when: {},
  body,
  fillIns: [],
  why: '',
  example: null,
  ...more,
});

/** A conversation of one message with its reading. */
export function moment(text: string, more: Partial<Conversation> = {}) {
  const conversation: Conversation = { ...conversationOf(text), ...more };
  return { conversation, reading: read(conversation) };
}

/** The same, from a customer of this name. */
export function from(name: string | null, text: string, more: Partial<Conversation> = {}) {
  const customer = { name, email: null, since: null, segment: null, locale: null };
  return moment(text, { customer, ...more });
}
