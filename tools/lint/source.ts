import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';
import { run } from '../shell.ts';

/** One node of a parsed file; every node has a type and a place, and fields that the rules look into by name. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** Stands for what a dynamic import works out only when it runs. */
export const COMPUTED = '(computed)';

export interface Import {
  specifier: string;
  start: number;
}

/** One file, parsed. */
export interface Source {
  /** From the project's folder, with forward slashes. */
  path: string;
  text: string;
  lines: number;
  body: Node[];
  imports: Import[];
  comments: { text: string; start: number }[];
}

export interface Complaint {
  path: string;
  line: number;
  rule: string;
  message: string;
}

export const CODE = /\.(ts|tsx|mjs|js)$/;

/** What the project never keeps, for where git cannot be asked: a copy without history, a clone of another user's. */
const NOT_KEPT = /(^|\/)(node_modules|\.git|\.output|\.wxt|\.cache|test-results|playwright-report)(\/|$)/;

/** Paths of all files of the project, new ones too, ignored ones not, with forward slashes. */
export async function projectFiles(root: string): Promise<string[]> {
  const args = ['-C', root, 'ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z'];
  const { status, stdout } = await run('git', args);
  if (status === 0) return stdout.split('\0').filter((path) => path && existsSync(join(root, path)));
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !NOT_KEPT.test(path));
}

export function readSource(root: string, path: string): Source {
  return parseSource(path, readFileSync(join(root, path), 'utf8'));
}

/** @throws Error naming the file when it does not parse */
export function parseSource(path: string, text: string): Source {
  const { program, comments, module, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} does not parse: ${errors[0].message}`);
  const exported = module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest ?? []));
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    value: /^(['"`])([^$]*)\1$/.exec(text.slice(start, end))?.[2] ?? COMPUTED,
    start,
  }));
  const requests = [...module.staticImports.map((one) => one.moduleRequest), ...exported, ...dynamic];
  return {
    path,
    text,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    body: program.body as unknown as Node[],
    imports: requests.map(({ value, start }) => ({ specifier: value, start })),
    comments: comments.map(({ value, start }) => ({ text: value, start })),
  };
}

/** Every node below the given ones, parents first. */
export function* walk(nodes: readonly unknown[]): Generator<Node> {
  for (const node of nodes) {
    if (Array.isArray(node)) yield* walk(node);
    else if (isNode(node)) {
      yield node;
      yield* walk(Object.values(node));
    }
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** What a complaint about a place in a file looks like. */
export function complain(source: Source, start: number, rule: string, message: string): Complaint {
  return { path: source.path, line: source.text.slice(0, start).split('\n').length, rule, message };
}

/** The name a member access reads: `a.b` and `a['b']` both give `b`. */
export function memberName(node: Node): string | null {
  if (node.type !== 'MemberExpression' || !isNode(node.property)) return null;
  const { type, name, value } = node.property;
  if (type === 'Identifier' || type === 'PrivateIdentifier') return node.computed ? null : String(name);
  return type === 'Literal' && typeof value === 'string' ? value : null;
}

/** A chain of plain names as text, such as `browser.storage.session`; empty for anything else. */
export function chain(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return String(node.name);
  const name = memberName(node);
  const object = name === null ? '' : chain(node.object);
  return object ? `${object}.${name}` : '';
}
