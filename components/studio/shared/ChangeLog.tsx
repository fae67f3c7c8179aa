import { i18n } from '#i18n';
import type { SharedChange } from '../../../lib/shared.ts';
import { sentenceOf, whenOf } from '../log/words.ts';
import './change-log.css';

/** More is history for its own sake. */
const SHOWN = 20;

/** Who changed what, and when; newest first, folded away. */
export function ChangeLog({ changes }: { changes: readonly SharedChange[] }) {
  if (changes.length === 0) return null;
  return (
    <details class="change-log">
      <summary>{i18n.t('shared.log')}</summary>
      <ul>
        {changes.slice(0, SHOWN).map((one) => (
          <li key={`${one.at} ${one.id}`}>
            <span>{sentenceOf(one)}</span>
            <time dateTime={one.at}>{whenOf(one.at)}</time>
          </li>
        ))}
      </ul>
      <p class="studio-note">{i18n.t('shared.log_note')}</p>
    </details>
  );
}
