import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedSchemas, SCHEMA_FOLDER } from '../../tools/schemas.ts';
import { validator } from './support/validator.ts';

const generated = publishedSchemas();

test('the published files are these, and no others', () => {
  expect(readdirSync(SCHEMA_FOLDER).sort()).toEqual([...generated.keys()].sort());
});

// After a change of lib/schema: `node tools/schemas.ts`.
test.each([...generated.keys()])('%s is what lib/schema says', (name) => {
  expect(JSON.parse(readFileSync(join(SCHEMA_FOLDER, name), 'utf8'))).toEqual(JSON.parse(generated.get(name) ?? ''));
});

function objectsIn(schema: unknown): Record<string, unknown>[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.values(schema).flatMap(objectsIn);
  return 'properties' in schema ? [schema as Record<string, unknown>, ...inner] : inner;
}

describe('what goes in is lenient, what comes out is closed', () => {
  test.each([...generated.keys()].filter((name) => !name.startsWith('pack')))('%s', (name) => {
    const closed = objectsIn(JSON.parse(generated.get(name) ?? '')).map((part) => part.additionalProperties === false);
    const out = name.includes('.out.') || name.startsWith('failure');
    expect(new Set(closed)).toEqual(new Set([out]));
  });
});

test('of a pack, what gives money away is closed, and all else is lenient', () => {
  const { properties } = JSON.parse(generated.get('pack.schema.json') ?? '');
  expect(objectsIn(properties.policies).map((part) => part.additionalProperties)).not.toContain(undefined);
  expect(objectsIn(properties.templates).map((part) => part.additionalProperties)).not.toContain(false);
});

describe('the published shapes of lines in agree with what is accepted', () => {
  const message = { author: 'customer', text: 'Hello' };
  const conversation = { messages: [message] };
  test.each([
    ['read.in', { id: 1, text: 'Hello' }, true],
    ['read.in', { text: '' }, true],
    ['read.in', { id: 'a', text: null, conversation, more: 1 }, true],
    ['read.in', { id: 'a', text: 'Hello', conversation }, false],
    ['read.in', { id: 'a' }, false],
    ['read.in', { id: 'a', text: 5 }, false],
    ['suggest.in', { id: 'a', conversation: { ...conversation, customer: null, tags: [] } }, true],
    ['suggest.in', { id: 'a', text: 'Hello' }, false],
    ['suggest.in', { conversation: { messages: [{ ...message, author: 'client' }] } }, false],
    ['review.in', { conversation, draft: 'Dear Ada' }, true],
    ['review.in', { conversation }, false],
  ] as const)('%s %j: %s', (shape, line, fits) => {
    expect(validator(shape)(line) === null).toBe(fits);
  });
});
