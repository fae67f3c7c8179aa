import { i18n } from '#i18n';
import type { Target } from '../../../lib/shared.ts';

/** "The first reply to heated tickets within 30 minutes, in 80 of 100; over 30 days" */
export const targetWords = ({ kind, minutes, share, days }: Target): string =>
  i18n.t('target.line', [
    kind === 'first_reply' ? i18n.t('target.what.first_reply_in', [String(minutes)]) : i18n.t(`target.what.${kind}`),
    String(share),
    String(days),
  ]);
