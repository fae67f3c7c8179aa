import { i18n } from '#i18n';
import type { Felt } from '../../../lib/training/scenario.ts';
import { FEELING_TONE, feelingWords, levelWord } from '../../panel/feeling.ts';
import { Bars } from '../../ui/Bars.tsx';

/** The feeling in words: "furious", "a little worried", "calm". */
export const feltWords = ({ feeling, level }: Felt): string =>
  feeling === 'neutral' || level === 0 ? i18n.t('level.calm') : feelingWords(feeling, level);

interface Props {
  name: string;
  felt: Felt;
  /** They would feel so; nobody has said it. */
  would?: boolean;
}

/** What the customer feels now, or would feel, as bars and words. */
export function FeltLine({ name, felt, would = false }: Props) {
  const { feeling, level } = felt;
  return (
    <b class="felt">
      {feeling !== 'neutral' && level !== 0 && (
        <Bars level={level} tone={FEELING_TONE[feeling]} label={levelWord(level)} />
      )}{' '}
      {would
        ? i18n.t('training.end.would', [name, feltWords(felt)])
        : `${i18n.t('training.demo.feels_now', [name, feltWords(felt)])}.`}
    </b>
  );
}
