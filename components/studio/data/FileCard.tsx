import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DataCounts } from '../../../lib/data.ts';
import type { DataPort } from '../../../lib/studio/data.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { BackupList } from './BackupList.tsx';
import type { Spoken } from './spoken.ts';

interface Props extends Spoken {
  port: DataPort;
  backups: DataCounts['backups'];
  onChanged(): void;
}

type Restored = Awaited<ReturnType<DataPort['putIn']>>;

/** Everything as one file, and back from a file; and the backups that were made before the last changes as a whole. */
export function FileCard({ port, backups, said, say, onChanged }: Props) {
  const file = useRef<HTMLInputElement>(null);
  // The oldest one's button may go with what it put back.
  const status = useKeptFocus<HTMLParagraphElement>(backups.map(({ id }) => id).join(' '));
  const failed = () => say(i18n.t('data.failed'));
  const told = (result: Restored) => {
    if ('wrong' in result) return say(i18n.t('data.wrong', [result.wrong]));
    if ('undone' in result) return say(i18n.t(`data.undone_${result.undone}`));
    say(i18n.t('data.restored'));
    onChanged();
  };
  const takeOut = () => {
    port.takeOut().then((text) => {
      port.save(`attune-${new Date().toISOString().slice(0, 10)}.json`, text);
      say(i18n.t('data.taken'));
    }, failed);
  };
  const putIn = (chosen: File | undefined) => {
    if (chosen) chosen.text().then(port.putIn).then(told, failed);
  };
  return (
    <Card title={i18n.t('data.file')}>
      <p class="studio-note">{i18n.t('data.file_note')}</p>
      <p class="data-line">
        <Button look="outline" onClick={takeOut}>
          {i18n.t('data.take_out')}
        </Button>
        <Button look="outline" onClick={() => file.current?.click()}>
          {i18n.t('data.put_in')}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={i18n.t('data.put_in')}
          onChange={(event) => {
            putIn(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </p>
      <BackupList backups={backups} onPutBack={(id) => void port.putBack(id).then(told, failed)} />
      <p class="studio-said" role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}
