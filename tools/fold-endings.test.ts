import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allRules } from '../lib/engine/reading/rules.ts';
import { unfold } from '../lib/engine/text/endings.ts';
import type { RuleSet } from '../lib/engine/text/rule.ts';
import { inOrder, withFoldedEndings } from './fold-endings.ts';
import { ROOT } from './shell.ts';

let folder: string;

beforeAll(() => {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  folder = mkdtempSync(join(ROOT, '.cache', 'folded-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sources = (under: string): string[] =>
  readdirSync(under, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** The rules as they are when every file of theirs has been folded. */
async function foldedRules(): Promise<{ rules: readonly RuleSet[]; folds: number }> {
  const engine = join(folder, 'lib', 'engine');
  cpSync(join(ROOT, 'lib', 'conversation.ts'), join(folder, 'lib', 'conversation.ts'));
  for (const part of ['feelings', 'signals', 'causes', 'drivers', 'reading', 'table', 'text'])
    cpSync(join(ROOT, 'lib', 'engine', part), join(engine, part), { recursive: true });
  let folds = 0;
  for (const name of sources(engine)) {
    const path = join(engine, name);
    const shipped = withFoldedEndings(readFileSync(path, 'utf8'), path.replaceAll('\\', '/'));
    if (shipped === null) continue;
    folds += shipped.split('~').length - 1;
    writeFileSync(path, shipped);
  }
  const { allRules: rules } = await import(pathToFileURL(join(engine, 'reading', 'rules.ts')).href);
  return { rules, folds };
}

const written = (sets: readonly RuleSet[], as: (pattern: string) => string) =>
  sets.map(({ id, rules, words }) => ({
    id,
    rules: rules.map((rule) => ({ ...rule, match: as(rule.match), notIf: as(rule.notIf ?? '') })),
    words,
  }));

test('every rule that ships folded is the rule that was written', async () => {
  const { rules, folds } = await foldedRules();
  expect(folds).toBeGreaterThan(500);
  expect(written(rules, (pattern) => inOrder(unfold(pattern)))).toEqual(written(allRules, inOrder));
});

test.each([
  ['(zoo|ape) (b|a)', '(ape|zoo) (a|b)'],
  ['(zoo|not at all|ape|no (y|x)|no)', '(ape|no|zoo|not at all|no (x|y))'],
  ['(b|a not|a)', '(a|b|a not)'],
  ['(z (d|c)|y x)', '(z (c|d)|y x)'],
  ['(z|/^x(d|c)$/|a)', '(a|z|/^x(c|d)$/)'],
])('of the choices in %s, single words come first and in order', (written, shipped) => {
  expect(inOrder(written)).toBe(shipped);
});

test('only choices that begin with the whole word before them are folded', () => {
  const folded = (text: string) => withFoldedEndings(text, '/lib/engine/signals/danger/fire.ts');
  expect(folded("'(smell|smells|smelling|small) (it|its)'")).toBe("'(small|smell~ing~s)(it|its)'");
  expect(folded("'(it|they) .{0,3} (smell|smells) .{1,2} of'")).toBe("'(it|they)_3 (smell~s) .{1,2} of'");
  expect(folded("'(a smell|smells) and smell|smelly'")).toBe("'(smells|a smell) and smell|smelly'");
  expect(folded('const one: Smell|Smells = /(smell|smells)/;')).toBe('const one: Smell|Smells = /(smell|smells)/;');
  expect(withFoldedEndings("'(smell|smells)'", '/lib/engine/reading/over.ts')).toBeNull();
  expect(unfold('(smell~s~ing|small)_2 of~f')).toBe('(smell|smells|smelling|small) .{0,2} of|off');
});
