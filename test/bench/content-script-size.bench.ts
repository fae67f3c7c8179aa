import { builtFiles, gzipBytes } from '../meta/support/builds.ts';
import type { Bench } from './support/bench.ts';

export const bench: Bench = {
  id: 'content-script-size',
  measure: 'content script, gzip',
  unit: 'KB',
  budget: 15,
  async run() {
    const scripts = builtFiles('chrome-mv3').filter((path) => /^content-scripts\/.*\.(js|css)$/.test(path));
    return { figure: scripts.reduce((sum, path) => sum + gzipBytes('chrome-mv3', path), 0) / 1024 };
  },
};
