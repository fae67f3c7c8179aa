/**
 * The shapes of what a lead shares with the team: closed, so that what is half understood is refused with its place named.
 * They come from the studio, from packs, and from the team's database.
 */
import * as v from 'valibot';
import { CHANNELS } from '../conversation.ts';
import {
  FACTS,
  SEVERITIES,
  SHARED_KINDS,
  SHARED_VERSION,
  type SharedBodies,
  type SharedKind,
  TARGET_KINDS,
} from '../shared.ts';
import { fromIssue, invalid } from './invalid.ts';
import { parsePolicy } from './policy.ts';
import { slowPart } from './slow-pattern.ts';

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'expected some words'),
    v.maxLength(most, `expected at most ${most} letters`),
  );
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, `expected at most ${most}`));

const version = v.literal(SHARED_VERSION);
const name = text(80);
const formality = v.picklist(['formal', 'neutral', 'casual']);

const conditionSchema = v.pipe(
  v.strictObject({
    fact: v.picklist(FACTS),
    any: v.pipe(list(text(80), 50), v.minLength(1, 'expected at least one')),
  }),
  v.check(
    ({ fact, any }) => fact !== 'country' || any.every((one) => /^[A-Z]{2}$/.test(one)),
    'expected countries of two capital letters, such as AT',
  ),
  v.check(
    ({ fact, any }) => fact !== 'channel' || any.every((one) => (CHANNELS as readonly string[]).includes(one)),
    `expected ${CHANNELS.join(', ')}`,
  ),
);

const traits = v.strictObject({
  formality: v.optional(formality),
  length: v.optional(v.picklist(['short', 'medium', 'long'])),
  pace: v.optional(v.picklist(['hurried', 'steady'])),
  expertise: v.optional(v.picklist(['novice', 'familiar', 'expert'])),
});

const SegmentSchema = v.strictObject({
  version,
  name,
  when: v.pipe(list(conditionSchema, 6), v.minLength(1, 'expected at least one condition')),
  persona: v.pipe(
    traits,
    v.check((persona) => Object.keys(persona).length > 0, 'expected at least one thing to do differently'),
  ),
});

const host = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.regex(
    /^(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5})?$/u,
    'expected a host, such as help.example.com',
  ),
);

const BrandVoiceSchema = v.strictObject({
  version,
  name,
  belongs: v.strictObject({ companies: list(text(120), 30), hosts: list(host, 30) }),
  greeting: v.nullable(text(120)),
  signOff: v.nullable(text(300)),
  formality: v.nullable(formality),
  emoji: v.boolean(),
  use: list(v.strictObject({ say: text(60), not: text(60) }), 100),
  avoid: list(text(60), 200),
});

const sentence = text(300);
const PhraseRuleSchema = v.strictObject({
  version,
  name,
  match: v.pipe(
    text(300),
    v.check((match) => slowPart(match) === null, 'expected a pattern that stays fast, whatever words it meets'),
  ),
  severity: v.picklist(SEVERITIES),
  reason: text(200),
  instead: v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(120, 'expected at most 120 letters'))),
  matches: v.pipe(list(sentence, 20), v.minLength(1, 'expected at least one sentence that it must find')),
  misses: v.pipe(list(sentence, 20), v.minLength(1, 'expected at least one sentence that it must leave alone')),
});

const whole = (least: number, most: number) => {
  const wrong = `expected a whole number from ${least} to ${most}`;
  return v.pipe(v.number(), v.integer(wrong), v.minValue(least, wrong), v.maxValue(most, wrong));
};

const TargetSchema = v.pipe(
  v.strictObject({
    version,
    name,
    kind: v.picklist(TARGET_KINDS),
    minutes: v.nullable(whole(1, 10_080)),
    share: whole(1, 100),
    days: whole(1, 180),
  }),
  v.check(({ kind, minutes }) => (kind === 'first_reply') === (minutes !== null), 'expected minutes for a first reply'),
);

/** Each kind's shape but the policy's, which has a file of its own. */
export const SHARED_SCHEMAS = {
  persona: SegmentSchema,
  voice: BrandVoiceSchema,
  rule: PhraseRuleSchema,
  target: TargetSchema,
} as const;

export const SharedKindSchema = v.picklist(SHARED_KINDS);
/** Part of a document's name in the database. */
export const SharedIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'expected a short plain id'));

/** @throws InvalidInput whose message names the place in one line. */
export function parseShared<Kind extends SharedKind>(kind: Kind, value: unknown, path = ''): SharedBodies[Kind] {
  return bodyOf(kind, value, path) as SharedBodies[Kind];
}

function bodyOf(kind: SharedKind, value: unknown, path: string): unknown {
  if (kind === 'policy') return parsePolicy(value, path);
  const result = v.safeParse(SHARED_SCHEMAS[kind], value, { abortEarly: true });
  if (!result.success) throw fromIssue(result.issues[0], path);
  return result.output;
}

/** @throws InvalidInput */
export function parseSharedPlace(value: unknown): { kind: SharedKind; id: string } {
  const result = v.safeParse(v.object({ kind: SharedKindSchema, id: SharedIdSchema }), value, { abortEarly: true });
  if (!result.success) throw fromIssue(result.issues[0]);
  return result.output;
}

/** @throws InvalidInput */
export function parseSharedKind(value: unknown): SharedKind {
  const result = v.safeParse(SharedKindSchema, value);
  if (!result.success) throw invalid('kind', 'expected a kind of shared document');
  return result.output;
}
