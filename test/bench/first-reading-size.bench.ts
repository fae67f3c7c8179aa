import { gzipBytes, loadedBy } from '../meta/support/builds.ts';
import type { Bench } from './support/bench.ts';

export const bench: Bench = {
  id: 'first-reading-size',
  measure: 'what the first reading loads, gzip',
  unit: 'KB',
  budget: 250,
  async run() {
    const loaded = loadedBy('chrome-mv3', 'panel.html');
    const figure = loaded.reduce((sum, path) => sum + gzipBytes('chrome-mv3', path), 0) / 1024;
    return { figure, note: `${loaded.length} files` };
  },
};
