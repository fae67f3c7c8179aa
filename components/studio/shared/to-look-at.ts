import type { ReadMacros } from '../../../lib/studio/imports/read-file.ts';

interface Gaps {
  title: string;
  /** Placeholders as they stood in the other product. */
  placeholders: readonly string[];
}

/** Templates that were brought in with placeholders that nobody here knows, by id: they wait to be put right, as long as the page is open. */
export const toLookAt = new Map<string, Gaps>();

/** Notes what somebody should look at after these were brought in. */
export function noteGaps({ taken }: ReadMacros): void {
  for (const { template, untranslated } of taken)
    if (untranslated.length > 0) toLookAt.set(template.id, { title: template.title, placeholders: untranslated });
}
