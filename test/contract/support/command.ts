import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../../tools/attune.ts', import.meta.url));

/** The real command as a child process. */
export function start(...args: string[]) {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', COMMAND, ...args], { stdio: 'pipe' });
}

export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

/** Runs it to its end on this standard input. */
export async function run(args: string[], input: string | Uint8Array = ''): Promise<Ran> {
  const child = start(...args);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => err.push(bytes));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** The lines of an output, parsed. */
export function parsed<Line>(out: string): Line[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
