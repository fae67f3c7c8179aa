import { i18n } from '#i18n';
import type { Finding } from '../../../lib/panel/coach/view.ts';
import type { Tone } from '../../ui/tone.ts';

/** How much a finding weighs, as a colour and, so that nobody needs the colour, a word. */
export function severityOf({ weight, in: where }: Finding): { tone: Tone; words: string } {
  if (where === 'message') return { tone: 'warm', words: i18n.t('coach.weight.missing') };
  if (weight >= 0.8) return { tone: 'hot', words: i18n.t('coach.weight.high') };
  if (weight >= 0.5) return { tone: 'warm', words: i18n.t('coach.weight.medium') };
  return { tone: 'plain', words: i18n.t('coach.weight.low') };
}
