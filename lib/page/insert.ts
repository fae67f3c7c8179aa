/**
 * Puts a suggestion into the composer: at the agent's caret, over nothing, once. After every way tried it waits for the
 * text to stand in the composer exactly once more before it believes it, and before it tries another.
 */
import type { InsertResult } from '../protocol.ts';
import type { Carets } from './caret.ts';
import type { Composer } from './composer.ts';
import { inserterFor } from './composers/index.ts';
import { readDraft, squeeze } from './draft.ts';
import { type Landing, landing } from './landing.ts';
import { hasCaret, restoreCaret } from './restore-caret.ts';
import { setApart } from './set-apart.ts';
import { isThere, takeBack } from './take-back.ts';
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
  written,
} from './writing.ts';

/** How long a draft that holds the text with other signs must stay as it is to be believed, milliseconds. */
const STEADY = 250;

/** Waits for what an editor makes of what it was given. */
async function landed(element: HTMLElement, before: string, text: string, signal: AbortSignal): Promise<Landing> {
  let last = drafted(element);
  let since = performance.now();
  let found: Landing = 'nothing';
  const settled = () => {
    if (isGone(element)) return true;
    const now = drafted(element);
    if (now !== last) since = performance.now();
    last = now;
    found = landing(before, now, text);
    return found === 'whole' || (found === 'changed' && performance.now() - since >= STEADY);
  };
  await until(settled, PATIENCE, signal);
  return found;
}

async function write(composer: Composer, text: string, signal: AbortSignal): Promise<InsertResult> {
  const { element } = composer;
  const inserter = inserterFor(element);
  if (!inserter) return refused('editor_refused');
  // Read after the caret stands: editors take their placeholder away on focus.
  const draft = readDraft(element);
  const before = squeeze(draft);
  const apart = setApart(element, text);
  for (const way of inserter.ways) {
    if (way.write(element, apart) === 'unhandled' && !isGone(element) && drafted(element) === before) continue;
    const found = await landed(element, before, text, signal);
    if (isGone(element)) return refused('vanished');
    if (isThere(found)) return written(composer, found);
    // Whether the agent wrote that or the editor made it of our text nobody can tell: it is neither undone nor written again.
    if (found === 'other') return refused('not_found');
    if (found !== 'nothing') return takeBack(composer, draft, text);
    if (signal.aborted) return refused('ticket_changed');
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
