import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WantedStore } from '../../../lib/records.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../write/Field.tsx';

const BLANK: WantedStore = { url: '', key: '', secret: '', who: '' };
const FIELDS = ['url', 'who', 'key', 'secret'] as const;

/** What a record store asks for: its address, who the learner is there, and the key that it gave out. */
export function StoreForm({ onConnect }: { onConnect(wanted: WantedStore): void }) {
  const [wanted, setWanted] = useState(BLANK);
  const isWhole = FIELDS.every((field) => wanted[field].trim() !== '');
  return (
    <>
      <p>{i18n.t('training.records.off')}</p>
      <details class="record-form">
        <summary>{i18n.t('training.records.set_up')}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onConnect({ ...wanted, url: wanted.url.trim() });
          }}
        >
          {FIELDS.map((field) => (
            <TextField
              key={field}
              label={i18n.t(`training.records.field.${field}`)}
              hint={field === 'key' || field === 'secret' ? undefined : i18n.t(`training.records.hint.${field}`)}
              kind={field === 'secret' ? 'password' : 'text'}
              value={wanted[field]}
              onWrite={(text) => setWanted((now) => ({ ...now, [field]: text }))}
            />
          ))}
          <p class="training-note">{i18n.t('training.records.what')}</p>
          <div class="training-row">
            <Button type="submit" look="outline" disabled={!isWhole}>
              {i18n.t('training.records.switch_on')}
            </Button>
          </div>
        </form>
      </details>
    </>
  );
}
