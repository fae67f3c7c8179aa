/** Macros that were chosen, as a pack: it goes the same way as any other, with a preview, all or nothing, and undo. */
import { writePack } from '../../schema/pack.ts';
import type { TakenMacro } from './templates.ts';

/** @param now ISO 8601 */
export function packOf(taken: readonly TakenMacro[], name: string, now: string): string {
  const entries = taken.map(({ template: { id, ...body } }) => ({ kind: 'template' as const, id, body }));
  const head = { id: 'macros', name, version: 1, published: now, from: null, until: null, trial: null, note: '' };
  return writePack({ ...head, entries });
}
