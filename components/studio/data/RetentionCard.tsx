import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { RETENTION } from '../../../lib/data.ts';
import type { DataPort } from '../../../lib/studio/data.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';
import type { Spoken } from './spoken.ts';

interface Props extends Spoken {
  port: DataPort;
  onChanged(): void;
}

/** How many days things are kept. */
export function RetentionCard({ port, said, say, onChanged }: Props) {
  const id = useOwnId();
  const [days, setDays] = useState('');
  const failed = () => say(i18n.t('data.failed'));
  useEffect(() => {
    port.readRetention().then((kept) => setDays(String(kept)), failed);
  }, [port]);
  const keep = () => {
    const wanted = Number(days);
    if (!Number.isInteger(wanted) || wanted < RETENTION.least || wanted > RETENTION.most)
      return say(i18n.t('data.days_between', [String(RETENTION.least), String(RETENTION.most)]));
    port.setRetention(wanted).then(() => {
      say(i18n.t('data.days_kept', [String(wanted)]));
      onChanged();
    }, failed);
  };
  return (
    <Card title={i18n.t('data.retention')}>
      <p class="studio-note">{i18n.t('data.retention_note')}</p>
      <form
        class="data-line"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <label for={id}>{i18n.t('data.days')}</label>
        <input
          id={id}
          type="number"
          min={RETENTION.least}
          max={RETENTION.most}
          value={days}
          onInput={(event) => setDays(event.currentTarget.value)}
        />
        <Button type="submit" look="outline">
          {i18n.t('data.days_keep')}
        </Button>
      </form>
      <p class="studio-said" role="status">
        {said}
      </p>
    </Card>
  );
}
