import type { WxtDirEntry } from 'wxt';

/** A key of a text with so many places, then what is given for them; more may be given, for keys told apart at run time. */
const PLAIN = ['(key: Key<false, 0>): string;', ...[1, 2, 3, 4].map((count) => overload('false', count, ''))];
const PLURAL = [
  '(key: Key<true, 0 | 1>, n: number): string;',
  ...[1, 2, 3, 4].map((count) => overload('true', count, 'n: number, ')),
];

function overload(plural: string, count: number, before: string): string {
  const counts = Array.from({ length: count + 1 }, (_, each) => each).join(' | ');
  const given = Array.from({ length: count }, () => 'Given').join(', ');
  return `(key: Key<${plural}, ${counts}>, ${before}given: [${given}]): string;`;
}

const TEXT = `import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure as Structure } from './structure';

type Key<Plural extends boolean, Count extends number> = {
  [K in keyof Structure]: Structure[K] extends { plural: Plural; substitutions: Count } ? K : never;
}[keyof Structure];
type Given = string | number;
interface Say {
  ${[...PLAIN, ...PLURAL].join('\n  ')}
}

export const i18n: { t: Say } = createI18n();
`;

/**
 * Puts plain types in place of those that the i18n module generates: the same function and keys, but the lists of keys are
 * worked out once and not anew for every call. With two and a half thousand keys that is a fifth of the time for all types.
 *
 * @param entries what WXT is about to write into its own folder; changed in place
 */
export function plainI18nTypes(entries: WxtDirEntry[]): void {
  const index = entries.find((entry) => 'path' in entry && /i18n[\\/]index\.ts$/.test(entry.path));
  if (!index || !('text' in index)) throw new Error('The i18n module writes no index.ts any more.');
  index.text = TEXT;
}
