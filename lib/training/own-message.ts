/** A real message on its way to the wall: in memory only, with every replacement shown and changeable. */
import type { Conversation } from '../conversation.ts';
import { redactions } from '../panel/deidentify.ts';
import type { Redaction } from '../panel/redacting.ts';
import type { Demonstration } from './demonstration.ts';

/** A stretch of the message with what stands for it; put back where it is not `on`. */
export interface Replacement extends Redaction {
  on: boolean;
}

/** More of a message than this no room reads. */
export const LONGEST = 2000;

const ID = 'own';

/** An email that nobody is named in. */
const unnamed = (text: string): Conversation => ({
  id: ID,
  helpdesk: null,
  channel: 'email',
  subject: null,
  locale: null,
  company: null,
  customer: { name: null, email: null, since: null, segment: null, locale: null },
  agent: { name: null },
  messages: [{ id: '0', author: 'customer', at: null, text }],
});

/** What is replaced without anybody asking. */
export const replacementsIn = (text: string): Replacement[] =>
  redactions(text, unnamed(text)).map((one) => ({ ...one, on: true }));

/** The text as the room sees it, with the places of the stand-ins in it. */
export function shownText(text: string, replacements: readonly Replacement[]) {
  const stretches: { start: number; end: number }[] = [];
  let shown = '';
  let at = 0;
  for (const { start, end, stands } of replacements.filter(({ on }) => on)) {
    shown += text.slice(at, start);
    stretches.push({ start: shown.length, end: shown.length + stands.length });
    shown += stands;
    at = end;
  }
  return { text: shown + text.slice(at), stretches };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Replaces these words wherever they still stand as words of their own. */
export function replaced(text: string, now: readonly Replacement[], words: string, stands: string): Replacement[] {
  const wanted = words.trim();
  if (wanted === '') return [...now];
  const pattern = new RegExp(`(?<![\\p{L}\\d])${escaped(wanted)}(?![\\p{L}\\d])`, 'giu');
  const found = [...text.matchAll(pattern)].map(({ index, 0: quote }): Replacement => {
    return { start: index, end: index + quote.length, quote, stands, on: true };
  });
  const over = (one: Replacement) => (other: Replacement) => other.start < one.end && one.start < other.end;
  const free = found.filter((one) => !now.some((other) => other.on && over(one)(other)));
  // What was put back gives way to a wish said later.
  return [...now.filter((one) => one.on || !free.some(over(one))), ...free].sort((a, b) => a.start - b.start);
}

/** A demonstration of a message of the trainer's own; with replies only where both are written. */
export function ownDemonstration(title: string, message: string, replies: readonly [string, string]): Demonstration {
  const [a, b] = replies.map((text) => ({ text: text.trim(), reaction: null }));
  return {
    id: ID,
    title,
    about: '',
    minutes: 5,
    conversation: unnamed(message),
    replies: a?.text && b?.text ? [a, b] : null,
    say: null,
    takeHome: null,
  };
}
