import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FEELINGS, type Headline, type Level } from '../../../lib/conversation.ts';
import { conditionOf, PRESETS, type Wait, waitOf } from '../../../lib/training/author/presets.ts';
import { whyAfter } from '../../../lib/training/author/why.ts';
import { ENDINGS, type EndingKind, type Reaction } from '../../../lib/training/scenario.ts';
import { feelingWords, levelWord } from '../../panel/feeling.ts';
import { TextButton } from '../../ui/Button.tsx';
import { SelectField, TextField } from './Field.tsx';
import { turnWords } from './places.ts';

interface Props {
  /** Where it stands, for the ear. */
  label: string;
  /** Its turn and number, as `placeOf` names them. */
  place: string;
  reaction: Reaction;
  /** Turns that it may lead to. */
  turns: readonly string[];
  onChange(next: Reaction): void;
  onDrop: (() => void) | null;
}

const LEVELS = ['1', '2', '3'] as const;
const goal = (reaction: Reaction) =>
  reaction.ends === undefined ? (`to:${reaction.to}` as const) : (`ends:${reaction.ends}` as const);

/** The same reaction on its way elsewhere. */
function towards(reaction: Reaction, where: string): Reaction {
  const { to: _to, ends: _ends, model, ...rest } = reaction;
  if (where.startsWith('ends:')) return { ...rest, ends: where.slice('ends:'.length) as EndingKind };
  return { ...rest, ...(model ? { model } : {}), to: where.slice('to:'.length) };
}

/** What the coach must find, what the customer then says and feels, why, and where it leads. */
export function ReactionForm({ label, place, reaction, turns, onChange, onDrop }: Props) {
  const { when, says, feels, why } = reaction;
  const wait = waitOf(when);
  const put = (next: Wait) => {
    const { when: _, ...others } = reaction;
    const rest = { ...others, why: whyAfter(why, wait.preset, next.preset) };
    const condition = conditionOf(next, when);
    onChange((condition ? { ...rest, when: condition } : rest) as Reaction);
  };
  const feel = (feeling: Headline, level: Level) =>
    onChange({ ...reaction, feels: feeling === 'neutral' ? { feeling, level: 0 } : { feeling, level } });
  const presets = wait.preset === 'own' ? ([...PRESETS, 'else', 'own'] as const) : ([...PRESETS, 'else'] as const);
  return (
    <li aria-label={label}>
      <div class="author-columns">
        <SelectField<Wait['preset']>
          label={i18n.t('training.write.when')}
          value={wait.preset}
          options={presets.map((value) => ({ value, words: i18n.t(`training.write.preset.${value}`) }))}
          onChoose={(preset) => put({ ...wait, preset })}
        />
        {wait.preset !== 'else' && <WordsField start={wait.words} onWrite={(words) => put({ ...wait, words })} />}
      </div>
      <TextField
        label={i18n.t('training.write.says')}
        place={`says ${place}`}
        rows={2}
        value={says}
        onWrite={(text) => onChange({ ...reaction, says: text })}
      />
      <TextField
        label={i18n.t('training.write.why')}
        place={`why ${place}`}
        rows={2}
        value={why}
        onWrite={(text) => onChange({ ...reaction, why: text })}
      />
      <div class="author-columns">
        <SelectField<Headline>
          label={i18n.t('training.write.now')}
          value={feels.feeling}
          options={[
            ...FEELINGS.map((value) => ({ value, words: feelingWords(value, 2) })),
            { value: 'neutral' as const, words: i18n.t('level.calm') },
          ]}
          onChoose={(feeling) => feel(feeling, feels.level || 1)}
        />
        {feels.feeling !== 'neutral' && (
          <SelectField
            label={i18n.t('training.write.level')}
            value={`${feels.level || 1}`}
            options={LEVELS.map((value) => ({ value, words: levelWord(Number(value) as Level) }))}
            onChoose={(value) => feel(feels.feeling, Number(value) as Level)}
          />
        )}
        <SelectField<string>
          label={i18n.t('training.write.leads')}
          value={goal(reaction)}
          options={[
            ...turns.map((name) => ({ value: `to:${name}`, words: i18n.t('training.write.to', [turnWords(name)]) })),
            ...ENDINGS.map((kind) => ({ value: `ends:${kind}`, words: i18n.t(`training.write.end.${kind}`) })),
          ]}
          onChoose={(where) => onChange(towards(reaction, where))}
        />
      </div>
      <label class="author-tick">
        <input
          type="checkbox"
          checked={reaction.reveals === true}
          onChange={(event) => {
            const { reveals: _, ...rest } = reaction;
            onChange((event.currentTarget.checked ? { ...rest, reveals: true } : rest) as Reaction);
          }}
        />
        <span>{i18n.t('training.write.reveals')}</span>
      </label>
      {onDrop && (
        <TextButton onClick={onDrop} aria-label={`${i18n.t('training.write.drop')}: ${label}`}>
          {i18n.t('training.write.drop')}
        </TextButton>
      )}
    </li>
  );
}

interface WordsProps {
  start: readonly string[];
  onWrite(words: string[]): void;
}

const apart = (typed: string): string[] =>
  typed
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Words with commas between; what is typed stays as it is typed, so that a comma can be. */
function WordsField({ start, onWrite }: WordsProps) {
  const [text, setText] = useState(start.join(', '));
  const known = start.join(', ');
  // Another reaction may have come to stand here: its words, not those of the one before.
  useEffect(() => setText((now) => (apart(now).join(', ') === known ? now : known)), [known]);
  return (
    <TextField
      label={i18n.t('training.write.words')}
      value={text}
      onWrite={(typed) => {
        setText(typed);
        onWrite(apart(typed));
      }}
    />
  );
}
