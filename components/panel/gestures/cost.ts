import { i18n } from '#i18n';
import type { Offerable } from '../../../lib/panel/gestures/view.ts';

/** "€10.00 · 5 min"; where an amount has to be looked up, the minutes alone. */
export const costWords = ({ shown, cost: { minutes } }: Pick<Offerable, 'shown' | 'cost'>): string =>
  [shown, minutes > 0 ? i18n.t('gesture.minutes', [String(minutes)]) : null].filter(Boolean).join(' · ');
