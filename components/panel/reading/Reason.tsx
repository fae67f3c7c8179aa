import { i18n } from '#i18n';
import './reason.css';
import type { Pointing } from './pointing.ts';

/** Why the chip or quote that was pressed is claimed: the words, then the reason. */
export function Reason({ pointing }: { pointing: Pointing }) {
  const { open, reasonId } = pointing;
  return (
    <div class="reason" id={reasonId} role="status">
      {open && (
        <p>
          {i18n.t('reading.open_quote')}
          <span class="mark" dir="auto">
            {open.evidence.quote}
          </span>
          {i18n.t('reading.close_quote')} {open.evidence.reason}
        </p>
      )}
    </div>
  );
}
