import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const POLL_MS = 250;

/**
 * Runs `work` while no other process holds `dir`. The lock is a folder with its owner's process id in it, put in
 * place by one rename; a lock whose owner is gone is taken over.
 */
export async function withLock(dir, { waiting, work }) {
  let said = false;
  while (!take(dir)) {
    if (!said) waiting();
    said = true;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  const release = () => {
    if (owner(dir) === process.pid) rmSync(dir, { recursive: true, force: true });
  };
  process.once('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
  }
}

function take(dir) {
  const mine = `${dir}.${process.pid}`;
  mkdirSync(mine, { recursive: true });
  writeFileSync(join(mine, 'pid'), String(process.pid));
  try {
    renameSync(mine, dir);
    return true;
  } catch {
    rmSync(mine, { recursive: true, force: true });
    if (!alive(owner(dir))) abandon(dir);
    return false;
  }
}

function owner(dir) {
  try {
    return Number(readFileSync(join(dir, 'pid'), 'utf8'));
  } catch {
    return null;
  }
}

function alive(pid) {
  if (pid === null) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function abandon(dir) {
  const aside = `${dir}.stale.${process.pid}`;
  try {
    renameSync(dir, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // Somebody else took it aside first.
  }
}
