import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { BUILT_IN } from '../../lib/engine/gestures/policy/default.ts';
import { MANAGED_KEYS, parseManaged } from '../../lib/schema/managed.ts';
import { policy } from '../attune/policy.ts';
import { BROWSERS, formsOf, withoutNulls } from './files.ts';

const GUIDE = readFileSync('docs/policy.md', 'utf8');
const SHIPPED = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
const ALL = JSON.parse(/```json\n([\s\S]*?)```/.exec(GUIDE)?.[1] ?? '');
const SMALL = JSON.parse(/writes for `(\{.*?\})`/.exec(GUIDE)?.[1] ?? '');

/** As Chromium reads the schema: what it does not name is dropped. */
const closed = (schema: Record<string, unknown>): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(schema).map(([word, value]) => {
      if (word === 'properties')
        return [word, Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, closed(inner)]))];
      return [word, word === 'items' ? closed(value as Record<string, unknown>) : value];
    }),
  ),
  ...(schema.type === 'object' && !schema.additionalProperties ? { additionalProperties: false } : {}),
});

async function written(args: string[], values: unknown) {
  const said = { out: '', err: '' };
  const status = await policy(args, {
    input: Readable.from([JSON.stringify(values)]),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { status, ...said };
}

test('the guide’s example sets every key but the one for everything as text, and all of it holds', () => {
  expect(Object.keys(ALL)).toEqual(MANAGED_KEYS.filter((key) => key !== 'settings'));
  expect(parseManaged(ALL, BUILT_IN, BUILT_IN).faults).toEqual([]);
});

test('what is right for us is right for Chromium’s look at its types: it would drop it without a word', () => {
  const valid = new Ajv({ strict: false }).compile(closed(SHIPPED));
  const whole = { ...ALL, policy: { ...BUILT_IN, ...ALL.policy }, settings: '{}' };
  valid(withoutNulls(whole));
  expect(valid.errors).toBeNull();
  expect(valid({ ...ALL, policy: { allowance: 5 } })).toBe(false);
});

describe('the guide shows what the command writes', () => {
  const examples = [...GUIDE.matchAll(/<!-- example: (\w+) (\w+) -->\n\n```\n([\s\S]*?)```/g)];
  test('in every form', () => {
    const shown = new Set(examples.map(([, browser, form]) => `${browser === 'edge' ? 'chrome' : browser} ${form}`));
    const forms = BROWSERS.flatMap((browser) => formsOf(browser).map((form) => `${browser} ${form}`));
    expect([...shown].sort()).toEqual(forms.filter((one) => !/^(?:edge|chromium) /.test(one)).sort());
  });
  test.each(examples.map(([, browser = '', form = '', text]) => [browser, form, text]))(
    '%s as %s',
    async (browser, form, text) => {
      const { status, out } = await written(['--for', browser ?? '', '--as', form ?? '', '--id', 'ID'], SMALL);
      expect(status).toBe(0);
      expect(out.replaceAll('\r\n', '\n')).toBe(text);
    },
  );
});

test('what is wrong is told by its place, and nothing is written', async () => {
  const { status, out, err } = await written([], { role: 'queen', sites: ['a'] });
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toMatch(/^attune: role: expected solo.*\nattune: sites\[0\]: expected a site/);
});

test('the ids are those of the builds', async () => {
  expect((await written(['--for', 'firefox'], {})).out).toContain('attune@attune.invalid');
  expect((await written([], {})).out).toMatch(/"[a-p]{32}"/);
});

test('nothing said is nothing said: what is null is left out', async () => {
  const { out } = await written(['--id', 'ID'], {
    policy: { team: null, until: null },
    voices: [{ name: 'A', greeting: null }],
  });
  expect(out).not.toContain('null');
});

test.each([
  [['--for', 'netscape'], '"netscape" is no browser'],
  [['--for', 'firefox', '--as', 'reg'], 'firefox takes json or manifest'],
  [['--as', 'manifest'], 'chrome takes json or plist or reg'],
  [['--colour'], '--colour'],
])('%j is refused in plain words', async (args, said) => {
  await expect(written(args, {})).rejects.toThrow(said);
});
