/** What macros of other products do beside writing, in a few kinds that have words here. */
import { spoken } from './words.ts';

export const DEEDS = [
  'status',
  'priority',
  'type',
  'group',
  'person',
  'tags',
  'note',
  'copies',
  'subject',
  'files',
  'later',
  'rating',
  'fields',
  'elsewhere',
  'other',
] as const;
export type Deed = (typeof DEEDS)[number];

/** By the words of the product's own name of it; the first that fits counts. */
const TOLD: readonly (readonly [RegExp, Deed])[] = [
  [/\b(?:http|webhook|notification|target|shopify|integration|magento|bigcommerce)\b/, 'elsewhere'],
  [/\b(?:satisfaction|csat|survey|rating)\b/, 'rating'],
  [/\b(?:custom|fields?|form|brand)\b/, 'fields'],
  [/\b(?:tags?)\b/, 'tags'],
  [/\b(?:group|team)\b/, 'group'],
  [/\b(?:cc|bcc|followers?|watchers?|forward)\b/, 'copies'],
  [/\b(?:assign\w*|owner|agent)\b/, 'person'],
  [/\b(?:snooze|due|until|pending)\b/, 'later'],
  [/\b(?:status|state|close|reopen|resolve)\b/, 'status'],
  [/\bpriority\b/, 'priority'],
  [/\btype\b/, 'type'],
  [/\b(?:notes?|comments?)\b/, 'note'],
  [/\bsubject\b/, 'subject'],
  [/\b(?:attachments?|files?|uploads?)\b/, 'files'],
];

/** The kind of a deed, by the name that the product gives it: `assignee_id`, `setStatus`. */
export function deedOf(name: string): Deed {
  const words = spoken(name);
  return TOLD.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}
