import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LARGEST } from '../../../lib/studio/customer-file/table.ts';
import type { RatingColumns } from '../../../lib/studio/ratings/columns.ts';
import type { RatedList } from '../../../lib/studio/ratings/rated.ts';
import type { RatingsReading } from '../../../lib/studio/ratings/read.ts';
import { type ResultsReport, reportOf } from '../../../lib/studio/ratings/report.ts';
import type { OpenedList } from '../../../lib/studio/ratings/worker.ts';
import type { SectionProps } from '../sections.ts';

export type ResultsPort = SectionProps<'results'>['port'];

export interface ShownList {
  opened: OpenedList;
  columns: RatingColumns;
  /** Null: the columns are not enough yet. */
  found: { list: RatedList; report: ResultsReport } | null;
}

/** From a file to what it tells. The list lives in its worker and on the page, and goes with it. */
export function useResults(port: ResultsPort) {
  const [shown, setShown] = useState<ShownList | null>(null);
  const [said, setSaid] = useState('');
  const reading = useRef<RatingsReading | null>(null);
  const end = () => {
    reading.current?.end();
    reading.current = null;
  };
  useEffect(() => end, []);
  const drop = (words: string) => {
    end();
    setShown(null);
    setSaid(words);
  };
  const look = async (opened: OpenedList, columns: RatingColumns): Promise<void> => {
    const mine = reading.current;
    const list = (await mine?.reader.rated(columns)) ?? null;
    const report = list && reportOf(await port.listFinished(), list.rated);
    if (mine === reading.current) setShown({ opened, columns, found: list && report && { list, report } });
  };
  const openFile = async (file: File): Promise<void> => {
    setSaid('');
    if (file.size > LARGEST) return drop(i18n.t('results.too_large'));
    end();
    reading.current = port.startRatings();
    const opened = await reading.current.reader.open(new Uint8Array(await file.arrayBuffer()));
    return opened ? look(opened, opened.columns) : drop(i18n.t('results.empty'));
  };
  const run = (step: Promise<void>) => void step.catch(() => drop(i18n.t('results.failed')));
  return {
    shown,
    said,
    open: (file: File) => run(openFile(file)),
    choose: (columns: RatingColumns) => shown && run(look(shown.opened, columns)),
  };
}
