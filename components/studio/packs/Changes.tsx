import { i18n } from '#i18n';
import type { PackChange, ShelfKind } from '../../../lib/packs.ts';
import type { SubjectKind } from '../../../lib/publishing.ts';
import { LABELS } from '../publishing/labels.ts';

/** Parts that hold parts of their own: in a pack they are one. */
const WHOLE: Readonly<Record<string, string>> = {
  'template when': 'templates.when',
  'policy allotment': 'policy.part.budgets',
  'policy approval': 'policy.part.approval',
  'voice belongs': 'packs.field.belongs',
};

/** As the form calls it; what no form has is called as in the file. */
function fieldWords(kind: ShelfKind, field: string): string {
  const key = WHOLE[`${kind} ${field}`] ?? (kind in LABELS ? LABELS[kind as SubjectKind][field] : undefined);
  // The key is in one of two tables, each entry of which a test finds in the locale.
  return key ? i18n.t(key as 'shared.name') : field;
}

/** Lines that are shown at once; the counts above tell of all. */
const MOST = 200;

/** Each thing that would change, with both versions of what is another then. */
export function Changes({ changes }: { changes: readonly PackChange[] }) {
  return (
    <ul class="packs-list packs-changes">
      {changes.slice(0, MOST).map(({ kind, id, title, what, fields, text }) => (
        <li key={`${kind}:${id}`}>
          <span class={`packs-what packs-what-${what}`}>{i18n.t(`packs.what.${what}`)}</span>{' '}
          <span class="studio-note">{i18n.t(`packs.kind.${kind}`)}</span> <b dir="auto">{title}</b>
          {text !== '' && (
            <details>
              <summary aria-label={i18n.t('packs.text_named', [title])}>{i18n.t('packs.text')}</summary>
              <p class="packs-text" dir="auto">
                {text}
              </p>
            </details>
          )}
          {fields.length > 0 && (
            <details>
              <summary>{i18n.t('packs.fields', fields.length)}</summary>
              <dl class="packs-fields">
                {fields.map(({ field, before, after }) => (
                  <div key={field}>
                    <dt>{fieldWords(kind, field)}</dt>
                    <dd>
                      <del>{before}</del> <ins>{after}</ins>
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
        </li>
      ))}
      {changes.length > MOST && <li class="studio-note">{i18n.t('packs.more', changes.length - MOST)}</li>}
    </ul>
  );
}
