import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DataPort } from '../../../lib/studio/data.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';
import type { Spoken } from './spoken.ts';

interface Props extends Spoken {
  port: DataPort;
  onChanged(): void;
}

/** Erasing one customer, or everything. */
export function EraseCard({ port, said, say, onChanged }: Props) {
  const id = useOwnId();
  const [email, setEmail] = useState('');
  const [sure, setSure] = useState(false);
  const failed = () => say(i18n.t('data.failed'));
  const eraseOne = () => {
    const address = email.trim();
    if (!/^[^@\s]+@[^@\s]+$/.test(address)) return say(i18n.t('data.no_address'));
    port.eraseCustomer(address).then((erased) => {
      setEmail('');
      say(i18n.t('data.erased_one', erased));
      onChanged();
    }, failed);
  };
  const eraseAll = () => {
    if (!sure) return setSure(true);
    setSure(false);
    port.eraseAll().then(() => {
      say(i18n.t('data.erased_all'));
      onChanged();
    }, failed);
  };
  return (
    <Card title={i18n.t('data.erase')}>
      <p class="studio-note">{i18n.t('data.erase_one_note')}</p>
      <form
        class="data-line"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          eraseOne();
        }}
      >
        <label for={id}>{i18n.t('data.address')}</label>
        <input
          id={id}
          type="email"
          autocomplete="off"
          value={email}
          onInput={(event) => setEmail(event.currentTarget.value)}
        />
        <Button type="submit" look="outline">
          {i18n.t('data.erase_one')}
        </Button>
      </form>
      <p class="studio-note">{i18n.t('data.erase_all_note')}</p>
      <p class="data-line">
        <Button look="outline" onClick={eraseAll} onBlur={() => setSure(false)}>
          {i18n.t(sure ? 'data.erase_all_sure' : 'data.erase_all')}
        </Button>
      </p>
      <p class="studio-said" role="status">
        {said}
      </p>
    </Card>
  );
}
