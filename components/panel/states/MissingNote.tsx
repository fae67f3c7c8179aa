import { i18n } from '#i18n';
import type { PartReport } from '../../../lib/protocol.ts';
import { TextButton } from '../../ui/Button.tsx';
import { missingWords } from './missing.ts';
import './missing-note.css';

/** Under a reading: what this page did not show, so that nobody trusts it more than they should. */
export function MissingNote({ missing, onLookAgain }: { missing: readonly PartReport[]; onLookAgain(): void }) {
  const words = missingWords(missing.filter(({ part }) => part !== 'composer'));
  if (!words) return null;
  return (
    <p class="missing-note">
      {i18n.t('state.missing_note', [words])} <TextButton onClick={onLookAgain}>{i18n.t('source.again')}</TextButton>
    </p>
  );
}
