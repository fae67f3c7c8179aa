import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CoachRule, Conversation } from '../../lib/conversation.ts';
import { conversationOf } from '../../lib/engine/read.ts';

/** A brief draft that has one flaw, or looks as if it had and is fine. */
interface Held {
  conversation: Conversation;
  text: string;
  /** It has the flaw of its file. */
  has: boolean;
}

const GOOD = fileURLToPath(new URL('good.txt', import.meta.url));
const FOLDER = fileURLToPath(new URL('held', import.meta.url));

/**
 * Drafts that nothing is learned from, in `held/RULE.txt`: what a customer wrote after `@ `, then drafts that answer it, after `- `
 * with the rule's flaw and after `+ ` without it.
 */
export function heldOf(): Map<CoachRule, Held[]> {
  return new Map(
    readdirSync(FOLDER)
      .sort()
      .map((name) => [name.replace('.txt', '') as CoachRule, draftsIn(readFileSync(`${FOLDER}/${name}`, 'utf8'))]),
  );
}

/** Replies as good agents write them, in many trades and tones: in `good.txt`, written as the held drafts are. */
export const goodOf = (): Held[] => draftsIn(readFileSync(GOOD, 'utf8'));

function draftsIn(file: string): Held[] {
  let conversation = conversationOf('');
  return file
    .trim()
    .split('\n')
    .flatMap((line) => {
      const text = line.slice(2);
      if (line.startsWith('@ ')) conversation = conversationOf(text);
      return line.startsWith('@ ') ? [] : [{ conversation, text, has: line.startsWith('- ') }];
    });
}
