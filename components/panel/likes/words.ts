import { i18n } from '#i18n';
import { isStale, type Known, type KnownPreferences, PREFERENCES, type Preference } from '../../../lib/customers.ts';
import { listed } from '../../ui/words.ts';

interface KnownLine {
  name: Preference;
  words: string;
  known: Known<unknown>;
}

const yesNo = (name: 'marketing' | 'calls' | 'gifts', value: boolean) =>
  i18n.t(`likes.${name}.${value ? 'yes' : 'no'}`);

function wordsOf(of: KnownPreferences, name: Preference): string {
  switch (name) {
    case 'channel':
      return of.channel ? i18n.t('likes.channel', [i18n.t(`likes.by.${of.channel.value}`)]) : '';
    case 'address':
      return of.address ? i18n.t('likes.address', [of.address.value]) : '';
    case 'marketing':
    case 'calls':
    case 'gifts': {
      const known = of[name];
      return known ? yesNo(name, known.value) : '';
    }
    case 'likes':
    case 'dislikes': {
      const kinds = of[name]?.value.map((kind) => i18n.t(`gesture.kind.${kind}`)) ?? [];
      return kinds.length > 0 ? i18n.t(`likes.${name}`, [listed(kinds)]) : '';
    }
    case 'needs':
      return listed(of.needs?.value.map((need) => i18n.t(`likes.need.${need}`)) ?? []);
  }
}

/** What is known, in words. */
export const preferenceWords = (of: KnownPreferences): KnownLine[] =>
  PREFERENCES.flatMap((name) => {
    const known = of[name];
    const words = known ? wordsOf(of, name) : '';
    return known && words ? [{ name, words, known }] : [];
  });

const MONTH = 30 * 24 * 60 * 60_000;

/** "3 months ago"; what may have changed since says so. */
export function ageWords(at: string, now: number): string {
  const months = Math.round((now - Date.parse(at)) / MONTH);
  const age = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(-months, 'month');
  const stale = isStale({ value: null, from: 'said', at }, now);
  return stale ? i18n.t('likes.stale', [age]) : age;
}
