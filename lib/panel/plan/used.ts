/** Which suggestion a reply began with, and how much of it the agent changed before it went out: figures, and no text. */
import type { Conversation } from '../../conversation.ts';
import type { UsedReply } from '../../outcomes.ts';
import { filledText } from '../reply-text.ts';
import type { PanelView } from '../view.ts';

/** A suggestion that went into the reply box; in memory, and for this ticket only. */
export interface InsertedReply {
  approach: string;
  text: string;
}

/** Words of either that are compared; a reply has a quarter of that. */
const MOST = 400;
/** From here on a message has grown out of the suggestion; below, it is another text. */
const LEAST_ALIKE = 0.25;

const wordsOf = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []).slice(0, MOST);

/** The share of words that two texts have in common, in the same order: 0…1. */
export function alike(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length + b.length === 0) return 1;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((against, at) => {
      next.push(word === against ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length);
}

/** The suggestion that has just gone into the reply box, as this view says; null where it says nothing of that. */
export function insertedNow({ notice, suggestion, shown, filled }: PanelView): InsertedReply | null {
  const reply = suggestion?.replies[shown];
  if (notice?.kind !== 'inserted' || !reply || notice.of !== reply.id) return null;
  return { approach: reply.approach, text: filledText(reply, filled) };
}

/** What became of the suggestions: the one that a message of ours is most like. Null: none was used, or none was sent. */
export function usedIn(
  inserted: readonly InsertedReply[],
  { messages }: Pick<Conversation, 'messages'>,
  draft: string,
): UsedReply | null {
  const ours = messages.filter(({ author }) => author === 'agent').map(({ text }) => text);
  const sent = draft.trim() === '' ? ours : [...ours, draft];
  const found = inserted
    .flatMap(({ approach, text }) => sent.map((one) => ({ approach, alike: alike(text, one) })))
    .sort((one, other) => other.alike - one.alike)[0];
  if (!found || found.alike < LEAST_ALIKE) return null;
  return { approach: found.approach, changed: Math.round((1 - found.alike) * 100) / 100 };
}
