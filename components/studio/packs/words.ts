import { i18n } from '#i18n';
import { type DoneImport, PACK_LISTS, type ShelfKind } from '../../../lib/packs.ts';

/** "3 new · 1 changed · 2 removed"; what did not happen is not told. */
export function countsOf({ added, changed, removed }: DoneImport['counts']): string {
  const told = [
    added > 0 && i18n.t('packs.added', added),
    changed > 0 && i18n.t('packs.changed', changed),
    removed > 0 && i18n.t('packs.removed', removed),
  ].filter((words) => words !== false);
  return told.length === 0 ? i18n.t('packs.no_change') : told.join(' · ');
}

const PART = /^([a-z]+)\[(\d+)\](?:[.\s]+(.*))?$/s;
const LISTS: Readonly<Record<string, ShelfKind>> = PACK_LISTS;

/** Where in a pack something is wrong: `rules[2].name: …` is the third phrase rule. What is no such place is told as it is. */
export function placeWords(place: string): string {
  const [, list = '', at = '', rest = ''] = PART.exec(place) ?? [];
  const kind = LISTS[list];
  if (kind === undefined) return place;
  const where = i18n.t('packs.place_in', [i18n.t(`packs.kind.${kind}`), String(Number(at) + 1)]);
  return rest === '' ? where : `${where}: ${rest}`;
}
