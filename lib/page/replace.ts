/** Puts words in place of others in the agent's draft: only while the draft is what it was, and as one step to undo. */
import type { InsertResult, Stretch } from '../protocol.ts';
import { inserterFor } from './composers/index.ts';
import { squeeze } from './draft.ts';
import { draftText, isSelected, selectWords } from './draft-text.ts';
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

async function write(element: HTMLElement, text: string, over: Stretch, signal: AbortSignal): Promise<boolean> {
  const before = drafted(element);
  const wanted = squeeze(over.draft.slice(0, over.start) + text + over.draft.slice(over.end));
  for (const way of inserterFor(element)?.ways ?? []) {
    if (way.write(element, text) === 'unhandled' && !isGone(element) && drafted(element) === before) continue;
    const landed = () => squeeze(draftText(element)) === wanted;
    await until(() => isGone(element) || landed(), PATIENCE, signal);
    if (isGone(element) || landed()) return !isGone(element);
    if (drafted(element) !== before) {
      await takeBack(element, before);
      return false;
    }
  }
  return false;
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
  if (await write(element, text, over, signal)) return { done: true, composer: composer.name };
  return refused(isGone(element) ? 'vanished' : 'editor_refused');
}
