import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrowser } from './find.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-browsers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, mode);
  return path;
}

const chrome = program('google-chrome');
const edge = program('microsoft-edge');
const firefox = program('firefox');
program('chromium', 0o644);
const path = ['', join(folder, 'gone'), folder].join(delimiter);

describe.runIf(process.platform === 'linux')('browsers on the PATH', () => {
  test('what takes an unpacked extension as it is comes before Chrome; what does not run is passed over', () => {
    expect(findBrowser(['chromium', 'firefox'], { PATH: path })).toEqual({ family: 'chromium', path: edge });
  });

  test('the wanted family decides', () => {
    expect(findBrowser(['firefox'], { PATH: path })).toEqual({ family: 'firefox', path: firefox });
    expect(findBrowser(['chromium'], { PATH: join(folder, 'gone') })).toBeNull();
  });
});

test('a browser that the person names is taken, where it is of the wanted family', () => {
  expect(findBrowser(['chromium', 'firefox'], { ATTUNE_BROWSER: chrome })).toEqual({
    family: 'chromium',
    path: chrome,
  });
  expect(findBrowser(['chromium', 'firefox'], { CHROME: firefox })).toEqual({ family: 'firefox', path: firefox });
});

test('a named browser that is not there is said to be missing', () => {
  expect(() => findBrowser(['chromium'], { ATTUNE_BROWSER: '/gone/chrome' })).toThrow(
    'There is no browser at /gone/chrome, which ATTUNE_BROWSER names.',
  );
});
