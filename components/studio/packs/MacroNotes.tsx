import { i18n } from '#i18n';
import { deedOf } from '../../../lib/studio/imports/deeds.ts';
import type { ReadMacros } from '../../../lib/studio/imports/read-file.ts';
import { spoken } from '../../../lib/studio/imports/words.ts';
import { listed } from '../../ui/words.ts';

/** What a macro did beside writing, each kind once, as a person says it. */
function deedWords(does: readonly string[]): string {
  return listed([...new Set(does.map((name) => i18n.t(`packs.deed.${deedOf(name)}`, [spoken(name)])))]);
}

/** Lines of each list that are shown. */
const MOST = 100;
/** So many that were left out are shown at once. */
const FEW = 5;

/** What of another product's macros came along, and what did not. */
export function MacroNotes({ read: { taken, left, product }, guessed }: { read: ReadMacros; guessed: boolean }) {
  const gaps = taken.filter(({ untranslated }) => untranslated.length > 0);
  const deeds = taken.filter(({ does }) => does.length > 0);
  return (
    <div class="packs-notes">
      <p>
        <b>{i18n.t('packs.read', taken.length)}</b> {product}
      </p>
      {guessed && <p class="studio-note">{i18n.t('packs.accents')}</p>}
      {gaps.length > 0 && (
        <details>
          <summary>{i18n.t('packs.gaps', gaps.length)}</summary>
          <ul class="packs-list">
            {gaps.slice(0, MOST).map(({ template, untranslated }) => (
              <li key={template.id}>
                <b>{template.title}</b> <code>{untranslated.join('  ')}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      {deeds.length > 0 && (
        <details>
          <summary>{i18n.t('packs.deeds', deeds.length)}</summary>
          <ul class="packs-list">
            {deeds.slice(0, MOST).map(({ template, does }) => (
              <li key={template.id}>
                <b>{template.title}</b> {deedWords(does)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {left.length > 0 && (
        <details open={left.length <= FEW}>
          <summary>{i18n.t('packs.not_read', left.length)}</summary>
          <ul class="packs-list">
            {left.slice(0, MOST).map(({ title, why }, at) => (
              <li key={`${title}-${at}`}>
                <b>{title}</b> {i18n.t(`packs.not_taken.${why}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
