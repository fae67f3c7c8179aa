import { i18n } from '#i18n';
import type { Double } from '../../../lib/packs.ts';

/** Lines that are shown. */
const MOST = 50;

/** Templates that come in without their shortcut, because another one of the same file has it. */
export function Doubles({ doubles }: { doubles: readonly Double[] }) {
  if (doubles.length === 0) return null;
  return (
    <details open>
      <summary>{i18n.t('packs.doubles', doubles.length)}</summary>
      <ul class="packs-list">
        {doubles.slice(0, MOST).map(({ shortcut, keeps, loses }, at) => (
          <li key={`${shortcut}-${at}`}>{i18n.t('packs.double', [shortcut, keeps, loses])}</li>
        ))}
      </ul>
    </details>
  );
}
