import { isUnderstood } from '../../lib/selectors.ts';

/** Where an adapter has selectors. */
const SELECTORS = new Set('css item body ignore attachments loading scope frame day'.split(' '));
/** What a role's rule may have as its `when`, where a reply's has a selector. */
const WHENS = new Set(['author_is_customer', 'author_is_agent', 'otherwise']);
/** Deeper than this no adapter goes. */
const DEEPEST = 12;

const isSelector = (key: string, value: string) => SELECTORS.has(key) || (key === 'when' && !WHENS.has(value));

function* selectorsIn(value: unknown, key = '', depth = 0): Generator<string> {
  if (typeof value === 'string' && isSelector(key, value)) yield value;
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  for (const [name, part] of Object.entries(value)) {
    yield* selectorsIn(part, Array.isArray(value) ? key : name, depth + 1);
  }
}

/** The adapter of an adapter file, or those of a pack, which has much else that is named alike. */
const adaptersIn = (file: unknown): unknown => {
  const { adapter, adapters } = (file ?? {}) as { adapter?: unknown; adapters?: unknown };
  return [adapter, adapters];
};

/**
 * The first selector in the JSON of an adapter file or a pack that this browser does not understand, or null. Only a page
 * can tell: the background, which judges all else, has no document. Text that is no JSON has none.
 */
export function strangeSelector(text: string): string | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  const nowhere = document.createDocumentFragment();
  for (const css of selectorsIn(adaptersIn(file))) if (!isUnderstood(css, nowhere)) return css;
  return null;
}
