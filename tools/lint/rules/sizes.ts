import type { Complaint, Source } from '../source.ts';

/** A long file is a design question. Lines; the two percentiles hold over all files together. */
export const SIZES = { median: 60, nearlyAll: 180, most: 350 } as const;

/** Tables of language data, one entry a line, and texts that stand for data. */
export const TABLES = [
  /^lib\/engine\/.*\.(rules|table|words|phrases)\.ts$/,
  /^lib\/engine\/.*\/(rules|tables|data|wordings)\//,
  /^test\/.*(fixtures|tickets|threads)\//,
];

export function sizes(sources: readonly Pick<Source, 'path' | 'lines'>[]): Complaint[] {
  const counted = sources.filter(({ path }) => !TABLES.some((table) => table.test(path)));
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
