/** What all writing into a composer has in common: what it waits for, and when it is refused. */
import type { InsertResult, InsertTarget, Refusal } from '../protocol.ts';
import type { Carets } from './caret.ts';
import type { Composer } from './composer.ts';
import { readDraft, squeeze } from './draft.ts';
import { until } from './until.ts';

/** How long an editor may take to show what it was given, milliseconds: 300 on a quiet machine, measured over 17 editors. */
export const PATIENCE = 1000;
/** How long a rich editor may take to take in where its caret is, milliseconds (Slate and Lexical need it). */
export const SETTLE = 120;
/** How often caret or selection are put: some editors bring their own old selection back at the first focus. */
export const TRIES = 3;
/**
 * What follows the last key within this many milliseconds is one undo step with it in ProseMirror (500), Lexical and
 * Quill (1000): undoing what we write would take the agent's own words along.
 */
const STEP = 1000;

export type Target = Pick<InsertTarget, 'ticket' | 'composer'>;

/** What the page shows now, to be compared with what the text was made for. */
export interface Now {
  ticket: string | null;
  composer: Composer | null;
}

/** The page that is written into. */
export interface Page {
  /** Asked before the caret is put, and again right before writing. */
  now(): Now;
  carets: Carets;
}

export const refused = (refusal: Refusal): Extract<InsertResult, { done: false }> => ({
  done: false,
  refusal,
  copied: false,
});

/** It is in; the editor may have changed some of its signs. */
export const written = ({ name }: Composer, landed: 'whole' | 'changed'): InsertResult => ({
  done: true,
  composer: name,
  ...(landed === 'changed' && { changed: true }),
});

/** What stands in a composer, as far as spaces and lines do not matter. */
export const drafted = (element: HTMLElement): string => squeeze(readDraft(element));

/** Why a text no longer belongs to what the page shows; null where it does. */
export function changed(target: Target, { ticket, composer }: Now): Refusal | null {
  if (ticket !== target.ticket) return 'ticket_changed';
  if (!composer) return 'no_composer';
  return composer.id === target.composer ? null : 'composer_changed';
}

/** Taken out of its page, or its frame with it: that frame's document then has no window any more. */
export const isGone = (element: HTMLElement): boolean =>
  !element.isConnected || element.ownerDocument.defaultView === null;

/** Waits until what is written now is an undo step of its own. */
export async function stepBegun(element: HTMLElement, carets: Carets, signal: AbortSignal): Promise<void> {
  if (element.tagName !== 'TEXTAREA') await until(() => carets.quietSince(element) > STEP, STEP, signal);
}
