import { i18n } from '#i18n';
import type { SharedChange } from '../../../lib/shared.ts';

/** A moment as a person reads it; with `medium` to the second. */
export const whenOf = (at: string, timeStyle: 'short' | 'medium' = 'short'): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle }).format(new Date(at));

/** Whoever works alone is called by no name. */
export const whoOf = (by: string): string => (by === 'me' ? i18n.t('shared.you') : by);

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(undefined, { type: 'conjunction' }).format(names.map(whoOf));

/** A line of the log as a sentence. */
export function sentenceOf({ did, by, name, parts }: SharedChange): string {
  const who = whoOf(by);
  switch (did) {
    case 'tried':
      return parts.length > 0
        ? i18n.t('shared.did.tried', [who, name, listed(parts)])
        : i18n.t('shared.did.not_tried', [who, name]);
    case 'planned':
      return i18n.t('shared.did.planned', [who, name, whenOf(parts[0] ?? '')]);
    case 'back':
      return parts[0]
        ? i18n.t('shared.did.back', [who, name, whenOf(parts[0])])
        : i18n.t('shared.did.back_first', [who, name]);
    default:
      return i18n.t(`shared.did.${did}`, [who, name]);
  }
}
