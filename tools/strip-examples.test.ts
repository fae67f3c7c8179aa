import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT_IN } from '../lib/engine/templates/library/index.ts';
import { parseSource } from './lint/source.ts';
import { ROOT } from './shell.ts';
import { withoutExamples } from './strip-examples.ts';

const LIBRARY = join(ROOT, 'lib/engine/templates/library');

test('every built-in template loses its example, and nothing else', () => {
  const before = readdirSync(LIBRARY).filter((name) => name.endsWith('.ts'));
  let left = 0;
  for (const name of before) {
    const code = readFileSync(join(LIBRARY, name), 'utf8');
    const shipped = withoutExamples(code, `/lib/engine/templates/library/${name}`) ?? '';
    expect(() => parseSource(name, shipped), name).not.toThrow();
    expect(shipped, name).not.toMatch(/^ +turn: ?\n? *['"`]/m);
    const bodies = (text: string) => text.match(/^ {4}(?:id|body|why):/gm)?.length ?? 0;
    expect(bodies(shipped), name).toBe(bodies(code));
    left += shipped.match(/^ {4}id: '/gm)?.length ?? 0;
  }
  expect(left).toBe(BUILT_IN.length);
});

test('a file that holds no rules and no templates is left alone', () => {
  expect(withoutExamples("const a = {\n  example: 'x',\n};", '/lib/engine/read.ts')).toBeNull();
  expect(withoutExamples("const a = {\n  example: 'x',\n};", '/lib/engine/feelings/anger.ts')).toBe('const a = {\n};');
});

test('an example that is marked in a call is emptied, whatever stands around it', () => {
  const rule = (example: string) => `rule('a', 0.5, ${example}, 'match');`;
  const shipped = (code: string) => withoutExamples(code, '/lib/engine/signals/abuse.ts');
  expect(shipped(rule("example('Go, \\'please\\'.')"))).toBe(rule("''"));
  expect(shipped(rule('example(\n  "Don\'t (ever).",\n)'))).toBe(rule("''"));
  expect(shipped(rule('REASON'))).toBe(rule('REASON'));
});

test('the reason of a mute, which nobody is shown, goes with its example', () => {
  const code = "mute('a', 'match', 'A name', example('Go.'));";
  expect(withoutExamples(code, '/lib/engine/text/moods.ts')).toBe("mute('a', 'match', '', '');");
  expect(withoutExamples(code, '/lib/engine/signals/abuse.ts')).toBe("mute('a', 'match', 'A name', '');");
});
