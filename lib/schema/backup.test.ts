import { expect, test } from 'vitest';
import { parseBackup } from './backup.ts';

test.each([
  ['a pack', { attune: 'pack', minimum: 1 }, /Bring it in under Packs/],
  ['progress', { attune: 'progress', version: 1 }, /no backup of Attune/],
  ['anything else', [1, 2], /no backup of Attune/],
  ['a backup of a newer kind', { attune: 'backup', version: 2 }, /newer Attune/],
])('%s in place of a backup is named in plain words', (_, value, words) => {
  expect(() => parseBackup(JSON.stringify(value))).toThrow(words);
});
