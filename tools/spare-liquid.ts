/** Groups of filters that no template may use (`lib/engine/templates/liquid.ts` takes them out), and tags likewise. */
const FILTERS = ['dateFilters', 'base64Filters', 'cryptoFilters'];
const TAGS = ['decrement', 'increment', 'layout', 'block', 'tablerow', 'liquid'];

const FILE = /\/liquidjs\/dist\/liquid\.browser\.mjs$/;

/** As `text` without what `pattern` finds. @throws where it finds nothing: another release is written otherwise */
function without(text: string, pattern: RegExp, put = ''): string {
  if (!pattern.test(text)) throw new Error(`liquidjs is not written as it was: ${pattern} is not in it.`);
  return text.replace(pattern, put);
}

/** The source of liquidjs without what templates of ours may not use anyway. */
export function spared(code: string): string {
  const less = FILTERS.reduce((now, name) => without(now, new RegExp(`, ${name}\\)`), ', {})'), code);
  return TAGS.reduce((now, name) => without(now, new RegExp(`^ {4}${name}: \\w+Tag,\\r?\\n`, 'm')), less);
}

/** Leaves out of what is shipped the parts of liquidjs that no template may use; what may be used stays the same. */
export function spareLiquid() {
  return {
    name: 'spare-liquid',
    enforce: 'pre' as const,
    transform: (code: string, id: string) => (FILE.test(id) ? { code: spared(code), map: null } : null),
  };
}
