/** The agent's draft as it stands in a composer. */
import { textOf } from './text.ts';

/** One space for every run of space, no invisible signs: editors rewrite both, and neither is the agent's doing. */
export const squeeze = (text: string): string =>
  text
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Reads a composer back, squeezed. */
export function readDraft(element: HTMLElement): string {
  const text = element.tagName === 'TEXTAREA' ? (element as HTMLTextAreaElement).value : textOf(element).text;
  return squeeze(text);
}
