/** A real message on its way to the wall: in memory only, with every replacement shown and changeable. */
import type { Conversation } from '../conversation.ts';
import { redactions } from '../panel/deidentify.ts';
import { suspectsIn } from '../panel/redact/suspects.ts';
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

const NAME = '[name]';
/** A part of a name: who is called Maren Holt once is called Maren later. */
const PART = /\p{Lu}[\p{L}\p{M}'’-]{2,}/gu;

/** What is replaced without anybody asking: what is told by its form, and what only might be, for the room must see neither. */
export function replacementsIn(text: string): Replacement[] {
  const certain = redactions(text, unnamed(text));
  const likely = suspectsIn(text).filter(
    ({ start, end }) => !certain.some((one) => one.start < end && start < one.end),
  );
  const found = [...certain, ...likely].sort((a, b) => a.start - b.start).map((one) => ({ ...one, on: true }));
  const names = found.filter(({ stands }) => stands === NAME).flatMap(({ quote }) => quote.match(PART) ?? []);
  return names.reduce<Replacement[]>((now, name) => replaced(text, now, name, NAME), found);
}

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
