import { spawnSync } from 'node:child_process';
import { ownNode } from './install.mjs';

/** The oldest Node that runs TypeScript by itself, without a flag. */
const STRIPS_TYPES = [22, 18];

/**
 * A command that runs TypeScript: the project's own Node where npm could install it, else the Node in use, else
 * that one with tsx.
 * @returns {[string, string[]]} the program and its first arguments
 */
export function typescriptNode() {
  const own = ownNode();
  if (own && stripsTypes(spawnSync(own, ['--version'], { encoding: 'utf8' }).stdout)) return [own, []];
  return stripsTypes(process.version) ? [process.execPath, []] : [process.execPath, ['--import', 'tsx']];
}

function stripsTypes(version) {
  const [major, minor] = (version ?? '').replace(/^v/, '').split('.').map(Number);
  return major > STRIPS_TYPES[0] || (major === STRIPS_TYPES[0] && minor >= STRIPS_TYPES[1]);
}
