import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OUTPUT } from '../meta/support/builds.ts';
import type { Bench } from './support/bench.ts';

export const bench: Bench = {
  id: 'package',
  measure: 'whole package, zip',
  unit: 'MB',
  budget: 2,
  async run() {
    const zips = readdirSync(OUTPUT).filter((name) => /-(chrome|firefox)\.zip$/.test(name));
    return { figure: Math.max(...zips.map((name) => statSync(join(OUTPUT, name)).size)) / 1024 / 1024 };
  },
};
