import type { Reading } from '../../../lib/conversation.ts';
import { Bars } from '../../ui/Bars.tsx';
import { levelWord } from '../feeling.ts';
import './headline.css';
import { headlineWords } from './headline.ts';

/** Which feeling and how strong, readable in one second. */
export function Headline({ reading }: { reading: Reading }) {
  const { title, second, bars, note } = headlineWords(reading);
  return (
    <>
      <div class="headline">
        {bars && <Bars level={bars.level} tone={bars.tone} label={levelWord(bars.level)} />}
        <p>
          <strong>{title}</strong>
          {second && (
            <>
              {' '}
              <span class="headline-second">{second}</span>
            </>
          )}
        </p>
      </div>
      {note && <p class="headline-note">{note}</p>}
    </>
  );
}
