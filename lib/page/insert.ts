/**
 * Puts a suggestion into the composer: at the agent's caret, over nothing, once. After every way tried it waits for the
 * text to stand in the composer exactly once more before it believes it, and before it tries another.
 */
import type { InsertResult, InsertTarget, Refusal } from '../protocol.ts';
import { restoreCaret } from './caret.ts';
import type { Composer } from './composer.ts';
import { inserterFor } from './composers/index.ts';
import { readDraft, squeeze } from './draft.ts';
import { setApart } from './set-apart.ts';
import { pause, until } from './until.ts';

/** How long an editor may take to show what it was given, milliseconds (measured over 17 editors). */
const PATIENCE = 300;
/** How long a rich editor may take to take in where its caret is, milliseconds (Slate and Lexical need it). */
const SETTLE = 120;

const refused = (refusal: Refusal): InsertResult => ({ done: false, refusal, copied: false });
const count = (whole: string, part: string) => (part === '' ? 0 : whole.split(part).length - 1);

/** What the page shows now, to be compared with what the suggestion was made for. */
export interface Now {
  ticket: string | null;
  composer: Composer | null;
}

function changed(target: InsertTarget, { ticket, composer }: Now): Refusal | null {
  if (ticket !== target.ticket) return 'ticket_changed';
  if (!composer) return 'no_composer';
  return composer.id === target.composer ? null : 'composer_changed';
}

async function write(composer: Composer, text: string, signal: AbortSignal): Promise<InsertResult> {
  const { element } = composer;
  const inserter = inserterFor(element);
  if (!inserter) return refused('editor_refused');
  // Read after the caret stands: editors take their placeholder away on focus.
  const before = readDraft(element);
  const wanted = squeeze(text);
  const times = count(before, wanted) + 1;
  const apart = setApart(element, text);
  for (const way of inserter.ways) {
    if (way.write(element, apart) === 'unhandled' && readDraft(element) === before) continue;
    const landed = () => count(readDraft(element), wanted) === times;
    await until(() => !element.isConnected || landed(), PATIENCE, signal);
    if (!element.isConnected) return refused('vanished');
    if (landed()) return { done: true, composer: composer.name };
    if (hasPartOf(wanted, before, readDraft(element))) return takeBack(element, before);
  }
  return refused('editor_refused');
}

/** Whether some of the text stands in the draft that did not before. A change that holds none of it is the agent's typing. */
function hasPartOf(text: string, before: string, after: string): boolean {
  const part = text.slice(0, 24);
  return count(after, part) > count(before, part);
}

/** Something landed that is not the text: undo it, so that the agent's draft is as it was. */
async function takeBack(element: HTMLElement, before: string): Promise<InsertResult> {
  element.ownerDocument.execCommand('undo');
  await until(() => readDraft(element) === before, PATIENCE);
  return refused('editor_refused');
}

/**
 * Inserts `text` where it was meant for, or refuses and leaves the page untouched.
 *
 * @param now asked before the caret is put back, and again right before writing
 */
export async function insert(
  text: string,
  target: InsertTarget,
  now: () => Now,
  signal: AbortSignal,
): Promise<InsertResult> {
  const first = now();
  const refusal = changed(target, first);
  if (refusal || !first.composer) return refused(refusal ?? 'no_composer');
  const { element } = first.composer;
  restoreCaret(element);
  if (element.tagName !== 'TEXTAREA') await pause(SETTLE);
  const second = now();
  const later = changed(target, second);
  if (later || !second.composer) return refused(later ?? 'no_composer');
  return write(second.composer, text, signal);
}
