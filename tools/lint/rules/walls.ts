import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { COMPUTED, type Complaint, complain, type Source } from '../source.ts';

interface Wall {
  /** The folder, or the file, that this wall stands around. */
  around: string;
  /** What it may import of the project's own. `lib/*.ts` means the files right in `lib`. */
  own: readonly string[];
  /** What it may import from npm, by the start of the name; `any` where that does not matter. */
  packages: readonly string[] | 'any';
  why: string;
}

const WORDS = ['lib/conversation.ts', 'lib/gestures.ts', 'lib/making.ts'];
const BROWSER = ['wxt/', '@wxt-dev/'];
/** `#i18n` exists only after WXT has run the entry points that are no pages, so nothing that these load may ask for it. */
const SHOWN = [...BROWSER, '#i18n'];

/** Who may import what; the first wall that fits a file holds for it. */
export const WALLS: readonly Wall[] = [
  {
    around: 'lib/engine/worker.ts',
    own: ['lib/engine/', 'lib/training/judging.ts', 'lib/worker-door.ts', ...WORDS],
    packages: [],
    why: 'it is the door of the engine, and of practice, which is judged beside it; it holds nothing else',
  },
  {
    around: 'lib/engine/ledger/',
    own: ['lib/engine/ledger/', 'lib/engine/time/', ...WORDS],
    packages: [],
    why: 'the background counts with it: figures in, figures out, and no text',
  },
  {
    around: 'lib/engine/',
    own: ['lib/engine/', ...WORDS],
    packages: ['compromise', 'tinyld', 'liquidjs', 'minisearch'],
    why: 'the engine is pure: text and data in, text and data out',
  },
  {
    around: 'lib/page/',
    own: ['lib/page/', 'lib/*.ts'],
    packages: BROWSER,
    why: 'lib/page runs in the host page: it knows the DOM alone, and must stay small',
  },
  {
    around: 'lib/background/',
    own: [
      'lib/background/',
      'lib/schema/',
      'lib/team/',
      'lib/engine/ledger/',
      'lib/engine/gestures/policy/default.ts',
      'lib/training/records/xapi.ts',
      'lib/*.ts',
    ],
    packages: [...BROWSER, 'valibot', 'pouchdb'],
    why: 'the background routes and stores; it neither reads text nor touches a page',
  },
  {
    around: 'lib/panel/',
    own: ['lib/panel/', 'lib/engine/', 'lib/schema/', 'lib/*.ts'],
    packages: [...SHOWN, 'valibot', 'preact', '@preact/', '@mozilla/readability', 'chrono-node'],
    why: 'the panel reaches the host page and the background by message only',
  },
  {
    around: 'lib/studio/customer-file/',
    own: ['lib/studio/customer-file/', 'lib/*.ts'],
    packages: ['papaparse'],
    why: 'it reads a file in a worker: bytes in, plain rows out, and nothing is kept',
  },
  {
    around: 'lib/schema/',
    own: [
      'lib/schema/',
      'lib/training/scenario.ts',
      'lib/training/check/graph.ts',
      'lib/engine/templates/parse.ts',
      'lib/*.ts',
    ],
    packages: ['valibot', '@valibot/', 'redos-detector'],
    why: 'schemas describe the words of this project and nothing else',
  },
  {
    around: 'lib/team/',
    own: ['lib/team/', 'lib/schema/', 'lib/*.ts'],
    packages: [...BROWSER, 'valibot', 'pouchdb'],
    why: 'lib/team reads and writes shared data, and nothing else',
  },
  {
    around: 'lib/studio/',
    own: ['lib/studio/', 'lib/panel/', 'lib/engine/', 'lib/schema/', 'lib/*.ts'],
    packages: [...SHOWN, 'valibot', 'papaparse'],
    why: 'the studio reaches the background by message only, as the panel does',
  },
  {
    around: 'lib/training/own-message.ts',
    own: [
      'lib/training/',
      'lib/panel/deidentify.ts',
      'lib/panel/redacting.ts',
      'lib/panel/redact/suspects.ts',
      'lib/*.ts',
    ],
    packages: [],
    why: 'a message that is made anonymous is text in, text out',
  },
  {
    around: 'lib/training/',
    own: ['lib/training/', 'lib/engine/', 'lib/schema/', 'lib/*.ts'],
    packages: ['valibot', '@xapi/xapi'],
    why: 'practice is pure: scenarios and replies in, judgements out',
  },
  { around: 'lib/conversation.ts', own: [], packages: [], why: 'the words of this project, and nothing else' },
  {
    around: 'lib/gestures.ts',
    own: ['lib/conversation.ts'],
    packages: [],
    why: 'the words of gestures, and nothing else',
  },
  {
    around: 'lib/',
    own: ['lib/'],
    packages: [...BROWSER, 'valibot'],
    why: 'what lies in lib is shared by all contexts',
  },
  {
    around: 'components/studio/',
    own: ['components/', 'lib/panel/', 'lib/studio/', 'lib/training/', 'lib/*.ts'],
    packages: [...SHOWN, 'preact', '@codemirror/'],
    why: 'components draw what they are given',
  },
  {
    around: 'components/',
    own: ['components/', 'lib/studio/customer-file/', 'lib/panel/', 'lib/training/', 'lib/insights/', 'lib/*.ts'],
    packages: [...SHOWN, 'preact'],
    why: 'components draw what they are given',
  },
  {
    around: 'entrypoints/',
    own: ['entrypoints/', 'components/', 'lib/'],
    packages: [...SHOWN, 'preact'],
    why: 'entrypoints put parts of the product together',
  },
];

/** Relative imports name an existing file, extension and all, on this side of the wall; packages likewise. */
export function walls(source: Source, exists = (path: string) => existsSync(join('.', path))): Complaint[] {
  const wall = /\.test\.tsx?$/.test(source.path)
    ? undefined
    : WALLS.find(({ around }) => source.path.startsWith(around));
  return source.imports.flatMap(({ specifier, start }) => {
    const complaint = (message: string) => [complain(source, start, 'walls', message)];
    if (specifier === COMPUTED) return wall ? complaint('Name the file: a computed import goes round every wall.') : [];
    const shown = specifier.replace(/\?.*$/, '');
    if (!shown.startsWith('.')) {
      if (!wall || wall.packages === 'any' || wall.packages.some((name) => shown.startsWith(name))) return [];
      return complaint(`${wall.around} may not import ${shown}: ${wall.why}.`);
    }
    const target = posix.join(posix.dirname(source.path), shown);
    if (!/\.\w+$/.test(shown)) return complaint(`Name the file with its extension: ${shown}.`);
    if (wall && !wall.own.some((own) => within(target, own))) {
      return complaint(`${wall.around} may not import ${target}: ${wall.why}.`);
    }
    return exists(target) ? [] : complaint(`There is no ${target}.`);
  });
}

function within(target: string, own: string): boolean {
  if (own === 'lib/*.ts') return /^lib\/[^/]+\.(ts|json)$/.test(target);
  return own.endsWith('/') ? target.startsWith(own) : target === own;
}
