import { comments } from './rules/comments.ts';
import { entrypoints } from './rules/entrypoints.ts';
import { owners } from './rules/owners.ts';
import { pure } from './rules/pure.ts';
import { sinks } from './rules/sinks.ts';
import { sizes } from './rules/sizes.ts';
import { walls } from './rules/walls.ts';
import { CODE, type Complaint, projectFiles, readSource, type Source } from './source.ts';

const RULES: readonly ((source: Source) => Complaint[])[] = [walls, sinks, pure, owners, entrypoints, comments];

/** What one file does wrong. */
export const checkSource = (source: Source): Complaint[] => RULES.flatMap((rule) => rule(source));

/** What the project's files do wrong, one by one and together. */
export async function checkProject(root: string): Promise<Complaint[]> {
  const paths = (await projectFiles(root)).filter((path) => CODE.test(path));
  const sources = paths.map((path) => readSource(root, path));
  return [...sources.flatMap(checkSource), ...sizes(sources)];
}

export const asLine = ({ path, line, rule, message }: Complaint): string => `${path}:${line} [${rule}] ${message}`;
