import { i18n } from '#i18n';
import type { PackChange } from '../../../lib/packs.ts';

/** Lines that are shown at once; the counts above tell of all. */
const MOST = 200;

/** Each thing that would change, with both versions of what is another then. */
export function Changes({ changes }: { changes: readonly PackChange[] }) {
  return (
    <ul class="packs-list packs-changes">
      {changes.slice(0, MOST).map(({ kind, id, title, what, fields }) => (
        <li key={`${kind}:${id}`}>
          <span class={`packs-what packs-what-${what}`}>{i18n.t(`packs.what.${what}`)}</span>{' '}
          <span class="studio-note">{i18n.t(`packs.kind.${kind}`)}</span> <b dir="auto">{title}</b>
          {fields.length > 0 && (
            <details>
              <summary>{i18n.t('packs.fields', fields.length)}</summary>
              <dl class="packs-fields">
                {fields.map(({ field, before, after }) => (
                  <div key={field}>
                    <dt>{field}</dt>
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
