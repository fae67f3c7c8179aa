import { i18n } from '#i18n';
import type { RatedList } from '../../../lib/studio/ratings/rated.ts';
import type { Comparison, ResultsReport as Report, Side } from '../../../lib/studio/ratings/report.ts';

const figure = (value: number): string => value.toLocaleString(undefined, { maximumFractionDigits: 2 });

/** What the list tells beside our counters, and all that it does not. */
export function ResultsReport({ list, report }: { list: RatedList; report: Report }) {
  const { finished, matched, unclear, comparisons } = report;
  return (
    <>
      <p>
        {matched === 0
          ? i18n.t('results.none')
          : i18n.t('results.matched', [
              matched.toLocaleString(),
              list.rated.length.toLocaleString(),
              finished.toLocaleString(),
            ])}
      </p>
      {(['rating', 'money'] as const).map((of) => (
        <Comparisons key={of} of={of} rows={comparisons.filter((one) => one.of === of)} />
      ))}
      {matched > 0 && <p>{i18n.t('results.honest')}</p>}
      <ul class="results-left">
        {list.silent > 0 && <li>{i18n.t('results.silent', list.silent, [list.silent.toLocaleString()])}</li>}
        {list.again > 0 && <li>{i18n.t('results.again', list.again, [list.again.toLocaleString()])}</li>}
        {unclear > 0 && <li>{i18n.t('results.unclear', unclear, [unclear.toLocaleString()])}</li>}
        {list.lost.length > 0 && <li>{i18n.t('results.lost', [list.lost.join(', ')])}</li>}
      </ul>
    </>
  );
}

function Comparisons({ of, rows }: { of: Comparison['of']; rows: readonly Comparison[] }) {
  if (rows.length === 0) return null;
  return (
    <table class="results-table">
      <caption>{i18n.t(`results.${of}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('results.what')}</th>
          <th scope="col">{i18n.t('results.with')}</th>
          <th scope="col">{i18n.t('results.without')}</th>
          <th scope="col">{i18n.t('results.tells')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ split, yes, no, verdict }) => (
          <tr key={split}>
            <th scope="row">{i18n.t(`results.split.${split}`)}</th>
            <Group side={yes} label={i18n.t('results.with')} />
            <Group side={no} label={i18n.t('results.without')} />
            <td data-label={i18n.t('results.tells')}>{i18n.t(`results.verdict.${verdict}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Group({ side: { cases, middle }, label }: { side: Side; label: string }) {
  return (
    <td data-label={label}>
      {middle === null ? (
        i18n.t('results.hidden')
      ) : (
        <>
          <b>{figure(middle)}</b>{' '}
          <span class="results-cases">{i18n.t('results.cases', cases, [cases.toLocaleString()])}</span>
        </>
      )}
    </td>
  );
}
