import { i18n } from '#i18n';
import type { Felt } from '../../../lib/training/scenario.ts';
import { FEELING_TONE, feelingWords, levelWord } from '../../panel/feeling.ts';
import { Bars } from '../../ui/Bars.tsx';

/** The feeling in words: "furious", "a little worried", "calm". */
export const feltWords = ({ feeling, level }: Felt): string =>
  feeling === 'neutral' || level === 0 ? i18n.t('level.calm') : feelingWords(feeling, level);

/** What the customer feels now, as bars and words. */
export function FeltLine({ name, felt }: { name: string; felt: Felt }) {
  const { feeling, level } = felt;
  return (
    <b class="felt">
      {feeling !== 'neutral' && level !== 0 && (
        <Bars level={level} tone={FEELING_TONE[feeling]} label={levelWord(level)} />
      )}{' '}
      {i18n.t('training.demo.feels_now', [name, feltWords(felt)])}.
    </b>
  );
}
