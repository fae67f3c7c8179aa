import { i18n } from '#i18n';
import type { Trying } from '../../../lib/publishing.ts';
import './trying-line.css';

/** That something here is a draft of the lead's, so that nobody takes it for what everybody has. */
export function TryingLine({ trying }: { trying: readonly Trying[] }) {
  const [first, ...others] = trying;
  if (!first) return null;
  const names = trying.map(({ name }) => i18n.t('publishing.trial_quoted', [name]));
  return (
    <p class="trying-line" dir="auto">
      {others.length === 0
        ? i18n.t('publishing.trial_here', [first.name])
        : i18n.t('publishing.trial_some', [new Intl.ListFormat(undefined, { type: 'conjunction' }).format(names)])}
    </p>
  );
}
