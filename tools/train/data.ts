import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Trouble } from '../trouble.ts';

/** The public sets a folder of training data holds; docs/training-the-table.md says where each comes from. */
export const SETS = ['goemotions', 'xed', 'uci-sentences', 'convabuse'] as const;

const holds = (folder: string) => SETS.every((name) => existsSync(join(folder, name)));

/** The folder of training data: the one named, else the first `data` found here or beside this checkout; null if none. */
export function dataFolder(named = process.env.ATTUNE_DATA): string | null {
  if (named) {
    const folder = resolve(named);
    if (!holds(folder)) throw new Trouble(`${folder} does not hold ${SETS.join(', ')}`);
    return folder;
  }
  const root = resolve(import.meta.dirname, '../..');
  const beside = dirname(root);
  const candidates = [
    join(root, 'data'),
    join(beside, 'data'),
    ...childrenOf(beside).map((name) => join(name, 'data')),
  ];
  return candidates.find(holds) ?? null;
}

const childrenOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort();

/** The rows of one JSON Lines file of the data folder. */
export function rowsOf<Row>(folder: string, file: string): Row[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}
