import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../shared/Field.tsx';
import { localInput } from './words.ts';

interface Props {
  from: string | null;
  /** The plan holds no more as it is, and may be made again. */
  again: boolean;
  onPlan(from: string | null): void;
}

/** From when on everybody has it. */
export function PlanForm({ from, again, onPlan }: Props) {
  const [typed, setTyped] = useState(() => (from ? localInput(new Date(from)) : ''));
  const moment = new Date(typed);
  const planned = Number.isNaN(moment.getTime()) ? null : moment.toISOString();
  return (
    <form
      class="publishing-plan"
      onSubmit={(event) => {
        event.preventDefault();
        if (planned) onPlan(planned);
      }}
    >
      <Field label={i18n.t('publishing.when')} note={i18n.t('publishing.when_note')}>
        {(id, note) => (
          <input
            id={id}
            type="datetime-local"
            aria-describedby={note}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="publishing-do">
        <Button type="submit" look="outline" disabled={planned === null || (planned === from && !again)}>
          {i18n.t('publishing.plan')}
        </Button>
        {from && (
          <Button
            look="quiet"
            onClick={() => {
              setTyped('');
              onPlan(null);
            }}
          >
            {i18n.t('publishing.unplan')}
          </Button>
        )}
      </div>
    </form>
  );
}
