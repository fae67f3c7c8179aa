import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../tools/shell.ts';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

const json = (name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const declared = json('package.json') as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const lock = json('package-lock.json') as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

test('[S27] every package is pinned to one exact version', () => {
  const wanted = { ...declared.dependencies, ...declared.devDependencies, ...declared.optionalDependencies };
  const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);
});

test('[S27] every locked package has a strong checksum and comes over https or from the registry', () => {
  const weak = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  const elsewhere = locked.filter(([, { resolved, link }]) => link || (resolved && !resolved.startsWith('https://')));
  expect({ weak, elsewhere }).toEqual({ weak: [], elsewhere: [] });
});

test('[S27] no package may run a script when it is installed', () => {
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});
