import { i18n } from '#i18n';
import type { Evidence } from '../../../lib/conversation.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Press } from '../../ui/Press.tsx';
import '../../ui/mark.css';
import { opensReason, type Pointing } from './pointing.ts';
import { shortened } from './shortened.ts';

interface Props {
  quotes: readonly Evidence[];
  /** How many more there are. */
  more: number;
  all: { open: boolean; id: string; toggle(): void };
  pointing: Pointing;
}

/** The customer's own words under the headline, marked as with a marker. */
export function Quotes({ quotes, more, all, pointing }: Props) {
  return (
    <p class="quoted reading-quotes">
      {quotes.map((quote, index) => (
        <span key={`${quote.message} ${quote.start} ${quote.for}`}>
          {i18n.t('reading.open_quote')}
          <Press
            class="mark"
            dir="auto"
            {...opensReason(pointing, `quote ${index}`, quote)}
            onPress={() => pointing.toggle(`quote ${index}`, quote)}
          >
            {shortened(quote.quote)}
          </Press>
          {i18n.t('reading.close_quote')}{' '}
        </span>
      ))}
      {(more > 0 || all.open) && (
        <TextButton aria-expanded={all.open} aria-controls={all.id} onClick={all.toggle}>
          {all.open ? i18n.t('reading.fewer') : i18n.t('reading.more', more)}
        </TextButton>
      )}
    </p>
  );
}
