import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';

/** Words that only the agent knows to tell of somebody. */
export function MoreWords({ onWords }: { onWords(words: string): void }) {
  const id = useOwnId();
  const [words, setWords] = useState('');
  const replace = () => {
    if (words.trim() === '') return;
    onWords(words);
    setWords('');
  };
  return (
    <div class="offer-more">
      <label for={id}>{i18n.t('offer.more')}</label>
      <input
        id={id}
        dir="auto"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // It is this field that was meant, and not the whole form.
          event.preventDefault();
          replace();
        }}
      />
      <Button look="outline" disabled={words.trim() === ''} onClick={replace}>
        {i18n.t('offer.more_do')}
      </Button>
    </div>
  );
}
