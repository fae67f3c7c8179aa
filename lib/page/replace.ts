/** Puts words in place of others in the agent's draft: only while the draft is what it was, and as one step to undo. */
import type { InsertResult, Stretch } from '../protocol.ts';
import type { Composer } from './composer.ts';
import { inserterFor } from './composers/index.ts';
import { readDraft, squeeze } from './draft.ts';
import { draftText, isSelected, selectWords } from './draft-text.ts';
import { type Landing, landing } from './landing.ts';
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

/** Selects what is to go, and lets the editor take that in. */
async function placeSelection(element: HTMLElement, { draft, start, end }: Stretch): Promise<boolean> {
  const words = draft.slice(start, end);
  for (let tried = 0; tried < TRIES && !isGone(element); tried += 1) {
    if (!selectWords(element, start, end)) return false;
    if (element.tagName !== 'TEXTAREA') await pause(SETTLE);
    if (isSelected(element, words)) return true;
  }
  return false;
}

/** Whether the draft reads as it should, or the words are there with signs that the editor has changed. */
async function landed(element: HTMLElement, text: string, over: Stretch, signal: AbortSignal): Promise<Landing> {
  const [behind, ahead] = [over.draft.slice(0, over.start), over.draft.slice(over.end)];
  const wanted = squeeze(behind + text + ahead);
  const isWhole = () => squeeze(draftText(element)) === wanted;
  await until(() => isGone(element) || isWhole(), PATIENCE, signal);
  return isWhole() ? 'whole' : landing(squeeze(behind + ahead), drafted(element), text);
}

async function write(composer: Composer, text: string, over: Stretch, signal: AbortSignal): Promise<InsertResult> {
  const { element } = composer;
  const draft = readDraft(element);
  for (const way of inserterFor(element)?.ways ?? []) {
    if (way.write(element, text) === 'unhandled' && !isGone(element) && drafted(element) === squeeze(draft)) continue;
    const found = await landed(element, text, over, signal);
    if (isGone(element)) return refused('vanished');
    if (isThere(found)) return written(composer, found);
    if (drafted(element) !== squeeze(draft)) return takeBack(composer, draft, text);
  }
  return refused('editor_refused');
}

/** Replaces a stretch of the draft by `text`, or refuses and leaves the draft as it is. */
export async function replace(
  text: string,
  over: Stretch,
  target: Target,
  { now, carets }: Page,
  signal: AbortSignal,
): Promise<InsertResult> {
  const why = () => {
    const page = now();
    const refusal = changed(target, page);
    if (refusal || !page.composer) return refusal ?? 'no_composer';
    return draftText(page.composer.element) === over.draft ? null : 'draft_changed';
  };
  const refusal = why();
  const { composer } = now();
  if (refusal || !composer) return refused(refusal ?? 'no_composer');
  const { element } = composer;
  await stepBegun(element, carets, signal);
  inserterFor(element)?.prepare?.(element);
  const placed = await placeSelection(element, over);
  if (isGone(element)) return refused('vanished');
  const later = why();
  if (later) return refused(later);
  if (!placed) return refused('editor_refused');
  return write(composer, text, over, signal);
}
