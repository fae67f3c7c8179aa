/**
 * Puts a suggestion into the composer: at the agent's caret, over nothing, once. After every way tried it waits for the
 * text to stand in the composer exactly once more before it believes it, and before it tries another.
 */
import type { InsertResult } from '../protocol.ts';
import type { Carets } from './caret.ts';
import type { Composer } from './composer.ts';
import { inserterFor } from './composers/index.ts';
import { squeeze } from './draft.ts';
import { hasCaret, restoreCaret } from './restore-caret.ts';
import { setApart } from './set-apart.ts';
import { pause, until } from './until.ts';
import {
  changed,
  drafted,
  isGone,
  PATIENCE,
  type Page,
  refused,
  SETTLE,
  stepBegun,
  type Target,
  TRIES,
  takeBack,
} from './writing.ts';

const count = (whole: string, part: string) => (part === '' ? 0 : whole.split(part).length - 1);

async function write(composer: Composer, text: string, signal: AbortSignal): Promise<InsertResult> {
  const { element } = composer;
  const inserter = inserterFor(element);
  if (!inserter) return refused('editor_refused');
  // Read after the caret stands: editors take their placeholder away on focus.
  const before = drafted(element);
  const wanted = squeeze(text);
  const times = count(before, wanted) + 1;
  const apart = setApart(element, text);
  for (const way of inserter.ways) {
    if (way.write(element, apart) === 'unhandled' && !isGone(element) && drafted(element) === before) continue;
    const landed = () => count(drafted(element), wanted) === times;
    await until(() => isGone(element) || landed(), PATIENCE, signal);
    if (isGone(element)) return refused('vanished');
    if (landed()) return { done: true, composer: composer.name };
    if (signal.aborted) return refused('ticket_changed');
    if (hasPartOf(wanted, before, drafted(element))) return takeBack(element, before);
  }
  return refused('editor_refused');
}

/** Puts the caret where the text is to go, and lets the editor take that in. */
async function placeCaret(element: HTMLElement, carets: Carets): Promise<boolean> {
  for (let tried = 0; tried < TRIES && !isGone(element); tried += 1) {
    restoreCaret(element, carets);
    if (element.tagName === 'TEXTAREA') return true;
    await pause(SETTLE);
    if (hasCaret(element)) return true;
  }
  return false;
}

/** Whether some of the text stands in the draft that did not before. A change that holds none of it is the agent's typing. */
function hasPartOf(text: string, before: string, after: string): boolean {
  const part = text.slice(0, 24);
  return count(after, part) > count(before, part);
}

/** Inserts `text` where it was meant for, or refuses and leaves the page untouched. */
export async function insert(
  text: string,
  target: Target,
  { now, carets }: Page,
  signal: AbortSignal,
): Promise<InsertResult> {
  const first = now();
  const refusal = changed(target, first);
  if (refusal || !first.composer) return refused(refusal ?? 'no_composer');
  const { element } = first.composer;
  await stepBegun(element, carets, signal);
  inserterFor(element)?.prepare?.(element);
  const placed = await placeCaret(element, carets);
  const second = now();
  const later = changed(target, second);
  if (later === 'no_composer' && isGone(element)) return refused('vanished');
  if (later || !second.composer) return refused(later ?? 'no_composer');
  if (!placed) return refused('editor_refused');
  return write(second.composer, text, signal);
}
