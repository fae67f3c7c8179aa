import { type Complaint, type Source, walk } from '../source.ts';

/** A long file is a design question. Lines; the two percentiles hold over all files together. */
export const SIZES = { median: 60, nearlyAll: 180, most: 350 } as const;

/** Texts that stand for data: written tickets, recorded conversations. */
const DATA = [/^test\/.*(fixtures|tickets|threads)\//, /\.fixture\.ts$/];

type Sized = Pick<Source, 'path' | 'lines' | 'body'>;

export function sizes(sources: readonly Sized[]): Complaint[] {
  const counted = sources.filter((source) => !isTable(source));
  const lines = counted.map((source) => source.lines).sort((a, b) => a - b);
  const at = (share: number) => lines[Math.min(lines.length - 1, Math.floor(lines.length * share))] ?? 0;
  const complaint = (path: string, message: string): Complaint => ({ path, line: 1, rule: 'sizes', message });
  return [
    ...counted
      .filter((one) => one.lines > SIZES.most)
      .map((one) => complaint(one.path, tooLong(one.lines, SIZES.most))),
    ...(at(0.5) > SIZES.median ? [complaint('.', `The median file has ${tooLong(at(0.5), SIZES.median)}`)] : []),
    ...(at(0.95) > SIZES.nearlyAll
      ? [complaint('.', `The 95th percentile is ${tooLong(at(0.95), SIZES.nearlyAll)}`)]
      : []),
  ];
}

const tooLong = (lines: number, most: number) => `${lines} lines, at most ${most}.`;

/** Where data lies that is written out: of the language in the engine, one entry a line, and the scenarios. */
const TABLES = ['lib/engine/', 'lib/training/scenarios/'];

/** Data, and nothing in it that runs. */
function isTable({ path, body }: Sized): boolean {
  if (DATA.some((data) => data.test(path))) return true;
  if (!TABLES.some((folder) => path.startsWith(folder))) return false;
  return [...walk(body)].every(({ type }) => !/Function|ClassDeclaration|Statement$/.test(type));
}
