import { i18n } from '#i18n';
import type { CoachNotice } from '../../../lib/panel/coach/view.ts';
import { IconButton } from '../../ui/Button.tsx';
import '../reply/notice-line.css';

const DONE = new Set<CoachNotice['kind']>(['replaced', 'replaced_changed', 'ignored_words', 'reported']);

function wordsOf(notice: CoachNotice): string {
  if (notice.kind !== 'refused') return i18n.t(`coach.notice.${notice.kind}`);
  const happened = i18n.t(`refusal.${notice.refusal}`);
  if (notice.refusal !== 'draft_harmed') return happened;
  return `${happened} ${i18n.t(notice.copied ? 'notice.draft_copied' : 'notice.draft_not_copied')}`;
}

/** What the last press did, announced politely. The region stands before the words do, so that they are heard. */
export function CoachNoticeLine({ notice, onDismiss }: { notice: CoachNotice | null; onDismiss(): void }) {
  return (
    <div role="status">
      {notice && (
        <div class={DONE.has(notice.kind) ? 'notice notice-done' : 'notice'}>
          <p>{wordsOf(notice)}</p>
          <IconButton icon="close" label={i18n.t('panel.dismiss')} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}
