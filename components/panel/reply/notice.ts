import { i18n } from '#i18n';
import type { Notice } from '../../../lib/panel/view.ts';

/** A notice in plain sentences: what happened, what was kept, what to do. */
export function noticeWords(notice: Notice): string {
  switch (notice.kind) {
    case 'inserted':
      return i18n.t(notice.changed ? 'notice.inserted_changed' : 'notice.inserted', [notice.composer]);
    case 'refused': {
      const { refusal, copied } = notice.result;
      const happened = i18n.t(`refusal.${refusal}`);
      if (refusal === 'too_soon' || refusal === 'not_by_hand') return happened;
      if (refusal === 'draft_harmed')
        return `${happened} ${i18n.t(copied ? 'notice.draft_copied' : 'notice.draft_not_copied')}`;
      return `${happened} ${i18n.t(copied ? 'notice.and_copied' : 'notice.not_copied')}`;
    }
    case 'reworded':
      return i18n.t('notice.reworded', [notice.text]);
    case 'gaps_left':
      return i18n.t('notice.gaps_left', notice.count);
    default:
      return i18n.t(`notice.${notice.kind}`);
  }
}
