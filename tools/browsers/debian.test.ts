import { expect, test } from 'vitest';
import { debianKind } from './debian.ts';

test.each([
  ['PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n', 'debian'],
  ['ID=ubuntu\nID_LIKE=debian\n', 'ubuntu'],
  ['ID=linuxmint\nID_LIKE="ubuntu debian"\n', 'ubuntu'],
  ['ID=raspbian\nID_LIKE=debian\n', 'debian'],
  ['ID="fedora"\n', null],
  ['', null],
])('%j is %s', (release, kind) => {
  expect(debianKind(release)).toBe(kind);
});
