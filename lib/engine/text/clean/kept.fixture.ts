import { clean } from '../clean.ts';

/** What is left of a message, in one line. */
export const kept = (text: string) => clean(text).text.replace(/\s+/g, ' ').trim();
