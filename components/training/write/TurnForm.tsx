import { i18n } from '#i18n';
import { withoutTurn } from '../../../lib/training/author/turns.ts';
import { whyFor } from '../../../lib/training/author/why.ts';
import { FIRST_TURN, type Reaction, type Scenario } from '../../../lib/training/scenario.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { TextField } from './Field.tsx';
import { turnWords } from './places.ts';
import { ReactionForm } from './ReactionForm.tsx';
import { useParts } from './useParts.ts';

interface Props {
  name: string;
  scenario: Scenario;
  onChange(rest: Partial<Scenario>): void;
}

/** One turn: how the customer takes a reply, tried from the top; the last takes whatever is left. */
export function TurnForm({ name, scenario, onChange }: Props) {
  const { turns } = scenario;
  const reactions = turns[name]?.reactions ?? [];
  const place = useParts<HTMLFieldSetElement>(reactions.length, `says ${name} 1`);
  const put = (next: readonly Reaction[]) =>
    onChange({ turns: { ...turns, [name]: { ...turns[name], reactions: next } } });
  const add = () => {
    const added: Reaction = {
      when: { grade: { least: 'good' } },
      says: '',
      feels: { feeling: 'relief', level: 1 },
      why: whyFor('good'),
      ends: 'settled',
    };
    put([added, ...reactions]);
  };
  return (
    <fieldset ref={place} tabIndex={-1}>
      <legend>{i18n.t('training.write.turn', [turnWords(name)])}</legend>
      <p class="training-note">{i18n.t('training.write.turn_note')}</p>
      <ol class="author-reactions">
        {reactions.map((reaction, at) => (
          <ReactionForm
            key={`${name}-${at + 1}`}
            label={`${turnWords(name)}, ${at + 1}`}
            place={`${name} ${at + 1}`}
            reaction={reaction}
            turns={Object.keys(turns).filter((other) => other !== name && other !== 'first')}
            onChange={(next) => put(reactions.map((one, index) => (index === at ? next : one)))}
            onDrop={reactions.length > 1 ? () => put(reactions.filter((_, index) => index !== at)) : null}
          />
        ))}
      </ol>
      {name !== FIRST_TURN && (
        <TextField
          label={i18n.t('training.write.model')}
          place={`model ${name}`}
          hint={i18n.t('training.write.model_hint')}
          rows={3}
          value={turns[name]?.model ?? ''}
          onWrite={(model) => onChange({ turns: { ...turns, [name]: { reactions, model } } })}
        />
      )}
      <div class="training-row">
        <Button look="outline" onClick={add} aria-label={`${i18n.t('training.write.add')}: ${turnWords(name)}`}>
          {i18n.t('training.write.add')}
        </Button>
        {name !== FIRST_TURN && (
          <TextButton
            onClick={() => onChange({ turns: withoutTurn(turns, name) })}
            aria-label={`${i18n.t('training.write.turn_drop')}: ${turnWords(name)}`}
            aria-describedby={`drop-${name}`}
          >
            {i18n.t('training.write.turn_drop')}
          </TextButton>
        )}
      </div>
      {name !== FIRST_TURN && (
        <p class="training-note" id={`drop-${name}`}>
          {i18n.t('training.write.turn_drop_note')}
        </p>
      )}
    </fieldset>
  );
}
