/** The agent's own templates, on this machine. One that cannot be read any more is left as it is, and harms no other. */
import { storage } from '@wxt-dev/storage';
import { inTurn } from '../../in-turn.ts';
import type { Requests } from '../../protocol.ts';
import { InvalidInput } from '../../schema/invalid.ts';
import { parseTemplate } from '../../schema/template.ts';
import { LARGEST_BODY, type MyTemplates, type Template, type TemplateFault } from '../../templates.ts';

/** Newest first. `template` is checked whenever it is read: an older version, or another hand, may have written it. */
interface Kept {
  id: string;
  template: unknown;
  /** ISO 8601. */
  at: string;
}

export const myTemplates = storage.defineItem<Kept[]>('local:templates', { fallback: [], version: 1 });

const writing = inTurn();

/** More than anybody writes, and what all of them may take of the browser's store for us, in characters. */
export const MOST = 500;
export const FULL = 2_000_000;

/** There is no room for these templates. */
export class TooMany extends Error {}

type Saved = Requests['template.save']['out'];

const fault = (why: TemplateFault, place = ''): Saved => ({ fault: why, place });

/** The template in what is kept, or null where it is broken. */
function readable({ template }: Kept): Template | null {
  try {
    return parseTemplate(template);
  } catch {
    return null;
  }
}

/** All that can be read, and the ids of the others. */
export async function keptTemplates(): Promise<MyTemplates> {
  const kept = await myTemplates.getValue();
  const broken = kept.filter((one) => readable(one) === null).map(({ id }) => id);
  return { templates: kept.flatMap((one) => readable(one) ?? []), broken };
}

/** The template as it is kept: mine, and without an example, which would hold a customer's words. */
function mine(given: unknown): Template {
  const { example: _theirs, ...template } = parseTemplate(given);
  return { ...template, scope: 'mine', example: null };
}

const isTooLarge = (given: unknown): boolean => {
  const body = (given as { body?: unknown } | null)?.body;
  return typeof body === 'string' && body.length > LARGEST_BODY;
};

/** Keeps a template in place of that with the same id, or says why not; then all is as it was. */
export function keepTemplate(given: unknown): Promise<Saved> {
  return writing(async () => {
    if (isTooLarge(given)) return fault('too_large', 'body');
    try {
      return await put(mine(given));
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      return fault('wrong_shape', error.message);
    }
  });
}

async function put(saved: Template): Promise<Saved> {
  const others = (await myTemplates.getValue()).filter(({ id }) => id !== saved.id);
  const { shortcut } = saved;
  if (shortcut !== null && others.some((one) => readable(one)?.shortcut === shortcut))
    return fault('shortcut_taken', shortcut);
  if (others.length >= MOST) return fault('too_many', String(MOST));
  const all = [{ id: saved.id, template: saved, at: new Date().toISOString() }, ...others];
  if (JSON.stringify(all).length > FULL) return fault('full', String(FULL));
  await myTemplates.setValue(all);
  return { saved };
}

/** Removes one for good, broken or not. */
export function dropTemplate(id: unknown): Promise<void> {
  return writing(async () => {
    const kept = await myTemplates.getValue();
    await myTemplates.setValue(kept.filter((one) => one.id !== id));
  });
}

/** Puts and removes many at once: all of it, or nothing. @throws where they are too many, too large, or no templates. */
export function writeTemplates(changes: readonly { id: string; template: unknown }[]): Promise<void> {
  return writing(async () => {
    const at = new Date().toISOString();
    const changed = new Set(changes.map(({ id }) => id));
    const put = changes.flatMap(({ id, template }) =>
      template === null ? [] : [{ id, template: mine(template), at }],
    );
    const all = [...put, ...(await myTemplates.getValue()).filter(({ id }) => !changed.has(id))];
    if (all.length > MOST) throw new TooMany(String(MOST));
    if (JSON.stringify(all).length > FULL) throw new TooMany(String(FULL));
    await myTemplates.setValue(all);
  });
}
