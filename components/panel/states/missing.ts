import { i18n } from '#i18n';
import type { PartReport } from '../../../lib/protocol.ts';
import { listed } from '../../ui/words.ts';

/** The parts that were not found, in plain words, or null when none is missing. */
export const missingWords = (parts: readonly PartReport[]): string | null =>
  partWords(parts.filter(({ state }) => state === 'missing'));

/** Parts of a page in plain words, or null when there are none. */
export function partWords(parts: readonly PartReport[]): string | null {
  return parts.length > 0 ? listed(parts.map(({ part }) => i18n.t(`part.${part}`))) : null;
}
