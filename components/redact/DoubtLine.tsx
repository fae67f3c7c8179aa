import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Doubt } from '../../lib/panel/redact/doubts.ts';
import { Button, TextButton } from '../ui/Button.tsx';

interface Props {
  doubt: Doubt;
  /** This is the one being asked about. */
  asked: boolean;
  onAnswer(rest: Partial<Doubt>): void;
  onOpen(): void;
}

/** Words in doubt: the question with its two answers, or the answer that was given. */
export function DoubtLine({ doubt, asked, onAnswer, onOpen }: Props) {
  const { quote, stands, places, answer } = doubt;
  const [typed, setTyped] = useState(stands);
  const where = places.length > 1 ? i18n.t('redact.places', places.length) : '';
  if (!asked)
    return (
      <li class="redact-answered">
        <span>
          <q>{quote}</q> {answer === 'replaced' && `${i18n.t('redact.replaced')} ${stands}`}
          {answer === 'kept' && i18n.t('redact.kept')} {where}
        </span>
        <TextButton onClick={onOpen} aria-label={i18n.t('redact.change_label', [quote])}>
          {i18n.t('redact.change')}
        </TextButton>
      </li>
    );
  const replace = () => onAnswer({ answer: 'replaced', stands: typed.trim() });
  return (
    <li class="redact-asked">
      <label class="redact-field">
        <span>
          {i18n.t('redact.stands', [quote])} {where}
        </span>
        <input
          data-ask
          type="text"
          value={typed}
          maxLength={80}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || typed.trim() === '') return;
            event.preventDefault();
            replace();
          }}
        />
      </label>
      <div class="redact-row">
        <Button look="outline" disabled={typed.trim() === ''} onClick={replace}>
          {i18n.t('redact.replace')}
        </Button>
        <Button look="quiet" onClick={() => onAnswer({ answer: 'kept' })}>
          {i18n.t('redact.keep')}
        </Button>
      </div>
    </li>
  );
}
