/** What is still asked of a plugin by name: steps of computing, and methods. */
interface Asked {
  compute?: readonly string[];
  methods?: readonly string[];
}

/**
 * The plugins of compromise's first tier that splitting a text into terms does without. The engine has its own matcher,
 * and asks for no tags.
 */
const SPARED: Record<string, Asked> = {
  change: { compute: ['id'] },
  output: {},
  match: {},
  pointers: {},
  tag: { compute: ['tagRank'], methods: ['setTag'] },
  freeze: { compute: ['freeze', 'unfreeze'] },
  cache: {},
  lookup: {},
  typeahead: {},
  lexicon: { compute: ['lexicon'] },
  sweep: {},
};
const PLUGIN = /\/compromise\/src\/1-one\/([^/]+)\/plugin\.js$/;

/** Ways to go through a document and to ask it things. */
const WAYS = /\/compromise\/src\/API\/methods\/(loops|utils)\.js$/;

const idle = (names: readonly string[] = []) => `{ ${names.map((name) => `${name}() {}`).join(', ')} }`;

/** Leaves out of what is shipped the half of compromise that the engine never calls; the terms stay the same. */
export function spareCompromise() {
  return {
    name: 'spare-compromise',
    enforce: 'pre' as const,
    load(id: string) {
      if (WAYS.test(id)) return 'export default {};';
      const asked = SPARED[PLUGIN.exec(id)?.[1] ?? ''];
      return asked
        ? `export default { compute: ${idle(asked.compute)}, methods: { one: ${idle(asked.methods)} } };`
        : null;
    },
  };
}
