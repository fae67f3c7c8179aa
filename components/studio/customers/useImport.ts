import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ImportDone, PART } from '../../../lib/customer-import.ts';
import type { Mapping } from '../../../lib/studio/customer-file/fields.ts';
import type { FileReading } from '../../../lib/studio/customer-file/read.ts';
import { LARGEST } from '../../../lib/studio/customer-file/table.ts';
import type { Opened, Preview } from '../../../lib/studio/customer-file/worker.ts';

/** What the card needs to know and do; the extension gives `lib/customer-import.ts` and the reader in its worker. */
export type CustomersPort = Pick<
  typeof import('../../../lib/customer-import.ts'),
  'importPart' | 'lastImport' | 'undoImport'
> & { startReading(): FileReading };

export type ImportState =
  | { is: 'idle' }
  | { is: 'open'; opened: Opened; mapping: Mapping; preview: Preview | null }
  | { is: 'going'; done: number; all: number };

/** From a file to what is noted of it. @param settled called when an import or its undoing has ended, well or not */
export function useImport(port: CustomersPort, settled: () => void) {
  const [state, setState] = useState<ImportState>({ is: 'idle' });
  const [said, setSaid] = useState('');
  const reading = useRef<FileReading | null>(null);
  const end = () => {
    reading.current?.end();
    reading.current = null;
  };
  useEffect(() => end, []);
  const drop = (words = '') => {
    end();
    setState({ is: 'idle' });
    setSaid(words);
  };
  const run = (step: Promise<void>) => {
    step.catch(() => {
      drop(i18n.t('customers.failed'));
      settled();
    });
  };
  const openFile = async (file: File): Promise<void> => {
    setSaid('');
    if (file.size > LARGEST) return drop(i18n.t('customers.too_large'));
    end();
    reading.current = port.startReading();
    const { reader } = reading.current;
    const opened = await reader.open(new Uint8Array(await file.arrayBuffer()));
    if (!opened) return drop(i18n.t('customers.empty'));
    setState({ is: 'open', opened, mapping: opened.mapping, preview: await reader.preview(opened.mapping) });
  };
  const mapAnew = async (mapping: Mapping): Promise<void> => {
    if (state.is !== 'open' || !reading.current) return;
    const preview = await reading.current.reader.preview(mapping);
    setState({ ...state, mapping, preview });
  };
  const note = async (): Promise<void> => {
    const from = reading.current?.reader;
    if (state.is !== 'open' || !state.preview || !from) return;
    const all = state.preview.noted;
    const id = crypto.randomUUID();
    for (let done = 0; done < all; done += PART) {
      setState({ is: 'going', done, all });
      await port.importPart({ id, customers: await from.noted(done, PART) });
    }
    drop(i18n.t('customers.done', [all.toLocaleString()]));
    settled();
  };
  const takeBack = async ({ id, customers: all }: ImportDone): Promise<void> => {
    setSaid('');
    setState({ is: 'going', done: 0, all });
    const undone = await port.undoImport(id, (done) => setState({ is: 'going', done, all }));
    drop(i18n.t('customers.undone', [undone.toLocaleString()]));
    settled();
  };
  return {
    state,
    said,
    open: (file: File) => run(openFile(file)),
    remap: (mapping: Mapping) => run(mapAnew(mapping)),
    start: () => run(note()),
    undo: (last: ImportDone) => run(takeBack(last)),
    drop: () => drop(),
  };
}
