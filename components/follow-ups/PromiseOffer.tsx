import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Offered } from '../../lib/panel/promised.ts';
import { Button, TextButton } from '../ui/Button.tsx';
import './promise-offer.css';
import { asInput, chosenIn } from './when.ts';

interface Props {
  offered: Offered;
  /** ISO 8601; null: not to be reminded. */
  onAnswer(due: string | null): void;
}

/** A promise in the reply that was sent: asks once whether to remind of it, and when. */
export function PromiseOffer({ offered, onAnswer }: Props) {
  const [at, setAt] = useState(asInput(offered.due));
  const due = chosenIn(at, offered.due);
  return (
    <li class="promise-offer">
      <p>
        {i18n.t('followup.offer')} <q>{offered.quote}</q>
      </p>
      <label>
        <span>{i18n.t(offered.sure ? 'followup.offer_when' : 'followup.offer_check')}</span>
        <input type="datetime-local" value={at} onInput={(event) => setAt(event.currentTarget.value)} />
      </label>
      <p class="promise-offer-do">
        <Button disabled={due === null} onClick={() => onAnswer(due)}>
          {i18n.t('followup.remind')}
        </Button>
        <TextButton onClick={() => onAnswer(null)}>{i18n.t('followup.no')}</TextButton>
      </p>
    </li>
  );
}
