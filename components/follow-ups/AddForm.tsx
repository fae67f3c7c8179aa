import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type NewFollowUp, PROMISED, type Promised } from '../../lib/follow-ups.ts';
import { Button, TextButton } from '../ui/Button.tsx';
import { useOwnId } from '../ui/useOwnId.ts';
import '../ui/form-line.css';
import './add-form.css';
import { asInput, fromInput, nextMorning } from './when.ts';

interface Props {
  /** The ticket in hand; null where none is: then it has to be named. */
  ticket: string | null;
  email: string | null;
  now: number;
  onAdd(wanted: NewFollowUp): void;
  onCancel(): void;
}

const MOST = 120;

/** A promise that was not found in a reply, noted by hand: what, on which ticket, when. No word of what was said. */
export function AddForm({ ticket, email, now, onAdd, onCancel }: Props) {
  const id = useOwnId();
  const [promised, setPromised] = useState<Promised>('call');
  const [at, setAt] = useState(asInput(nextMorning(now, null)));
  const [named, setNamed] = useState('');
  const due = fromInput(at);
  const where = ticket ?? named.trim();
  const past = due !== null && Date.parse(due) <= now;
  return (
    <form
      class="follow-up-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (due === null || past || where === '') return;
        const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
        onAdd({ id: crypto.randomUUID(), promised, due, zone, state: 'open', ticket: where, whose: { email } });
      }}
    >
      <p class="form-line">
        <label for={`${id}what`}>{i18n.t('followup.add.what')}</label>
        <select
          id={`${id}what`}
          value={promised}
          onChange={(event) => setPromised(event.currentTarget.value as Promised)}
        >
          {PROMISED.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`followup.what.${one}`)}
            </option>
          ))}
        </select>
      </p>
      {ticket === null && (
        <p class="form-line">
          <label for={`${id}ticket`}>{i18n.t('followup.add.ticket')}</label>
          <input
            id={`${id}ticket`}
            type="text"
            required
            maxLength={MOST}
            value={named}
            onInput={(event) => setNamed(event.currentTarget.value)}
          />
        </p>
      )}
      <p class="form-line">
        <label for={`${id}at`}>{i18n.t('followup.add.when')}</label>
        <input
          id={`${id}at`}
          type="datetime-local"
          required
          value={at}
          aria-describedby={`${id}past`}
          onInput={(event) => setAt(event.currentTarget.value)}
        />
      </p>
      <p id={`${id}past`} class="follow-ups-failed" role="status">
        {past && i18n.t('followup.add.past')}
      </p>
      <p class="promise-offer-do">
        <Button type="submit" disabled={due === null || past || where === ''}>
          {i18n.t('followup.remind')}
        </Button>
        <TextButton onClick={onCancel}>{i18n.t('followup.add.cancel')}</TextButton>
      </p>
    </form>
  );
}
