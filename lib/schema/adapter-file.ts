/** A file by which an adapter is shared: all of it is right, or none of it is taken. */

import type { Adapter } from '../adapter.ts';
import { patternOf } from '../origin.ts';
import type { ImportFault } from '../teaching.ts';
import { BadSelector, type Fix, Forbidden, parseFix, parseTaught } from './adapter.ts';
import { InvalidInput } from './invalid.ts';

/** Signs of a file at most. */
const LARGEST = 64_000;
const VERSION = 1;

/** Why a file is refused; `message` names the place, where there is one. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly fault: ImportFault;

  constructor(fault: ImportFault, place = '') {
    super(place);
    this.fault = fault;
  }
}

function fromJson(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FileRefused('not_json');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new FileRefused('not_ours');
}

/** The adapter in a file, with its site; or a fix, which goes without. @throws FileRefused */
export function parseAdapterFile(text: string): { pattern: string; adapter: Adapter } | { fix: Fix } {
  if (text.length > LARGEST) throw new FileRefused('too_large');
  const { attune, version, site, at: _made, adapter, ...unknown } = fromJson(text);
  if (attune !== 'adapter') throw new FileRefused('not_ours');
  if (version !== VERSION) throw new FileRefused('wrong_version', String(version).slice(0, 20));
  const [stranger] = Object.keys(unknown);
  if (stranger !== undefined) throw new FileRefused('wrong_shape', stranger.slice(0, 40));
  const pattern = typeof site === 'string' ? patternOf(site) : null;
  if (site !== undefined && pattern === null) throw new FileRefused('wrong_shape', 'site');
  try {
    if (pattern !== null) return { pattern, adapter: parseTaught(adapter, 'adapter') };
    return { fix: parseFix(adapter, 'adapter') };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    if (error instanceof BadSelector) throw new FileRefused('bad_selector', error.message);
    throw new FileRefused(error instanceof Forbidden ? 'forbidden' : 'wrong_shape', error.message);
  }
}
