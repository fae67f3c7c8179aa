import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Liquid } from 'liquidjs';
import { expect, it } from 'vitest';
import { liquidWith } from '../lib/engine/templates/liquid.ts';
import { spared } from './spare-liquid.ts';

const FOLDER = dirname(createRequire(import.meta.url).resolve('liquidjs'));
const whole = readFileSync(join(FOLDER, 'liquid.browser.mjs'), 'utf8');
const shipped = async (): Promise<{ Liquid: typeof Liquid }> =>
  import(`data:text/javascript,${encodeURIComponent(spared(whole))}`);

it('keeps every filter and tag that a template may use', async () => {
  const { Liquid: Shipped } = await shipped();
  const [left, all, ours] = [new Shipped(), new Liquid(), liquidWith({})];
  for (const part of ['filters', 'tags'] as const) {
    const gone = Object.keys(all[part]).filter((name) => !(name in left[part]));
    expect(gone.length).toBeGreaterThan(5);
    expect(gone.filter((name) => name in ours[part])).toEqual([]);
  }
});

it('says so where another release is written otherwise', () => {
  expect(() => spared(whole.replace(', dateFilters)', ''))).toThrow('not written as it was');
});
