#!/usr/bin/env node
/**
 * `node tools/run.mjs VERB …` makes sure that what the project needs is installed, then runs `tools/VERB.ts`.
 * Runs on a bare Node 20 with nothing installed; says everything of its own on standard error.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { BIN, ensureInstalled, ROOT, Trouble } from './run/install.mjs';
import { typescriptNode } from './run/node.mjs';

const [verb = '', ...rest] = process.argv.slice(2);
const script = join(ROOT, 'tools', `${verb}.ts`);

async function main() {
  if (!/^[a-z]+$/.test(verb) || !existsSync(script)) throw new Trouble('Usage: node tools/run.mjs VERB [options]', 2);
  await ensureInstalled();
  process.env.PATH = [BIN, process.env.PATH].join(process.platform === 'win32' ? ';' : ':');
  const [node, flags] = typescriptNode();
  const child = spawn(node, [...flags, script, ...rest], { stdio: 'inherit', cwd: ROOT });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(new Trouble(`Could not start ${node}: ${error.message}`)));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 1);
  });
}

function fail(error) {
  console.error(error instanceof Trouble ? error.message : `Something went wrong: ${error.message}`);
  process.exitCode = error.status ?? 1;
}

main().catch(fail);
