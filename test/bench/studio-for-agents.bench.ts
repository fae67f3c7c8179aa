import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/shell.ts';
import { builtFiles, builtText, gzipBytes } from '../meta/support/builds.ts';
import type { Bench } from './support/bench.ts';

const BUILD = 'chrome-mv3';
/** What leads and trainers open. */
const THEIRS = ['components/studio', 'components/training'];
/** What agents have, whether at first or when they ask for it. */
const AGENTS = ['components/panel', 'components/popup', 'components/ui', 'lib'];
const KEY = /['"`]((?:[a-z]\w*\.){1,3}\w+)['"`]/g;

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => readFileSync(join(ROOT, folder, path), 'utf8'));

const keysIn = (folders: readonly string[]): Set<string> =>
  new Set(folders.flatMap(sources).flatMap((text) => [...text.matchAll(KEY)].map(([, key = '']) => key)));

/** Names of words that only the studio and the training page show: wherever one of them stands, there is code of theirs. */
function marks(): string[] {
  const words = readFileSync(join(ROOT, 'locales/en.json'), 'utf8');
  const agents = keysIn(AGENTS);
  return [...keysIn(THEIRS)].filter(
    (key) => !agents.has(key) && words.includes(`"${key.slice(key.lastIndexOf('.') + 1)}"`),
  );
}

/** Every script that these name, and those name in turn, for at once or for later. */
function reached(starts: readonly string[]): Set<string> {
  const scripts = builtFiles(BUILD).filter((path) => /\.(?:js|css)$/.test(path));
  const seen = new Set(starts);
  for (const path of seen) {
    const text = builtText(BUILD, path);
    for (const other of scripts) if (text.includes(other.slice(other.lastIndexOf('/') + 1))) seen.add(other);
  }
  return seen;
}

export const bench: Bench = {
  id: 'studio-for-agents',
  measure: 'studio and training code in what agents load, gzip',
  unit: 'KB',
  budget: 0,
  async run() {
    const known = marks();
    const holds = (path: string) => {
      const text = builtText(BUILD, path);
      return known.some((key) => ['"', "'", '`'].some((quote) => text.includes(quote + key + quote)));
    };
    const theirs = [...reached(['options.html', 'training.html'])].filter(
      (path) => path.endsWith('.js') && holds(path),
    );
    if (theirs.length === 0) throw new Error('No code of the studio was found anywhere.');
    const starts = builtFiles(BUILD).filter((path) => /^content-scripts\/.*\.js$/.test(path));
    const agents = reached(['panel.html', ...starts]);
    const both = theirs.filter((path) => agents.has(path));
    const size = (paths: readonly string[]) => paths.reduce((sum, path) => sum + gzipBytes(BUILD, path), 0) / 1024;
    return {
      figure: size(both),
      note: `of ${Math.round(size(theirs))} KB${both.length > 0 ? `: ${both.join(' ')}` : ''}`,
    };
  },
};
