import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { COLUMNS, type RatingColumns } from '../../../lib/studio/ratings/columns.ts';
import type { OpenedList } from '../../../lib/studio/ratings/worker.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';
import { ResultsReport } from './ResultsReport.tsx';
import { type ResultsPort, useResults } from './useResults.ts';
import '../../ui/form-line.css';
import './results.css';

/** A list of ratings or sums, looked at beside what was counted here, and kept nowhere. */
export function ResultsCard({ port }: { port: ResultsPort }) {
  const input = useRef<HTMLInputElement>(null);
  const { shown, said, open, choose } = useResults(port);
  return (
    <Card title={i18n.t('results.title')}>
      <p class="studio-note">{i18n.t('results.note')}</p>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-label={i18n.t('results.file')}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) open(file);
          // The same file may be chosen again, after it was mended.
          currentTarget.value = '';
        }}
      />
      <Button look="outline" onClick={() => input.current?.click()}>
        {i18n.t(shown ? 'results.other' : 'results.choose')}
      </Button>
      {shown && <Columns opened={shown.opened} columns={shown.columns} onChoose={choose} />}
      <p class="studio-said" role="status">
        {said || (shown && !shown.found ? i18n.t('results.need') : '')}
      </p>
      {shown?.found && <ResultsReport {...shown.found} />}
    </Card>
  );
}

interface ColumnsProps {
  opened: OpenedList;
  columns: RatingColumns;
  onChoose(columns: RatingColumns): void;
}

/** Which column is what, as guessed from the headings and corrected by hand. */
function Columns({ opened: { header }, columns, onChoose }: ColumnsProps) {
  const id = useOwnId();
  return (
    <fieldset class="results-columns">
      <legend>{i18n.t('results.columns')}</legend>
      {COLUMNS.map((column) => (
        <p key={column} class="form-line">
          <label for={id + column}>{i18n.t(`results.column.${column}`)}</label>
          <select
            id={id + column}
            value={String(columns[column] ?? '')}
            onChange={({ currentTarget: { value } }) =>
              onChoose({ ...columns, [column]: value === '' ? null : Number(value) })
            }
          >
            <option value="">{i18n.t('results.no_column')}</option>
            {header.map((name, at) => (
              <option key={at} value={String(at)}>
                {name || i18n.t('results.unnamed', [String(at + 1)])}
              </option>
            ))}
          </select>
        </p>
      ))}
    </fieldset>
  );
}
