/**
 * The plugins of compromise's first tier that splitting a text into terms does without, each with what is still asked
 * of it by name: what changes, writes, matches and looks up documents. The engine has its own matcher.
 */
const SPARED: Record<string, readonly string[]> = {
  change: ['id'],
  output: [],
  match: [],
  freeze: ['freeze', 'unfreeze'],
  cache: [],
  lookup: [],
  typeahead: [],
  lexicon: ['lexicon'],
  sweep: [],
};
const PLUGIN = /\/compromise\/src\/1-one\/([^/]+)\/plugin\.js$/;

/** Leaves out of what is shipped the half of compromise that the engine never calls; the terms stay the same. */
export function spareCompromise() {
  return {
    name: 'spare-compromise',
    enforce: 'pre' as const,
    load(id: string) {
      const asked = SPARED[PLUGIN.exec(id)?.[1] ?? ''];
      return asked ? `export default { compute: { ${asked.map((name) => `${name}() {}`).join(', ')} } };` : null;
    },
  };
}
