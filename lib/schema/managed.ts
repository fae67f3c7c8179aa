/**
 * What an organisation sets through its browsers' policies. Each part is looked at by itself: what is wrong is left out and named,
 * and the rest holds.
 */
import * as v from 'valibot';
import { RETENTION } from '../data.ts';
import type { Policy } from '../gestures.ts';
import { FEATURES, type Managed, type ManagedFault, NOTHING_MANAGED } from '../managed.ts';
import { ROLES } from '../role-words.ts';
import { POLICY_ID, SHARED_VERSION, type SharedKind } from '../shared.ts';
import { FingerprintSchema } from './address.ts';
import { fromIssue, got, InvalidInput, invalid } from './invalid.ts';
import { parsePolicy } from './policy.ts';
import { parseShared, SharedIdSchema } from './shared.ts';

/** Letters of the text that may hold everything, and things in one list, at most. */
const LONGEST = 1_000_000;
const MOST = 500;

/** Key → kind of shared document. The keys are those of a pack. */
const LISTS = { voices: 'voice', personas: 'persona', rules: 'rule', targets: 'target' } as const;

/** What may be left out of a document, and what it then is. Browsers' policies know no null. */
const BLANK: Readonly<Record<SharedKind, object>> = {
  policy: {},
  persona: {},
  voice: { greeting: null, signOff: null, formality: null, emoji: false, use: [], avoid: [] },
  rule: { instead: null },
  target: { minutes: null },
};

type Given = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object over another, part by part; all else as it is. */
const over = (base: unknown, value: unknown): unknown =>
  isObject(base) && isObject(value) ? { ...base, ...value } : value === undefined ? base : value;

function parsed<Schema extends v.GenericSchema>(schema: Schema, value: unknown, at: string): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (!result.success) throw fromIssue(result.issues[0], at);
  return result.output;
}

const RoleSchema = v.picklist(ROLES);
const NameSchema = v.pipe(v.string(), v.trim(), v.minLength(1, 'expected a name'), v.maxLength(80));
const FeatureSchema = v.picklist(FEATURES);
const SiteSchema = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.transform((site) => site.replace(/\/+$/, '')),
  v.regex(
    /^https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/,
    'expected a site with https, such as the host help.example.com or all below *.example.com, without a port or a path',
  ),
);

const isHere = (host: string) => /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(host);
const isSafe = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return username === '' && password === '' && (protocol === 'https:' || (protocol === 'http:' && isHere(hostname)));
};
const AddressSchema = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(2000),
  v.check(isSafe, 'expected an address that begins with https://, without a name or password in it'),
);
/** As a person reads it out: in groups, in any case. */
const PrintSchema = v.pipe(
  v.string(),
  v.transform((print) => print.replace(/[\s:-]/g, '').toLowerCase()),
  FingerprintSchema,
);
const PackSchema = v.strictObject({
  url: AddressSchema,
  fingerprint: PrintSchema,
  partner: v.optional(v.boolean(), false),
  as: v.optional(v.nullable(NameSchema), null),
});
const TeamSchema = v.strictObject({
  url: v.pipe(
    AddressSchema,
    v.transform((address) => address.replace(/\/+$/, '')),
  ),
  database: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]{0,60}$/))), null),
});
const days = `expected a whole number from ${RETENTION.least} to ${RETENTION.most}`;
const DaysSchema = v.pipe(
  v.number(),
  v.integer(days),
  v.minValue(RETENTION.least, days),
  v.maxValue(RETENTION.most, days),
);

/** Reads one thing; what is wrong with it is noted, and it counts as not given. */
type Reader = <Result>(at: string, value: unknown, read: (value: unknown, at: string) => Result) => Result | null;

const readerInto =
  (faults: ManagedFault[]): Reader =>
  (at, value, read) => {
    if (value === undefined || value === null) return null;
    try {
      return read(value, at);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      const [, place = at, why = error.message] = /^([\w.[\]]+): (.*)$/s.exec(error.message) ?? [];
      faults.push({ at: place, why });
      return null;
    }
  };

/** Each of a list by itself; null where there is none. */
function each<Result>(
  reader: Reader,
  at: string,
  value: unknown,
  read: (value: unknown, at: string) => Result,
): Result[] | null {
  const list = reader(at, value, (given) => {
    if (!Array.isArray(given)) throw invalid(at, `expected a list, got ${got(given)}`);
    if (given.length > MOST) throw invalid(at, `expected at most ${MOST}`);
    return given as unknown[];
  });
  return list?.flatMap((one, index) => reader(`${at}[${index}]`, one, read) ?? []) ?? null;
}

function documentOf<Kind extends SharedKind>(kind: Kind, value: unknown, at: string) {
  if (!isObject(value)) throw invalid(at, `expected an object, got ${got(value)}`);
  const { id = `set-${/\d+/.exec(at)?.[0] ?? '0'}`, ...body } = value;
  const whole = { version: SHARED_VERSION, ...BLANK[kind], ...body };
  const belongs = kind === 'voice' ? { belongs: over({ companies: [], hosts: [] }, body.belongs) } : {};
  return { id: parsed(SharedIdSchema, id, `${at}.id`), body: parseShared(kind, { ...whole, ...belongs }, at) };
}

/** A policy of which only what differs from the built-in one need be said. */
function policyOf(base: Policy, value: unknown, at: string) {
  if (!isObject(value)) throw invalid(at, `expected an object, got ${got(value)}`);
  const parts = Object.entries(value).map(([key, part]) => [key, over((base as unknown as Given)[key], part)]);
  return parsePolicy({ ...base, ...Object.fromEntries(parts) }, at);
}

/** Everything as one text: what stands beside it goes before. */
function unpacked(raw: Given, reader: Reader): Given {
  const { settings, ...beside } = raw;
  const inside = reader('settings', settings, (text, at) => {
    if (typeof text !== 'string') throw invalid(at, `expected text, got ${got(text)}`);
    if (text.length > LONGEST) throw invalid(at, 'expected at most a million letters');
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      throw invalid(at, `expected JSON: ${(error as Error).message.slice(0, 120)}`);
    }
    if (!isObject(value)) throw invalid(at, 'expected an object as JSON');
    return value;
  });
  return { ...inside, ...beside };
}

/** Every key that is known. A test holds the browsers' own schema to it. */
export const MANAGED_KEYS = [
  'organisation',
  'role',
  'policy',
  ...(Object.keys(LISTS) as (keyof typeof LISTS)[]),
  'sites',
  'packs',
  'team',
  'retentionDays',
  'off',
  'settings',
] as const;

/**
 * Takes anything; gives what of it can hold.
 *
 * @param base what holds where a gesture policy says nothing
 * @param cautious what holds in place of a gesture policy that cannot be read
 */
export function parseManaged(raw: unknown, base: Policy, cautious: Policy): Managed {
  if (!isObject(raw)) return NOTHING_MANAGED;
  const faults: ManagedFault[] = [];
  const reader = readerInto(faults);
  const given = unpacked(raw, reader);
  const known: readonly string[] = MANAGED_KEYS;
  for (const key of Object.keys(given))
    if (!known.includes(key)) faults.push({ at: key.slice(0, 60), why: `expected one of ${MANAGED_KEYS.join(', ')}` });
  const simple = <Schema extends v.GenericSchema>(key: string, schema: Schema) =>
    reader(key, given[key], (value, at) => parsed(schema, value, at));
  const listed = Object.entries(LISTS).flatMap(([key, kind]) => {
    const kept = each(reader, key, given[key], (value, at) => documentOf(kind, value, at));
    return kept ? [[kind, kept] as const] : [];
  });
  const policy = reader('policy', given.policy, (value, at) => policyOf(base, value, at));
  const isSet = given.policy !== undefined && given.policy !== null;
  return {
    organisation: simple('organisation', NameSchema),
    role: simple('role', RoleSchema),
    documents: {
      ...Object.fromEntries(listed),
      ...(isSet ? { policy: [{ id: POLICY_ID, body: policy ?? cautious }] } : {}),
    },
    sites: each(reader, 'sites', given.sites, (value, at) => parsed(SiteSchema, value, at)),
    packs: each(reader, 'packs', given.packs, (value, at) => parsed(PackSchema, value, at)) ?? [],
    team: simple('team', TeamSchema),
    retentionDays: simple('retentionDays', DaysSchema),
    off: each(reader, 'off', given.off, (value, at) => parsed(FeatureSchema, value, at)) ?? [],
    faults,
  };
}
