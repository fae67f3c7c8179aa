import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reading } from '../../../lib/conversation.ts';
import { Chip } from '../../ui/Chip.tsx';
import { chipsOf } from './chips.ts';
import { opensReason, type Pointing } from './pointing.ts';

/** About two rows; one more would not be worth a button. */
const MOST = 5;

/** What stands out beside the feelings; each chip opens the words it rests on. */
export function Chips({ reading, pointing }: { reading: Reading; pointing: Pointing }) {
  const [all, setAll] = useState(false);
  const chips = chipsOf(reading);
  if (chips.length === 0) return null;
  const shown = all || chips.length <= MOST + 1 ? chips : chips.slice(0, MOST);
  const hidden = chips.length - shown.length;
  return (
    <ul class="chips" aria-label={i18n.t('reading.chips')}>
      {shown.map(({ key, tone, words, title, evidence }) => (
        <li key={key}>
          <Chip
            tone={tone}
            title={title}
            {...opensReason(pointing, key, evidence)}
            onClick={() => pointing.toggle(key, evidence)}
          >
            {words}
          </Chip>
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <Chip tone="plain" aria-label={i18n.t('reading.chips_more_label', hidden)} onClick={() => setAll(true)}>
            {i18n.t('reading.chips_more', hidden)}
          </Chip>
        </li>
      )}
    </ul>
  );
}
