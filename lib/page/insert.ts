/**
 * Puts a suggestion into the composer: at the agent's caret, over nothing, once. After every way tried it waits for the
 * text to stand in the composer exactly once more before it believes it, and before it tries another.
 */
import type { InsertResult, InsertTarget, Refusal } from '../protocol.ts';
import { restoreCaret } from './caret.ts';
import type { Composer } from './composer.ts';
import { inserterFor } from './composers/index.ts';
import { textOf } from './text.ts';
import { until } from './until.ts';

/** How long an editor may take to show what it was given, milliseconds (measured over 17 editors). */
const PATIENCE = 300;

const refused = (refusal: Refusal): InsertResult => ({ done: false, refusal, copied: false });

/** The draft as it stands, with every run of space as one and invisible signs gone: editors rewrite both. */
export function readDraft(element: HTMLElement): string {
  const text = isField(element) ? element.value : textOf(element).text;
  return squeeze(text);
}

const isField = (element: HTMLElement): element is HTMLTextAreaElement => element.tagName === 'TEXTAREA';
const squeeze = (text: string) => text.replace(/[\u200B\u2060\uFEFF]/gu, '').replace(/\s+/gu, ' ').trim();
const count = (whole: string, part: string) => (part === '' ? 0 : whole.split(part).length - 1);

async function writeOnce(composer: Composer, text: string, signal: AbortSignal): Promise<InsertResult> {
  const { element } = composer;
  const inserter = inserterFor(element);
  if (!inserter) return refused('editor_refused');
  const before = readDraft(element);
  const wanted = count(before, squeeze(text)) + 1;
  const { above } = restoreCaret(element);
  const written = above && isField(element) ? `${text}\n\n` : text;
  for (const way of inserter.ways) {
    if (way.write(element, written) === 'unhandled' && readDraft(element) === before) continue;
    const landed = () => !element.isConnected || count(readDraft(element), squeeze(text)) === wanted;
    await until(landed, PATIENCE, signal);
    if (!element.isConnected) return refused('vanished');
    if (landed()) return { done: true, composer: composer.name };
    if (readDraft(element) !== before) return takeBack(element, before);
  }
  return refused('editor_refused');
}

/** Something landed that is not the text: undo it, so that the agent's draft is as it was. */
async function takeBack(element: HTMLElement, before: string): Promise<InsertResult> {
  element.ownerDocument.execCommand('undo');
  await until(() => readDraft(element) === before, PATIENCE);
  return refused('editor_refused');
}

/** What the page shows now, to be compared with what the suggestion was made for. */
export interface Now {
  ticket: string | null;
  composer: Composer | null;
}

/**
 * Inserts `text` where it was meant for, or refuses and leaves the page untouched.
 *
 * @param now asked right before writing, and again afterwards: a composer that went away is told apart from one that
 *   refused.
 */
export async function insert(text: string, target: InsertTarget, now: () => Now, signal: AbortSignal): Promise<InsertResult> {
  const { ticket, composer } = now();
  if (ticket !== target.ticket) return refused('ticket_changed');
  if (!composer) return refused('no_composer');
  if (composer.id !== target.composer) return refused('composer_changed');
  return writeOnce(composer, text, signal);
}
