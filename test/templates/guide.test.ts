import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { variables } from '../../lib/engine/templates/shelf.ts';
import { ROOT } from '../../tools/shell.ts';

test('the guide lists every variable with its meaning and example, and no other', () => {
  const guide = readFileSync(join(ROOT, 'docs', 'templates.md'), 'utf8');
  const rows = [...guide.matchAll(/^\| `([^`]+)` \| (.+) \| (.+) \|$/gm)];
  expect(rows.map(([, name, meaning, example]) => ({ name, meaning, example }))).toEqual(variables());
});
