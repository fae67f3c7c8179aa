import { i18n } from '#i18n';
import { changesBetween } from '../../../lib/studio/templates/diff.ts';
import type { Difference } from './difference.ts';

/** Shorter ones are read as a whole; in a longer text one looks for what changed. */
const LONG = 60;

/** Part by part: how it is now, and how it would be. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  return (
    <dl class="publishing-differences">
      {differences.map(({ label, before, after }) => (
        <div key={label}>
          <dt>{label}</dt>
          {before.length > LONG && after.length > LONG ? (
            <dd dir="auto">
              {changesBetween(before, after).map(({ is, text }, index) => {
                const key = `${is} ${String(index)}`;
                if (is === 'gone') return <del key={key}>{text}</del>;
                if (is === 'new') return <ins key={key}>{text}</ins>;
                return <span key={key}>{text}</span>;
              })}
            </dd>
          ) : (
            <>
              <dd>
                <span class="publishing-side">{i18n.t('publishing.was')}</span> <del dir="auto">{before}</del>
              </dd>
              <dd>
                <span class="publishing-side">{i18n.t('publishing.will')}</span> <ins dir="auto">{after}</ins>
              </dd>
            </>
          )}
        </div>
      ))}
    </dl>
  );
}
