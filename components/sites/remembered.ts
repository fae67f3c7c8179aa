import { i18n } from '#i18n';
import type { ListedSite } from './useSites.ts';

/** What is remembered of a site, in plain words. */
export function rememberedWords(panel: ListedSite['panel']): string {
  if (!panel) return i18n.t('sites.nothing_remembered');
  if (panel.stand === 'beside') return i18n.t('sites.beside');
  const shown = i18n.t(panel.open ? 'sites.opens' : 'sites.stays_closed');
  return i18n.t('sites.in_page', [shown, i18n.t(`sites.on_the_${panel.side}`), String(panel.width)]);
}
