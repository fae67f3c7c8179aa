import type * as v from 'valibot';

type Shaper = (value: unknown) => unknown;

/**
 * Makes, from a valibot schema, a function that copies a value with exactly the schema's keys in the schema's order.
 * It checks nothing: the contract tests do.
 */
export function inOrder(schema: v.GenericSchema): Shaper {
  if (isWrapped(schema)) return nullable(inOrder(schema.wrapped));
  if (isList(schema)) return list(inOrder(schema.item));
  if (isObject(schema)) return object(Object.entries(schema.entries).map(([key, inner]) => [key, inOrder(inner)]));
  return (value) => value;
}

function nullable(inner: Shaper): Shaper {
  return (value) => (value === null ? null : inner(value));
}

function list(item: Shaper): Shaper {
  return (value) => (value as unknown[]).map(item);
}

function object(entries: [string, Shaper][]): Shaper {
  return (value) => {
    const from = value as Record<string, unknown>;
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of entries) copy[key] = inner(from[key]);
    return copy;
  };
}

function isWrapped(schema: v.GenericSchema): schema is v.GenericSchema & { wrapped: v.GenericSchema } {
  return 'wrapped' in schema;
}

function isList(schema: v.GenericSchema): schema is v.GenericSchema & { item: v.GenericSchema } {
  return 'item' in schema;
}

function isObject(schema: v.GenericSchema): schema is v.GenericSchema & { entries: Record<string, v.GenericSchema> } {
  return 'entries' in schema;
}
