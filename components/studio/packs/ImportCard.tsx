import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReadFile, ReadMacros } from '../../../lib/studio/imports/read-file.ts';
import type { PacksPort } from '../../../lib/studio/packs.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ToLookAt } from '../shared/ToLookAt.tsx';
import { noteGaps } from '../shared/to-look-at.ts';
import { Columns } from './Columns.tsx';
import { MacroNotes } from './MacroNotes.tsx';
import { Preview } from './Preview.tsx';

interface Props {
  port: PacksPort;
  onTaken(): void;
  /** Leads to a template. */
  onOpen(id: string): void;
}

interface Chosen {
  name: string;
  text: string;
  macros: ReadMacros | null;
  guessed: boolean;
}

type TableFile = Extract<ReadFile, { is: 'table' }> & { name: string };

/** Takes a pack, or macros of another product's: what would change is shown first, and nothing happens without a yes. */
export function ImportCard({ port, onTaken, onOpen }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [table, setTable] = useState<TableFile | null>(null);
  const [said, setSaid] = useState('');
  const clear = (words: string) => {
    setChosen(null);
    setTable(null);
    setSaid(words);
    // What was in hand is gone, and the keyboard must stay somewhere.
    status.current?.focus();
  };
  const took = (name: string, macros: ReadMacros, guessed: boolean) =>
    setChosen({ name, text: macros.text, macros, guessed });
  const take = async (file: File) => {
    setSaid('');
    setTable(null);
    setChosen(null);
    const read = await port.readFile(file);
    if (read.is === 'fault') return setSaid(`${i18n.t('packs.refused')} ${i18n.t(`packs.file.${read.fault}`)}`);
    if (read.is === 'table') return setTable({ ...read, name: file.name });
    if (read.is === 'macros') return took(file.name, read.read, read.guessed);
    setChosen({ name: file.name, text: read.text, macros: null, guessed: false });
  };
  return (
    <Card title={i18n.t('packs.import')}>
      <p class="studio-note">{i18n.t('packs.import_note')}</p>
      <input
        ref={input}
        type="file"
        accept=".json,.csv,.txt,application/json,text/csv"
        aria-label={i18n.t('packs.file_label')}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) take(file).catch(() => setSaid(i18n.t('packs.failed')));
          // The same file may be chosen again, after it was mended.
          currentTarget.value = '';
        }}
      />
      <Button look="outline" onClick={() => input.current?.click()}>
        {i18n.t('packs.choose')}
      </Button>
      {table && (
        <Columns
          table={table.table}
          mapping={table.mapping}
          onReady={(mapping) => {
            took(table.name, port.readMapped(table.name, table.table, mapping), table.guessed);
            setTable(null);
          }}
        />
      )}
      {chosen?.macros && <MacroNotes read={chosen.macros} guessed={chosen.guessed} />}
      {chosen && (
        <Preview
          key={chosen.text}
          port={port}
          text={chosen.text}
          macros={chosen.macros !== null}
          onLeft={() => clear(i18n.t('packs.left'))}
          onTaken={(words) => {
            if (chosen.macros) noteGaps(chosen.macros);
            clear(words);
            onTaken();
          }}
        />
      )}
      <p ref={status} class="studio-said" role="status" tabIndex={-1}>
        {said}
      </p>
      <ToLookAt onOpen={onOpen} />
    </Card>
  );
}
