import { i18n } from '#i18n';
import type { Review } from '../../../../lib/conversation.ts';
import { severityOf } from '../../../panel/coach/severity.ts';

/** What the coach says of the text, heaviest first. */
export function Findings({ review }: { review: Review }) {
  const findings = [...review.findings].sort((one, other) => other.weight - one.weight);
  return (
    <section class="preview-findings" aria-label={i18n.t('templates.coach')}>
      <h3>
        {i18n.t('templates.coach')} <span>{i18n.t(`templates.grade.${review.grade}`)}</span>
      </h3>
      {findings.length === 0 && <p>{i18n.t('coach.clear')}</p>}
      <ul>
        {findings.map((one) => (
          <li key={`${one.rule} ${one.in} ${one.start}`}>
            <b>{severityOf(one).words}</b> {i18n.t('reading.open_quote')}
            <span class={one.in === 'message' ? 'mark' : 'preview-quote'} dir="auto">
              {one.quote}
            </span>
            {i18n.t('reading.close_quote')} {one.reason} {one.instead && <ins dir="auto">{one.instead}</ins>}
          </li>
        ))}
      </ul>
    </section>
  );
}
