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

/** Parts that are written shorter here, for what is asked of them: a text is split, and nothing else is looked for in it. */
const SHORTER: Record<string, string> = {
  'API/inputs':
    'export default (text, View, world) => new View(text ? world.methods.one.tokenize.fromString(text, world) : []);',
  nlp: `import View from './API/View.js';
    import extend from './API/extend.js';
    import read from './API/inputs.js';
    import world from './API/world.js';
    const nlp = (text) => read(text, View, world).compute(world.hooks);
    nlp.world = () => world;
    nlp.extend = nlp.plugin = (plugin) => extend(plugin, world);
    export default nlp;`,
  'API/methods/index': `export default {
    compute(names) {
      for (const name of names) this.world.compute[name](this);
      return this;
    },
  };`,
  'API/extend': `export default ({ methods = {}, model = {}, compute = {}, hooks = [] }, world) => {
    for (const tier in methods) Object.assign(world.methods[tier], methods[tier]);
    for (const tier in model) Object.assign(world.model[tier], model[tier]);
    Object.assign(world.compute, compute);
    world.hooks.push(...hooks);
  };`,
  'API/View': `import world from './world.js';
    import methods from './methods/index.js';
    export default class View {
      world = world;
      constructor(document) { this.document = this.docs = document; }
      update() { return new View(this.document); }
      fromText(text) { return new View(world.methods.one.tokenize.fromString(text, world)); }
    }
    Object.assign(View.prototype, methods);`,
  '1-one/tokenize/compute/freq': 'export default () => {};',
  '1-one/tokenize/compute/offset': 'export default () => {};',
  '1-one/tokenize/compute/reindex': 'export default () => {};',
  '1-one/tokenize/compute/wordCount': 'export default () => {};',
};
const PART = /\/compromise\/src\/(.+)\.js$/;
const PLUGIN = /\/compromise\/src\/1-one\/([^/]+)\/plugin\.js$/;

const idle = (names: readonly string[] = []) => `{ ${names.map((name) => `${name}() {}`).join(', ')} }`;

/** Leaves out of what is shipped the half of compromise that the engine never calls; the terms stay the same. */
export function spareCompromise() {
  return {
    name: 'spare-compromise',
    enforce: 'pre' as const,
    load(id: string) {
      const shorter = SHORTER[PART.exec(id)?.[1] ?? ''];
      if (shorter) return shorter;
      const asked = SPARED[PLUGIN.exec(id)?.[1] ?? ''];
      return asked
        ? `export default { compute: ${idle(asked.compute)}, methods: { one: ${idle(asked.methods)} } };`
        : null;
    },
  };
}
