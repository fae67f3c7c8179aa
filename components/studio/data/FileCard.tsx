import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DataCounts } from '../../../lib/data.ts';
import type { DataPort } from '../../../lib/studio/data.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';

interface Props {
  port: DataPort;
  backup: DataCounts['backup'];
  onChanged(): void;
}

type Restored = Awaited<ReturnType<DataPort['putIn']>>;

/** Everything as one file, and back from a file; and the backup that was made before the last change as a whole. */
export function FileCard({ port, backup, onChanged }: Props) {
  const [said, setSaid] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const failed = () => setSaid(i18n.t('data.failed'));
  const told = (result: Restored) => {
    if ('wrong' in result) return setSaid(i18n.t('data.wrong', [result.wrong]));
    setSaid(i18n.t('data.restored'));
    onChanged();
  };
  const takeOut = () => {
    port.takeOut().then((text) => {
      port.save(`attune-${new Date().toISOString().slice(0, 10)}.json`, text);
      setSaid(i18n.t('data.taken'));
    }, failed);
  };
  const putIn = (chosen: File | undefined) => {
    if (chosen) chosen.text().then(port.putIn).then(told, failed);
  };
  const when = backup && new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
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
      {backup && when && (
        <p class="data-line">
          <span>{i18n.t(`data.backup_${backup.why}`, [when.format(new Date(backup.at))])}</span>
          <Button look="outline" onClick={() => void port.putBack().then(told, failed)}>
            {i18n.t('data.put_back')}
          </Button>
        </p>
      )}
      <p class="studio-said" role="status">
        {said}
      </p>
    </Card>
  );
}
