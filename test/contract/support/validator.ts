import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { SCHEMA_FOLDER } from '../../../tools/schemas.ts';

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });

/** What a published schema says against a value, in one text, or null where it fits. */
export function validator(shape: string): (value: unknown) => string | null {
  const schema = JSON.parse(readFileSync(join(SCHEMA_FOLDER, `${shape}.schema.json`), 'utf8'));
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? null : ajv.errorsText(validate.errors, { dataVar: 'line' }));
}
