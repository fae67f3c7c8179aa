import { i18n } from '#i18n';
import type { Empty } from '../../../lib/training/author/empty.ts';
import type { Place } from '../../../lib/training/check/complaint.ts';

/** What a turn is called. */
export const turnWords = (name: string): string => (name === 'first' ? i18n.t('training.write.turn_first') : name);

/** A place that still wants words, as the form calls it. */
export function emptyWords(empty: Empty): string {
  switch (empty.field) {
    case 'says':
    case 'why':
      return i18n.t(`training.write.empty.${empty.field}`, [turnWords(empty.turn), empty.at]);
    case 'ending':
      return i18n.t('training.write.at.ending', [i18n.t(`training.write.end.${empty.ending}`)]);
    case 'path':
      return i18n.t('training.write.at.path_reply', [i18n.t(`training.write.way.${empty.path}`), empty.at]);
    case 'lookup':
      return i18n.t('training.write.empty.lookup', [empty.at]);
    default:
      return i18n.t(`training.write.${empty.field}`);
  }
}

/** The name of the field in which it is written. */
export function emptyKey(empty: Empty): string {
  const { field, ...rest } = empty;
  return [field, ...Object.values(rest)].join(' ');
}

/** A place where something is wrong, as the form calls it. */
export function placeWords(place: Place): string {
  switch (place.field) {
    case 'turn':
      return i18n.t('training.write.at.turn', [turnWords(place.turn)]);
    case 'reaction':
      return i18n.t('training.write.at.reaction', [turnWords(place.turn), place.at]);
    case 'ending':
      return i18n.t('training.write.at.ending', [i18n.t(`training.write.end.${place.ending}`)]);
    case 'path': {
      const way = i18n.t(`training.write.way.${place.path}`);
      return place.at === null
        ? i18n.t('training.write.at.path', [way])
        : i18n.t('training.write.at.path_reply', [way, place.at]);
    }
    default:
      return i18n.t(`training.write.at.${place.field}`);
  }
}

/** The name of the field to begin with; null where it is none in particular. */
export function placeKey(place: Place): string | null {
  switch (place.field) {
    case 'reaction':
      return `says ${place.turn} ${place.at}`;
    case 'turn':
      return place.turn === 'first' ? 'says first 1' : `model ${place.turn}`;
    case 'ending':
      return `ending ${place.ending}`;
    case 'path':
      return `path ${place.path} ${place.at ?? 1}`;
    case 'opening':
    case 'hidden':
      return place.field;
    default:
      return null;
  }
}

/** Brings the keyboard to a field. */
export function goTo(key: string): void {
  const field = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(key)}"]`);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
