import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LEAST_TRIAL } from '../../../lib/publishing.ts';
import { Button } from '../../ui/Button.tsx';
import { whoOf } from '../log/words.ts';
import { CheckField } from '../shared/CheckField.tsx';

interface Props {
  me: string;
  people: readonly string[];
  trial: readonly string[];
  /** Nobody ends the trial. */
  onTry(trial: string[]): void;
}

/** Who tries a draft before everybody has it. Whoever works alone tries it alone. */
export function TrialForm({ me, people, trial, onTry }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>(trial);
  const end = trial.length > 0 && (
    <Button
      look="quiet"
      onClick={() => {
        setChosen([]);
        onTry([]);
      }}
    >
      {i18n.t('publishing.try_end')}
    </Button>
  );
  if (people.length < LEAST_TRIAL)
    return (
      <p class="publishing-do">
        {trial.length === 0 && (
          <Button look="outline" onClick={() => onTry([me])}>
            {i18n.t('publishing.try_self')}
          </Button>
        )}
        {end}
      </p>
    );
  const same = chosen.length === trial.length && chosen.every((one) => trial.includes(one));
  return (
    <fieldset class="publishing-who">
      <legend>{i18n.t('publishing.who_tries')}</legend>
      <p class="studio-note">{i18n.t('publishing.who_note')}</p>
      <div class="publishing-people">
        {people.map((one) => (
          <CheckField
            key={one}
            words={whoOf(one)}
            checked={chosen.includes(one)}
            onCheck={(on) => setChosen(on ? [...chosen, one] : chosen.filter((other) => other !== one))}
          />
        ))}
      </div>
      <div class="publishing-do">
        <Button look="outline" disabled={same || chosen.length < LEAST_TRIAL} onClick={() => onTry([...chosen])}>
          {i18n.t('publishing.try')}
        </Button>
        {end}
      </div>
    </fieldset>
  );
}
