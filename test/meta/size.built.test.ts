import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Build, builtFiles, gzipBytes, loadedBy, OUTPUT } from './support/builds.ts';

const SHIPPED: Build[] = ['chrome-mv3', 'firefox-mv3'];
const KB = 1024;

test.each(SHIPPED)('%s: what every page of a switched-on site loads is at most 15 KB gzip', (build) => {
  const scripts = builtFiles(build).filter((path) => /^content-scripts\/.*\.(js|css)$/.test(path));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, path) => sum + gzipBytes(build, path), 0)).toBeLessThanOrEqual(15 * KB);
});

test.each(SHIPPED)('%s: what the first reading loads is at most 250 KB gzip', (build) => {
  const loaded = loadedBy(build, 'panel.html');
  expect(
    loaded.some((path) => /worker/.test(path)),
    loaded.join(' '),
  ).toBe(true);
  expect(loaded.reduce((sum, path) => sum + gzipBytes(build, path), 0)).toBeLessThanOrEqual(250 * KB);
});

test('each zip is at most 2 MB', () => {
  const zips = readdirSync(OUTPUT).filter((name) => /-(chrome|firefox)\.zip$/.test(name));
  expect(zips.length).toBeGreaterThanOrEqual(2);
  for (const name of zips) expect(statSync(join(OUTPUT, name)).size, name).toBeLessThanOrEqual(2 * KB * KB);
});
