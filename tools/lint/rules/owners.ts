import { type Complaint, chain, complain, isNode, type Source, walk } from '../source.ts';

const SHIPPED = /^(lib|components|entrypoints)\//;

/** The background alone opens the database and the session storage: they are dear to change later. */
export function owners(source: Source): Complaint[] {
  if (!SHIPPED.test(source.path) || source.path.startsWith('lib/background/')) return [];
  const databases = source.imports
    .filter(({ specifier }) => /^pouchdb/.test(specifier) && !source.path.startsWith('lib/team/'))
    .map(({ start }) => complain(source, start, 'owners', 'Only lib/background opens the database.'));
  const sessions = [...walk(source.body)]
    .filter((node) => namesSession(node))
    .map(({ start }) =>
      complain(source, start, 'owners', 'Only lib/background uses storage.session; ask it by message.'),
    );
  return [...databases, ...sessions];
}

function namesSession(node: { type: string; [field: string]: unknown }): boolean {
  if (isNode(node) && /(^|\.)storage\.session$/.test(chain(node))) return true;
  if (node.type === 'Literal') return typeof node.value === 'string' && /^session:/.test(node.value);
  return node.type === 'TemplateElement' && /^session:/.test((node.value as { raw: string }).raw);
}
