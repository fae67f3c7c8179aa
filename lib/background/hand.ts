/**
 * The conversation in hand: kept in the browser's session memory (never on disk), one a tab, by origin and ticket, so
 * that it survives a page load (thread and reply on different pages) and a stopped background.
 */
import { browser } from 'wxt/browser';
import type { Conversation } from '../conversation.ts';
import { patternOf } from '../origin.ts';
import { parseConversation } from '../schema/conversation.ts';

/** Minutes after which it is cleared. */
const KEPT_MINUTES = 30;
const PREFIX = 'hand:';
const key = (tab: number) => `${PREFIX}${tab}`;

interface Hand {
  origin: string;
  ticket: string;
  conversation: Conversation;
  at: number;
}

/** Keeps what was read; replaces what the tab held before. @throws when it is not a conversation. */
export async function keep(tab: number, origin: string, ticket: string, conversation: unknown): Promise<void> {
  const hand: Hand = { origin, ticket, conversation: parseConversation(conversation), at: Date.now() };
  await browser.storage.session.set({ [key(tab)]: hand });
  await browser.alarms.create(key(tab), { delayInMinutes: KEPT_MINUTES });
}

/** What this tab holds of this very ticket, or null. */
export async function recall(tab: number, origin: string, ticket: string): Promise<Conversation | null> {
  const stored = await browser.storage.session.get(key(tab));
  const hand = stored[key(tab)] as Hand | undefined;
  if (!hand || hand.origin !== origin || hand.ticket !== ticket) return null;
  return isOld(hand) ? null : hand.conversation;
}

export async function drop(tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab));
}

/** A site is off: what was read on it is forgotten in every tab. */
export async function dropSite(pattern: string): Promise<void> {
  const all = await browser.storage.session.get(null);
  const own = Object.entries(all).filter(
    ([name, value]) => name.startsWith(PREFIX) && patternOf((value as Hand).origin) === pattern,
  );
  await browser.storage.session.remove(own.map(([name]) => name));
}

const isOld = ({ at }: { at: number }) => Date.now() - at > KEPT_MINUTES * 60_000;

/** The alarm of a tab's conversation has rung: forgets it. Other alarms are none of ours. */
export async function dropOnAlarm(name: string): Promise<void> {
  if (name.startsWith(PREFIX)) await browser.storage.session.remove(name);
}

/** A tab has gone to another page: what was read on another site, or on one we may no longer see, is forgotten. */
export async function dropElsewhere(tab: number, origin: string): Promise<void> {
  const stored = await browser.storage.session.get(key(tab));
  const hand = stored[key(tab)] as Hand | undefined;
  if (hand && hand.origin !== origin) await drop(tab);
}
