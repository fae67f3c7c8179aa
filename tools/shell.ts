import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, '.cache');

export interface Finished {
  status: number;
  /** Both streams, as they came. */
  output: string;
  /** Standard output alone. */
  stdout: string;
}

interface Options {
  env?: Record<string, string>;
  /** Lets the program talk to the person: its output goes to our standard error. */
  chatty?: boolean;
}

/** Runs a program in the project's folder and keeps what it says. Never rejects: a program that is missing ends with 127. */
export function run(
  program: string,
  args: readonly string[],
  { env = {}, chatty = false }: Options = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const stdio = chatty ? (['inherit', 2, 2] as const) : (['ignore', 'pipe', 'pipe'] as const);
    const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: [...stdio] });
    let output = '';
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ status: 127, output: `${output}${error.message}\n`, stdout }));
    child.on('close', (status) => resolve({ status: status ?? 1, output, stdout }));
  });
}

/** Runs one of the project's own packages, by the path of its program in node_modules. */
export function runPackage(path: string, args: readonly string[], options?: Options): Promise<Finished> {
  return run(process.execPath, [join(ROOT, 'node_modules', path), ...args], options);
}

/** Keeps a program's output where a person can read it, and gives its path. */
export function keepLog(name: string, output: string): string {
  mkdirSync(CACHE, { recursive: true });
  const path = join(CACHE, `${name}.log`);
  writeFileSync(path, output);
  return path;
}
