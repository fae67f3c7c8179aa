import { i18n } from '#i18n';
import type { Overlap } from '../../../lib/ledger.ts';
import { listed } from '../../ui/words.ts';

/** What nobody could see on one machine. Nobody is blamed: each gift was right where it was given. */
export function Overlaps({ overlaps }: { overlaps: readonly Overlap[] }) {
  const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
  return (
    <details class="overlaps">
      <summary>{i18n.t('approval.overlaps', overlaps.length)}</summary>
      <ul>
        {overlaps.map(({ rule, entries }) => (
          <li key={`${rule} ${entries.map(({ id }) => id).join(' ')}`}>
            {i18n.t(`approval.overlap.${rule}`)}{' '}
            {listed(entries.map(({ kind, at }) => `${i18n.t(`gesture.kind.${kind}`)}, ${day.format(Date.parse(at))}`))}
          </li>
        ))}
      </ul>
    </details>
  );
}
