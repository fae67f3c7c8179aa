import { i18n } from '#i18n';
import type { Source } from '../../../lib/panel/view.ts';
import type { Unread } from '../../../lib/protocol.ts';
import { listed } from '../../ui/words.ts';
import './missing-note.css';

/** What stands in the page and was not read: the words may lean on it, so the agent should look there. */
export function UnreadNote({ unread, source }: { unread: Unread; source: Source | null }) {
  const { pictures, attachments, cut, older } = unread;
  const words = [
    pictures > 0 ? i18n.t('unread.pictures', pictures) : null,
    attachments > 0 ? i18n.t('unread.attachments', attachments) : null,
    cut > 0 ? i18n.t('unread.cut', cut) : null,
    older > 0 ? i18n.t('unread.older', older) : null,
  ].filter((word) => word !== null);
  if (source !== 'page' || words.length === 0) return null;
  return <p class="missing-note">{i18n.t('unread.note', [listed(words)])}</p>;
}
