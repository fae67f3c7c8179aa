/** What a pack holds of each kind. */
import * as v from 'valibot';
import { PolicySchema } from './policy.ts';
import { TemplateSchema } from './template.ts';

const MOST = 10_000;

const Id = { id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)) };
const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.pipe(v.array(item), v.maxLength(MOST)), []);

/** The lists whose shape is known here; the others are checked where they are used. */
export const PACKED = {
  templates: list(TemplateSchema),
  policies: list(v.strictObject({ ...Id, ...PolicySchema.entries })),
};
