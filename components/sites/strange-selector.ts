/** Where an adapter has selectors. */
const SELECTORS = new Set(['css', 'item', 'body', 'ignore', 'attachments', 'loading', 'scope', 'frame']);
/** Deeper than this no adapter goes. */
const DEEPEST = 12;

function isUnderstood(css: string): boolean {
  try {
    const nowhere = document.createDocumentFragment();
    for (const step of css.split(' >>> ')) nowhere.querySelector(step);
    return true;
  } catch {
    return false;
  }
}

function* selectorsIn(value: unknown, key = '', depth = 0): Generator<string> {
  if (typeof value === 'string' && SELECTORS.has(key)) yield value;
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  for (const [name, part] of Object.entries(value)) {
    yield* selectorsIn(part, Array.isArray(value) ? key : name, depth + 1);
  }
}

/**
 * The first selector in the JSON of an adapter file that this browser does not understand, or null. Only a page can tell:
 * the background, which judges all else, has no document. Text that is no JSON has none.
 */
export function strangeSelector(text: string): string | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  for (const css of selectorsIn(file)) if (!isUnderstood(css)) return css;
  return null;
}
