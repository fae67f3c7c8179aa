import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PacksPort } from '../../../lib/studio/packs.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';

const fileName = (name: string): string =>
  `${
    name
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, '-')
      .replace(/^-|-$/g, '') || 'attune'
  }.json`;

/** All that a lead has made, as one file to hand over or to put at an address. */
export function ExportCard({ port }: { port: PacksPort }) {
  const id = useOwnId();
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [said, setSaid] = useState('');
  const save = () => {
    if (name.trim() === '') return setSaid(i18n.t('packs.no_name'));
    port.exportPack(name, note).then(
      (text) => {
        port.save(fileName(name), text);
        setSaid(i18n.t('packs.exported'));
      },
      () => setSaid(i18n.t('packs.failed')),
    );
  };
  return (
    <Card title={i18n.t('packs.export')}>
      <p class="studio-note">{i18n.t('packs.export_note')}</p>
      <form
        class="packs-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label for={`${id}-name`}>{i18n.t('packs.name')}</label>
        <input id={`${id}-name`} value={name} maxLength={120} onInput={(event) => setName(event.currentTarget.value)} />
        <label for={`${id}-note`}>{i18n.t('packs.note')}</label>
        <input id={`${id}-note`} value={note} maxLength={300} onInput={(event) => setNote(event.currentTarget.value)} />
        <Button type="submit" look="outline">
          {i18n.t('packs.save')}
        </Button>
      </form>
      <p class="studio-said" role="status">
        {said}
      </p>
    </Card>
  );
}
