/** The checks that the server runs, as text: CouchDB takes them as such. */
import { readFileSync } from 'node:fs';

const textOf = (name: string) => readFileSync(new URL(`design/${name}.js`, import.meta.url), 'utf8').trim();

export interface Design {
  _id: '_design/attune';
  language: 'javascript';
  validate_doc_update: string;
}

/** The design document of the shared database, or of an agent's own. */
export const designOf = (which: 'shared' | 'agent'): Design => ({
  _id: '_design/attune',
  language: 'javascript',
  // A function expression is all that CouchDB takes; what stands before it is for people.
  validate_doc_update: textOf(which).replace(/^\/\*.*\*\/\s*/, ''),
});
