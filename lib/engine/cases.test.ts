import { describe, expect, it } from 'vitest';
import { conversationOf, evidenceByRules } from './read.ts';
import { ruleStrengths } from './reading/blend.ts';

/** Strength from which the rules say a thing on their own. */
const SAYS = 0.3;

const modules = import.meta.glob<{ cases?: { match: string[]; miss: string[] } }>(
  './{feelings,signals,causes}/**/*.cases.ts',
  {
    eager: true,
  },
);

/** What the rules alone find, and what only looks like it: one table beside each rule file. */
for (const [path, { cases }] of Object.entries(modules)) {
  if (!cases) continue;
  const file = path.replace(/^.*\/(\w+)\.cases\.ts$/, '$1');
  const name = path.startsWith('./causes/') ? `cause:${file}` : file;
  const said = (text: string) => (ruleStrengths(evidenceByRules(conversationOf(text)))[name] ?? 0) >= SAYS;
  describe(name, () => {
    it.each(cases.match)('in: %s', (text) => expect(said(text)).toBe(true));
    it.each(cases.miss)('not in: %s', (text) => expect(said(text)).toBe(false));
  });
}
