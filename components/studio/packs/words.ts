import { i18n } from '#i18n';
import type { DoneImport } from '../../../lib/packs.ts';

/** "3 new · 1 changed · 2 removed"; what did not happen is not told. */
export function countsOf({ added, changed, removed }: DoneImport['counts']): string {
  const told = [
    added > 0 && i18n.t('packs.added', added),
    changed > 0 && i18n.t('packs.changed', changed),
    removed > 0 && i18n.t('packs.removed', removed),
  ].filter((words) => words !== false);
  return told.length === 0 ? i18n.t('packs.no_change') : told.join(' · ');
}
