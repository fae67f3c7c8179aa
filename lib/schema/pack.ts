/** The shape of a pack. What gives money away or touches a page is closed; in all else unknown keys are left out. */
import * as v from 'valibot';
import { patternOf } from '../origin.ts';
import { PACK_FORMAT, PACK_LISTS, type Pack, type PackFault, type PackList, type ShelfEntry } from '../packs.ts';
import { graphFaults } from '../training/check/graph.ts';
import { BadSelector, Forbidden, parseFix, parseTaught } from './adapter.ts';
import { fromIssue, InvalidInput } from './invalid.ts';
import { outgrows } from './json-size.ts';
import { nestsTooDeep } from './nesting.ts';
import { PACKED } from './pack-kinds.ts';
import { MomentSchema, PackNameSchema, RELEASE } from './release.ts';
import { parseScenario } from './scenario.ts';
import { parseShared } from './shared.ts';
import { parseTemplate } from './template.ts';
import { liquidFault, nameInFault } from './usable-template.ts';

/** Signs of a pack at most: many times five thousand templates. */
export const LARGEST_PACK = 12_000_000;
/** Levels of a pack at most, and things in it altogether. */
const DEEPEST = 24;
const MOST_VALUES = 500_000;

/** Why a pack is refused; `message` names the place, where there is one. */
export class PackRefused extends Error {
  override readonly name = 'PackRefused';
  readonly fault: PackFault;

  constructor(fault: PackFault, place = '') {
    super(place);
    this.fault = fault;
  }
}

const Id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(80),
  v.regex(/^[^\s:]+$/, 'expected a name without spaces or colons'),
);

export const PackSchema = v.object({
  attune: v.literal('pack'),
  minimum: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('The format that a reader must know.')),
  id: Id,
  name: PackNameSchema,
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.description('Grows with each release.')),
  published: MomentSchema,
  ...RELEASE,
  note: v.optional(v.pipe(v.string(), v.maxLength(2000)), ''),
  ...PACKED,
});

/** The parser would come to the end of such a file, too late. What is just too deep is named after it has been read. */
const FAR_TOO_DEEP = 10 * DEEPEST;

function fromJson(text: string): object {
  const trap = outgrows(text, FAR_TOO_DEEP, MOST_VALUES);
  if (trap) throw new PackRefused(trap === 'deep' ? 'too_deep' : 'too_large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PackRefused('not_json');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new PackRefused('not_ours');
}

/** Names that JavaScript itself gives meaning to. */
const MEANT = new Set(['__proto__', 'constructor', 'prototype']);

interface Within {
  value: object;
  path: string;
  depth: number;
}

/** The parts of a value, each with its place. @throws PackRefused for a name that has a meaning */
function partsOf({ value, path, depth }: Within): [inner: unknown, within: Omit<Within, 'value'>][] {
  return Object.entries(value).map(([key, inner]) => {
    const at = Array.isArray(value) ? `${path}[${key}]` : [path, key].filter(Boolean).join('.');
    if (MEANT.has(key)) throw new PackRefused('wrong_shape', at.slice(0, 60));
    return [inner, { path: at, depth: depth + 1 }];
  });
}

/** Walks through a value without calling itself, so that no depth can harm it. @throws PackRefused */
function refuseTraps(root: object): void {
  const open: Within[] = [{ value: root, path: '', depth: 1 }];
  let seen = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > DEEPEST) throw new PackRefused('too_deep', next.path.slice(0, 60));
    for (const [value, within] of partsOf(next)) {
      seen += 1;
      if (seen > MOST_VALUES) throw new PackRefused('too_large');
      if (typeof value === 'object' && value !== null) open.push({ value, ...within });
    }
  }
}

type Shape = v.InferOutput<typeof PackSchema>;

const faultOf = (error: InvalidInput): PackFault => {
  if (error instanceof BadSelector) return 'bad_selector';
  return error instanceof Forbidden ? 'forbidden' : 'wrong_shape';
};

/** A fix to a helpdesk's own adapter has no site: it holds wherever that one does. @throws InvalidInput */
function fixEntry(given: Readonly<Record<string, unknown>>, place: string): ShelfEntry {
  const adapter = parseFix(given.adapter, `${place}.adapter`);
  return { kind: 'adapter', id: adapter.id, body: { adapter } };
}

/** The site and the adapter of an entry; it comes from outside, so it may aim at nothing that is not read or written. */
function adapterEntry(given: Readonly<Record<string, unknown>>, place: string): ShelfEntry {
  const pattern = typeof given.site === 'string' ? patternOf(given.site) : null;
  if (given.site !== undefined && pattern === null) throw new PackRefused('wrong_shape', `${place}.site`);
  try {
    if (pattern === null) return fixEntry(given, place);
    return { kind: 'adapter', id: pattern, body: { adapter: parseTaught(given.adapter, `${place}.adapter`) } };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const site = pattern === null ? '' : ` (${new URL(pattern.slice(0, -2)).host})`;
    throw new PackRefused(faultOf(error), `${error.message}${site}`);
  }
}

/** A template as a team's, without an example, which would hold a customer's words. @throws InvalidInput */
function templateBody(given: Readonly<Record<string, unknown>>, place: string): ShelfEntry['body'] {
  if (nestsTooDeep(String(given.body))) throw new PackRefused('too_deep', `${place}.body`);
  const { id: _named, ...body } = parseTemplate(given);
  const fault = liquidFault(body);
  if (fault !== null) throw new PackRefused('broken_template', `${place} ${nameInFault(body)}: ${fault}`.slice(0, 200));
  return { ...body, scope: 'team', example: null };
}

type Place = ReturnType<typeof graphFaults>[number]['place'];

/** Where in a scenario's own document a fault stands. */
function pathOf(place: Place): string {
  if (place.field === 'turn') return `.turns.${place.turn}`;
  if (place.field === 'reaction') return `.turns.${place.turn}.reactions[${place.at - 1}]`;
  if (place.field === 'ending') return `.endings.${place.ending}`;
  if (place.field === 'path') return `.paths.${place.path}`;
  return `.${place.field}`;
}

/** A scenario that can be played to an end from wherever one is. @throws PackRefused; InvalidInput */
function scenarioEntry(given: Readonly<Record<string, unknown>>, place: string): ShelfEntry {
  const scenario = parseScenario(given);
  const [fault] = graphFaults(scenario);
  if (fault)
    throw new PackRefused('wrong_shape', `${place}${pathOf(fault.place)} (${fault.what.replaceAll('_', ' ')})`);
  const { id, ...body } = scenario;
  return { kind: 'scenario', id, body };
}

/** @throws PackRefused; InvalidInput from the parser of the kind */
function entryOf(list: PackList, given: Readonly<Record<string, unknown>>, place: string): ShelfEntry {
  if (list === 'adapters') return adapterEntry(given, place);
  if (list === 'scenarios') return scenarioEntry(given, place);
  const { id, ...body } = given;
  const named = v.safeParse(Id, id);
  if (!named.success) throw new PackRefused('wrong_shape', `${place}.id`);
  const kind = PACK_LISTS[list];
  const parsed = kind === 'template' ? templateBody(given, place) : { ...parseShared(kind, body) };
  return { kind, id: named.output, body: parsed };
}

function rightEntry(list: PackList, given: Readonly<Record<string, unknown>>, place: string): ShelfEntry {
  try {
    return entryOf(list, given, place);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new PackRefused('wrong_shape', `${place}.${error.message}`);
  }
}

function entriesOf(shape: Shape): ShelfEntry[] {
  const entries = (Object.keys(PACK_LISTS) as PackList[]).flatMap((list) =>
    (shape[list] as Record<string, unknown>[]).map((given, at) => rightEntry(list, given, `${list}[${at}]`)),
  );
  const known = new Set<string>();
  for (const { kind, id } of entries) {
    const name = `${kind}:${id}`;
    if (known.has(name)) throw new PackRefused('twice', name);
    known.add(name);
  }
  return entries;
}

/** Takes anything; gives a pack of which every part is right. @throws PackRefused */
export function parsePack(text: string): Pack {
  if (text.length > LARGEST_PACK) throw new PackRefused('too_large');
  const value = fromJson(text.replace(/^\uFEFF/, ''));
  refuseTraps(value);
  const { attune, minimum } = value as { attune?: unknown; minimum?: unknown };
  if (attune !== 'pack') throw new PackRefused('not_ours');
  if (typeof minimum === 'number' && minimum > PACK_FORMAT) throw new PackRefused('newer', String(minimum));
  const parsed = v.safeParse(PackSchema, value, { abortEarly: true });
  if (!parsed.success) throw new PackRefused('wrong_shape', fromIssue(parsed.issues[0]).message.slice(0, 200));
  const { id, name, version, published, from, until, trial, note } = parsed.output;
  return { id, name, version, published, from, until, trial, note, entries: entriesOf(parsed.output) };
}

const siteOf = (id: string): { site?: string } => (id.endsWith('/*') ? { site: id.slice(0, -2) } : {});

/** The text of a pack, as a person reads it. */
export function writePack({ entries, ...head }: Pack): string {
  const filled = (Object.keys(PACK_LISTS) as PackList[]).map((list) => [
    list,
    entries
      .filter(({ kind }) => kind === PACK_LISTS[list])
      .map(({ id, body }) => (list === 'adapters' ? { ...siteOf(id), ...body } : { id, ...body })),
  ]);
  const { version, ...rest } = head;
  const written = { attune: 'pack', minimum: PACK_FORMAT, version, ...rest, ...Object.fromEntries(filled) };
  return `${JSON.stringify(written, null, 2)}\n`;
}
