/**
 * Writes the published JSON Schemas (`docs/schemas`) from the valibot schemas (`lib/schema`):
 * `node tools/schemas.ts`. A contract test holds the two equal.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { PUBLISHED } from '../lib/schema/lines.ts';
import { CONDITIONS } from '../lib/schema/scenario.ts';

export const SCHEMA_FOLDER = fileURLToPath(new URL('../docs/schemas', import.meta.url));

/**
 * What no shape can say: a zone that is known, an offer with its interest. The parsers check it. In packs there are also
 * patterns in Unicode, of which JSON Schema knows nothing.
 */
const BEYOND_SHAPE = ['check', 'trim'] as const;

/** File name → text of each published schema. */
export function publishedSchemas(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, { title, side, schema }] of Object.entries(PUBLISHED)) {
    const { $schema, ...shape } = toJsonSchema(schema, {
      typeMode: side,
      ignoreActions: [...BEYOND_SHAPE],
      errorMode: name === 'pack' ? 'ignore' : 'throw',
      // Conditions hold conditions: each depth is written once.
      ...(name === 'pack' ? { definitions: CONDITIONS } : {}),
    });
    files.set(`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...shape }, tidy, 2)}\n`);
  }
  return files;
}

/** Writes a choice between bare types as one list of types: what `nullish` becomes is three levels deep. */
function tidy(_key: string, value: unknown): unknown {
  if (!isChoice(value)) return value;
  const { anyOf, ...rest } = value;
  const flat = anyOf.flatMap((option) =>
    isChoice(option) && Object.keys(option).length === 1 ? option.anyOf : [option],
  );
  const bare = flat.every((option) => Object.keys(option).join() === 'type');
  return bare ? { type: flat.map((option) => (option as { type: string }).type), ...rest } : { anyOf: flat, ...rest };
}

function isChoice(value: unknown): value is { anyOf: object[] } {
  return typeof value === 'object' && value !== null && 'anyOf' in value && Array.isArray(value.anyOf);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  for (const [name, text] of publishedSchemas()) writeFileSync(join(SCHEMA_FOLDER, name), text);
}
