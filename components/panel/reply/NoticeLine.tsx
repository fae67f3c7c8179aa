import { i18n } from '#i18n';
import type { Notice } from '../../../lib/panel/view.ts';
import { IconButton } from '../../ui/Button.tsx';
import { noticeWords } from './notice.ts';
import './notice-line.css';

const DONE = new Set<Notice['kind']>(['inserted', 'copied', 'another', 'back', 'reworded']);

/** What the last action did, announced politely. The region stands before the words do, so that they are heard. */
export function NoticeLine({ notice, onDismiss }: { notice: Notice | null; onDismiss(): void }) {
  return (
    <div class="notice-line" role="status">
      {notice && (
        <div class={DONE.has(notice.kind) ? 'notice notice-done' : 'notice'}>
          <p>{noticeWords(notice)}</p>
          <IconButton icon="close" label={i18n.t('panel.dismiss')} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}
