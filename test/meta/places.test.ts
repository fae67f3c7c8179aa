import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles } from '../../tools/lint/source.ts';
import { ROOT } from '../../tools/shell.ts';

const TEXT = /\.(ts|tsx|mjs|js|json|md|css|html|sh|pl|pm|yml|txt)$|(^|\/)(run|LICENSE|NOTICE|\.\w+)$/;

/** Folders of one person's machine; put together here so that this file does not hold them itself. */
const PLACES = [
  ['', 'work', ''],
  ['', 'root', ''],
  ['', 'home', '\\w'],
  ['', 'Users', '\\w'],
].map((parts) => new RegExp(`(^|[\\s"'\`(=])${parts.join('/')}`, 'm'));

test('no file names a place on one person’s machine', async () => {
  const paths = (await projectFiles(ROOT)).filter((path) => TEXT.test(path));
  const naming = paths.filter((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return PLACES.some((place) => place.test(text));
  });
  expect(naming).toEqual([]);
});
