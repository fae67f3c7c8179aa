/** An import as the studio asks for it. */
import * as v from 'valibot';
import type { WantedImport } from '../packs.ts';

const wantedSchema = v.object({
  text: v.string(),
  mode: v.picklist(['merge', 'replace']),
  clashes: v.record(v.pipe(v.string(), v.maxLength(40)), v.picklist(['ours', 'theirs'])),
});

/** @throws ValiError */
export const parseWantedImport = (value: unknown): WantedImport => v.parse(wantedSchema, value);
