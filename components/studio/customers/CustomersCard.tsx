import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportDone } from '../../../lib/customer-import.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { MappingForm } from './MappingForm.tsx';
import { type CustomersPort, useImport } from './useImport.ts';
import './customers-card.css';

/** What a customer system knows of customers, from its export: looked at first, then noted, and taken back as a whole. */
export function CustomersCard({ customers }: { customers: CustomersPort }) {
  const input = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const [last, setLast] = useState<ImportDone | null>(null);
  const look = () => customers.lastImport().then(setLast, () => setLast(null));
  useEffect(() => void look(), [customers]);
  const { state, said, open, remap, start, undo, drop } = useImport(customers, () => {
    // The buttons go with what they did, and the keyboard must stay somewhere.
    status.current?.focus();
    void look();
  });
  return (
    <Card title={i18n.t('customers.title')}>
      <p class="studio-note">{i18n.t('customers.note')}</p>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-label={i18n.t('customers.file')}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) open(file);
          // The same file may be chosen again, after it was mended.
          currentTarget.value = '';
        }}
      />
      {state.is === 'idle' && (
        <Button look="outline" onClick={() => input.current?.click()}>
          {i18n.t('customers.choose')}
        </Button>
      )}
      {state.is === 'open' && (
        <>
          <MappingForm opened={state.opened} mapping={state.mapping} onMap={remap} />
          <ImportPreview preview={state.preview} onStart={start} onDrop={drop} />
        </>
      )}
      {state.is === 'going' && (
        <p>
          <progress value={state.done} max={state.all} aria-label={i18n.t('customers.going')} />{' '}
          {i18n.t('customers.so_far', [state.done.toLocaleString(), state.all.toLocaleString()])}
        </p>
      )}
      {state.is === 'idle' && last && (
        <p class="customers-last">
          {i18n.t('customers.last', [new Date(last.at).toLocaleDateString(), last.customers.toLocaleString()])}{' '}
          <Button look="outline" onClick={() => undo(last)}>
            {i18n.t('customers.undo')}
          </Button>
        </p>
      )}
      <p ref={status} class="studio-said" role="status" tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}
