/** What a pack holds of each kind, as it is published. The parsers of each kind say more than a shape can. */
import * as v from 'valibot';
import type { PackList } from '../packs.ts';
import { PolicySchema } from './policy.ts';
import { ScenarioSchema } from './scenario.ts';
import { SHARED_SCHEMAS, SharedIdSchema } from './shared.ts';
import { TemplateSchema } from './template.ts';

/** Things of one kind at most. */
const MOST = 10_000;

const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.pipe(v.array(item), v.maxLength(MOST)), []);
const id = SharedIdSchema;

const AdapterEntrySchema = v.object({
  site: v.optional(
    v.pipe(
      v.string(),
      v.description(
        'The address of the helpdesk, from https:// to before its first slash; left out for a fix to a helpdesk that Attune knows by itself',
      ),
    ),
  ),
  adapter: v.looseObject({}),
});

/** By list. */
export const PACKED = {
  templates: list(TemplateSchema),
  personas: list(v.strictObject({ id, ...SHARED_SCHEMAS.persona.entries })),
  voices: list(v.strictObject({ id, ...SHARED_SCHEMAS.voice.entries })),
  policies: list(v.strictObject({ id, ...PolicySchema.entries })),
  rules: list(v.strictObject({ id, ...SHARED_SCHEMAS.rule.entries })),
  targets: list(v.strictObject({ id, ...SHARED_SCHEMAS.target.entries })),
  adapters: list(AdapterEntrySchema),
  scenarios: list(ScenarioSchema),
} satisfies Record<PackList, v.GenericSchema>;
