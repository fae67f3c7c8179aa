/** What a look at the page means for the panel. */
import type { Conversation } from '../conversation.ts';
import type { Part, PartReport, Sight } from '../protocol.ts';
import type { PanelView } from './view.ts';

/** Parts without which a reading may be wrong; what else a page lacks (a time, a subject) is no news to the agent. */
const VITAL: ReadonlySet<Part> = new Set(['messages', 'role', 'body']);

function isMissing({ part, state }: PartReport, { conversation, source }: Sight): boolean {
  return state === 'missing' && (conversation === null || (source === 'page' && VITAL.has(part)));
}

/** What the panel shows of the page itself, the conversation aside. */
export const seenOf = (sight: Sight): Partial<PanelView> => ({
  helpdesk: sight.helpdesk?.name ?? null,
  taught: sight.helpdesk?.id === 'taught',
  structure: sight.structure,
  strange: sight.strange,
  guessed: sight.structure === null ? [] : sight.parts.filter(({ state }) => state === 'guessed'),
  missing: sight.parts.filter((report) => isMissing(report, sight)),
  unread: sight.unread,
  composer: sight.composer?.name ?? null,
  hindrance: sight.hindrance,
});

export const hasWords = (conversation: Conversation): boolean =>
  conversation.messages.some(({ author, text }) => author === 'customer' && text.trim() !== '');

/** The times of messages aside, which may be understood later, and change nothing of the reading. */
const words = (conversation: Conversation | null) =>
  JSON.stringify(conversation, (key, value) => (key === 'at' ? undefined : value));

/** The same conversation, whatever became known of its times. */
export const same = (a: Conversation | null, b: Conversation | null): boolean => words(a) === words(b);
