import { i18n } from '#i18n';
import type { SharedChange } from '../../../lib/shared.ts';
import './change-log.css';

/** More is history for its own sake. */
const SHOWN = 20;

const when = (at: string): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

/** Whoever works alone is called by no name. */
const whose = (by: string): string => (by === 'me' ? i18n.t('shared.you') : by);

/** Who changed what, and when; newest first, folded away. */
export function ChangeLog({ changes }: { changes: readonly SharedChange[] }) {
  if (changes.length === 0) return null;
  return (
    <details class="change-log">
      <summary>{i18n.t('shared.log')}</summary>
      <ul>
        {changes.slice(0, SHOWN).map((one) => (
          <li key={`${one.at} ${one.id}`}>
            <span>{i18n.t(`shared.did.${one.did}`, [whose(one.by), one.name])}</span>
            <time dateTime={one.at}>{when(one.at)}</time>
          </li>
        ))}
      </ul>
      <p class="studio-note">{i18n.t('shared.log_note')}</p>
    </details>
  );
}
