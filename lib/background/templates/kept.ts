/** The agent's own templates, on this machine. One that cannot be read any more is left as it is, and harms no other. */

import { inTurn } from '../../in-turn.ts';
import type { Requests } from '../../protocol.ts';
import { InvalidInput } from '../../schema/invalid.ts';
import { parseTemplate } from '../../schema/template.ts';
import { defineItem } from '../../stored.ts';
import {
  LARGEST_BODY,
  type MyTemplates,
  type PutFault,
  type TakenTemplates,
  type Template,
  type TemplateCase,
  type TemplateFault,
  type TemplateLine,
} from '../../templates.ts';
import { countUse, keepVersions, parseCases, putBackBeside, takeBeside, templateCases } from './beside.ts';

/** Newest first. `template` is checked whenever it is read: an older version, or another hand, may have written it. */
interface Kept {
  id: string;
  template: unknown;
  /** ISO 8601. */
  at: string;
}

export const myTemplates = defineItem<Kept[]>('local:templates', { fallback: [], version: 1 });

/** What a list shows of them, written with them: a browser takes long to hand over thousands of texts. */
export const templateLines = defineItem<TemplateLine[] | null>('local:template-lines', {
  fallback: null,
  version: 1,
});

const writing = inTurn();

/** As many as a large team has, and what all of them may take of the browser's store for us, in characters. */
export const MOST = 5000;
export const FULL = 4_000_000;

type Saved = Requests['template.save']['out'];

/** Why something is not kept; all is as it was. */
export class NotKept extends Error {
  readonly said: PutFault;

  constructor(fault: TemplateFault, place: string, id = '') {
    super(fault);
    this.said = { fault, place, id };
  }
}

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
  const read = kept.map(({ id, template }) => ({ id, template: readable({ id, template, at: '' }) }));
  return {
    templates: read.flatMap(({ template }) => template ?? []),
    broken: read.filter(({ template }) => template === null).map(({ id }) => id),
  };
}

const lineOf = ({ id, title, shortcut, scope, tags }: Template): TemplateLine => ({ id, title, shortcut, scope, tags });

async function write(kept: Kept[]): Promise<void> {
  // Should we be stopped between the two, the lines are made anew.
  await templateLines.removeValue();
  await myTemplates.setValue(kept);
  await templateLines.setValue(
    kept.flatMap((one) => {
      const template = readable(one);
      return template ? [lineOf(template)] : [];
    }),
  );
}

/** What a list shows of all that can be read. */
export async function keptLines(): Promise<TemplateLine[]> {
  const lines = await templateLines.getValue();
  if (lines) return lines;
  return writing(async () => {
    const made = (await keptTemplates()).templates.map(lineOf);
    await templateLines.setValue(made);
    return made;
  });
}

/** The template as it is kept: mine, and without an example, which would hold a customer's words. @throws NotKept */
function mine(given: unknown): Template {
  const { id, body } = (given ?? {}) as { id?: unknown; body?: unknown };
  const name = typeof id === 'string' ? id : '';
  if (typeof body === 'string' && body.length > LARGEST_BODY) throw new NotKept('too_large', 'body', name);
  try {
    const { example: _theirs, ...template } = parseTemplate(given);
    return { ...template, scope: 'mine', example: null };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new NotKept('wrong_shape', error.message, name);
  }
}

/** Keeps a template in place of that with the same id, or says why not; then all is as it was. */
export async function keepTemplate(given: unknown): Promise<Saved> {
  try {
    const saved = mine(given);
    await writing(() => put([saved]));
    return { saved };
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    const { fault, place } = error.said;
    return { fault, place };
  }
}

/** Keeps all of these, or none and says of the first that cannot be kept why. */
export function keepTemplates(given: readonly unknown[]): Promise<{ saved: number } | PutFault> {
  return orFault(async () => {
    const saved = given.map(mine);
    await writing(() => put(saved));
    return { saved: saved.length };
  });
}

async function orFault<Done>(step: () => Promise<Done>): Promise<Done | PutFault> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof NotKept) return error.said;
    throw error;
  }
}

/** Those in `gone` go at the same time. @throws NotKept */
async function put(saved: readonly Template[], gone: ReadonlySet<string> = new Set()): Promise<void> {
  const at = new Date().toISOString();
  const ids = new Set(saved.map(({ id }) => id));
  const kept = await myTemplates.getValue();
  const others = kept.filter(({ id }) => !ids.has(id) && !gone.has(id));
  checkShortcuts(saved, others);
  if (others.length + saved.length > MOST) throw new NotKept('too_many', String(MOST));
  const all = [...saved.map((template) => ({ id: template.id, template, at })), ...others];
  if (JSON.stringify(all).length > FULL) throw new NotKept('full', String(FULL));
  const before = kept.filter(({ id }) => ids.has(id));
  await write(all);
  await keepVersions(changed(before, saved), at);
}

/** A shortcut belongs to one template, in whatever case it is typed. @throws NotKept */
function checkShortcuts(saved: readonly Template[], others: readonly Kept[]): void {
  const taken = new Map<string, string>();
  for (const { id, shortcut } of saved) {
    if (shortcut === null) continue;
    const typed = shortcut.toLowerCase();
    if (taken.has(typed)) throw new NotKept('shortcut_taken', shortcut, id);
    taken.set(typed, id);
  }
  for (const other of others) {
    const { shortcut } = (other.template ?? {}) as { shortcut?: unknown };
    const wanted = typeof shortcut === 'string' ? taken.get(shortcut.toLowerCase()) : undefined;
    // A broken one is not shown, so nobody could take its shortcut away from it.
    if (wanted !== undefined && readable(other)) throw new NotKept('shortcut_taken', String(shortcut), wanted);
  }
}

/** What those were that are another now. */
function changed(before: readonly Kept[], saved: readonly Template[]): Template[] {
  const now = new Map(saved.map((template) => [template.id, JSON.stringify(template)]));
  return before.flatMap((one) => {
    const template = readable(one);
    return template && JSON.stringify({ ...template, example: null }) !== now.get(one.id) ? [template] : [];
  });
}

/** Removes one for good, broken or not, with all that is kept beside it. */
export async function dropTemplate(id: unknown): Promise<void> {
  await takeTemplates([String(id)]);
}

/** Removes several, and hands over what they were. */
export function takeTemplates(given: readonly string[]): Promise<TakenTemplates> {
  const ids = new Set(given);
  return writing(async () => {
    const kept = await myTemplates.getValue();
    const templates = kept.filter(({ id }) => ids.has(id)).flatMap((one) => readable(one) ?? []);
    await write(kept.filter(({ id }) => !ids.has(id)));
    return { templates, ...(await takeBeside(ids)) };
  });
}

/** Puts and removes many at once, for a pack: all of it, or nothing. @throws NotKept */
export function writeTemplates(changes: readonly { id: string; template: unknown }[]): Promise<void> {
  const saved = changes.flatMap(({ template }) => (template === null ? [] : [mine(template)]));
  const gone = new Set(changes.flatMap(({ id, template }) => (template === null ? [id] : [])));
  return writing(async () => {
    await put(saved, gone);
    if (gone.size > 0) await takeBeside(gone);
  });
}

/** Puts back what was taken, or says why it cannot be. */
export function putBack({ templates, versions, cases, uses }: TakenTemplates): Promise<PutFault | null> {
  const copied = structuredClone({ versions, cases, uses }) as Parameters<typeof putBackBeside>[0];
  return orFault(() =>
    writing(async () => {
      await put(templates.map(mine));
      await putBackBeside(copied);
      return null;
    }),
  );
}

/** Keeps the test cases of a template in place of those there were. */
export function keepCases(id: string, given: unknown): Promise<void> {
  return writing(async () => {
    const { [id]: _before, ...others } = await templateCases.getValue();
    const cases: TemplateCase[] = parseCases(given);
    await templateCases.setValue(cases.length > 0 ? { ...others, [id]: cases } : others);
  });
}

/** Counts that a template was inserted today. */
export const countTemplateUse = (id: string): Promise<void> =>
  writing(() => countUse(id, new Date().toISOString().slice(0, 10)));
