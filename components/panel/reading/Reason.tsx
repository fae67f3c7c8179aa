import { i18n } from '#i18n';
import type { EvidenceFor, Feeling, Reading, Signal } from '../../../lib/conversation.ts';
import { TextButton } from '../../ui/Button.tsx';
import { claimWords } from './evidence.ts';
import type { Pointing } from './pointing.ts';
import './reason.css';

interface Props {
  pointing: Pointing;
  reading: Reading;
  /** Says that a feeling or signal is not so; null where nothing can be corrected. */
  onNotSo: ((claim: Feeling | Signal) => void) | null;
}

/** Why the chip or quote that was pressed is claimed: the words, the reason, and a way to say that it is not so. */
export function Reason({ pointing, reading, onNotSo }: Props) {
  const { open, reasonId } = pointing;
  const claim = open && isShown(open.evidence.for, reading) ? open.evidence.for : null;
  return (
    <div class="reason" id={reasonId} role="status">
      {open && (
        <p>
          {i18n.t('reading.open_quote')}
          <span class="mark" dir="auto">
            {open.evidence.quote}
          </span>
          {i18n.t('reading.close_quote')} {open.evidence.reason}
          {open.advice && <span class="reason-advice">{open.advice}</span>}
          {claim && onNotSo && (
            <>
              {' '}
              <TextButton
                aria-label={i18n.t('correct.not_so_label', [claimWords(claim, reading)])}
                onClick={() => onNotSo(claim)}
              >
                {i18n.t('correct.not_so')}
              </TextButton>
            </>
          )}
        </p>
      )}
    </div>
  );
}

/** What can be set aside: a feeling or a signal that stands. */
function isShown(claim: EvidenceFor, { feelings, signals }: Reading): claim is Feeling | Signal {
  return [...feelings, ...signals].some(({ name }) => name === claim);
}
