import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The editors that have a page. */
export const EDITORS: readonly string[] = readdirSync(fileURLToPath(new URL('pages', import.meta.url)))
  .map((name) => name.replace(/\.ts$/, ''))
  .sort();
