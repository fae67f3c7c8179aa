import { i18n } from '#i18n';
import type { BackupHead } from '../../../lib/data.ts';
import { Button } from '../../ui/Button.tsx';
import { whenOf } from '../log/words.ts';

interface Props {
  backups: readonly BackupHead[];
  onPutBack(id: string): void;
}

/** What was here before each of the last changes as a whole; each can be put back. */
export function BackupList({ backups, onPutBack }: Props) {
  if (backups.length === 0) return null;
  const minutes = backups.map(({ at }) => whenOf(at));
  // Two of one minute are told apart by their seconds.
  const moments = backups.map(({ at }, nth) =>
    minutes.indexOf(minutes[nth] ?? '') === minutes.lastIndexOf(minutes[nth] ?? '') ? whenOf(at) : whenOf(at, 'medium'),
  );
  return (
    <>
      <h3 class="data-sub">{i18n.t('data.backups')}</h3>
      <p class="studio-note">{i18n.t('data.backups_note')}</p>
      <ul class="data-backups">
        {backups.map(({ id, why }, nth) => (
          <li key={id} class="data-line">
            <span>{i18n.t(`data.backup_${why}`, [moments[nth] ?? ''])}</span>
            <Button
              look="outline"
              aria-label={i18n.t('data.put_back_named', [moments[nth] ?? ''])}
              onClick={() => onPutBack(id)}
            >
              {i18n.t('data.put_back')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
