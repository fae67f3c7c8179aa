import { i18n } from '#i18n';
import type { PartReport } from '../../../lib/protocol.ts';
import { listed } from '../../ui/words.ts';

/** The parts that were not found, in plain words, or null when none is missing. */
export function missingWords(parts: readonly PartReport[]): string | null {
  const missing = parts.filter(({ state }) => state === 'missing').map(({ part }) => i18n.t(`part.${part}`));
  return missing.length > 0 ? listed(missing) : null;
}
