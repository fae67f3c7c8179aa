import { i18n } from '#i18n';
import type { Release } from '../../../lib/packs.ts';
import { Field } from '../shared/Field.tsx';
import { LinesField } from '../shared/LinesField.tsx';

interface Props {
  release: Release;
  onRelease(release: Release): void;
}

/** As a field for a moment has it: on this machine's clock, to the minute. */
function typed(moment: string | null): string {
  if (moment === null) return '';
  const at = new Date(moment);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const momentIn = (value: string): string | null =>
  Number.isNaN(Date.parse(value)) ? null : new Date(value).toISOString();

/** From when and until when a pack holds, and who tries it before everybody else. */
export function ReleaseFields({ release, onRelease }: Props) {
  const isEarly = release.from !== null && release.until !== null && release.until <= release.from;
  return (
    <details>
      <summary>{i18n.t('packs.release')}</summary>
      {(['from', 'until'] as const).map((end) => (
        <Field
          key={end}
          label={i18n.t(`packs.release_${end}`)}
          fault={end === 'until' && isEarly ? i18n.t('packs.release_early') : ''}
        >
          {(id, described) => (
            <input
              id={id}
              type="datetime-local"
              aria-describedby={described}
              value={typed(release[end])}
              onInput={({ currentTarget }) => onRelease({ ...release, [end]: momentIn(currentTarget.value) })}
            />
          )}
        </Field>
      ))}
      <LinesField
        label={i18n.t('packs.release_trial')}
        note={i18n.t('packs.release_trial_note')}
        lines={release.trial ?? []}
        rows={2}
        onLines={(names) => onRelease({ ...release, trial: names.length > 0 ? names : null })}
      />
    </details>
  );
}
