/** The agent's draft as it stands in a composer. */
import { textOf } from './text.ts';

/** Signs that nobody sees: editors put them where a caret must stand. */
const UNSEEN = /[\u200B\u2060\uFEFF]/gu;

/** One space for every run of space, no invisible signs: editors rewrite both, and neither is the agent's doing. */
export const squeeze = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();

/** Reads a composer back: its lines, paragraphs set apart by one empty line. */
export function readDraft(element: HTMLElement): string {
  const text = element.tagName === 'TEXTAREA' ? (element as HTMLTextAreaElement).value : textOf(element).text;
  return text
    .replace(UNSEEN, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
