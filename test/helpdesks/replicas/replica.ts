import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Author } from '../../../lib/conversation.ts';

/** What is to be read from a replica page, as `expected.json` beside it says. */
export interface Expected {
  /** Path, query and hash of the open ticket. */
  address: string;
  /** Addresses of the product's pages that are no ticket: lists, people, settings. */
  near: string[];
  ticket: string;
  subject: string | null;
  customer: { name: string | null; email: string | null };
  /** In the order they were said. `at` is ISO 8601, without a zone where the page names none, or null where the page does not tell it. */
  messages: { author: Author; at: string | null; text: string }[];
  /** The element into which the public reply goes; null where the page has none (a replied ticket, a reader's page). */
  composer: string | null;
  /** Editors beside it that must never be written into: internal notes, search, recipients. */
  never: string[];
  /** Which editor stands there, by its npm package, or "textarea", "contenteditable", "framed-contenteditable". */
  editor: string;
  /** What the real editor takes the place of, where that is not the composer itself. */
  stage?: string;
}

const FOLDER = import.meta.dirname;

/** Ids of all replica pages: each folder here, named like its adapter. */
export const replicas = (): string[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const expectedOf = (id: string): Expected => JSON.parse(readFileSync(join(FOLDER, id, 'expected.json'), 'utf8'));

/** The markup of one of its pages: `ticket`, and `elsewhere` (a page of the product that is no ticket). */
export const pageOf = (id: string, page: 'ticket' | 'compose' | 'elsewhere'): string =>
  readFileSync(join(FOLDER, id, `${page}.html`), 'utf8');
