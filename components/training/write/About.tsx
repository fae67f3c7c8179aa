import { i18n } from '#i18n';
import {
  CAUSES,
  CHANNELS,
  FEELINGS,
  INJUSTICES,
  MOTIVATORS,
  RUBRIC_POINTS,
  type RubricPoint,
  STAGES,
} from '../../../lib/conversation.ts';
import type { Difficulty, Scenario } from '../../../lib/training/scenario.ts';
import { feelingWords, levelWord } from '../../panel/feeling.ts';
import { Toggles } from '../../ui/Toggles.tsx';
import { difficultyWords } from '../practise/difficulty.ts';
import { SelectField, TextField } from './Field.tsx';
import { Lookups } from './Lookups.tsx';

interface Props {
  scenario: Scenario;
  onChange(rest: Partial<Scenario>): void;
}

const LEVELS = ['1', '2', '3'] as const;

/** Where it takes place, who writes, and what is true about it. */
export function About({ scenario, onChange }: Props) {
  const { customer, feels, practises, policy } = scenario;
  const toggle = (point: RubricPoint) => {
    const next = practises.includes(point) ? practises.filter((one) => one !== point) : [...practises, point];
    if (next.length > 0) onChange({ practises: next });
  };
  return (
    <fieldset>
      <legend>{i18n.t('training.write.about_it')}</legend>
      <div class="author-columns">
        <TextField
          label={i18n.t('training.write.title')}
          place="title"
          value={scenario.title}
          onWrite={(title) => onChange({ title })}
        />
        <TextField
          label={i18n.t('training.write.company')}
          place="company"
          value={scenario.company}
          onWrite={(company) => onChange({ company })}
        />
        <TextField
          label={i18n.t('training.write.industry')}
          place="industry"
          value={scenario.industry}
          onWrite={(industry) => onChange({ industry })}
        />
        <SelectField
          label={i18n.t('training.write.channel')}
          value={scenario.channel}
          options={CHANNELS.map((value) => ({ value, words: i18n.t(`channel.${value}`) }))}
          onChoose={(channel) => onChange({ channel })}
        />
        <SelectField
          label={i18n.t('training.practise.how_hard')}
          value={`${scenario.difficulty}`}
          options={LEVELS.map((value) => ({ value, words: difficultyWords(Number(value) as Difficulty) }))}
          onChoose={(value) => onChange({ difficulty: Number(value) as Difficulty })}
        />
      </div>
      <TextField
        label={i18n.t('training.write.situation')}
        place="situation"
        hint={i18n.t('training.write.situation_hint')}
        rows={3}
        value={scenario.situation}
        onWrite={(situation) => onChange({ situation })}
      />
      <div class="author-columns">
        <TextField
          label={i18n.t('training.write.name')}
          place="name"
          value={customer.name}
          onWrite={(name) => onChange({ customer: { ...customer, name } })}
        />
        <TextField
          label={i18n.t('training.write.about')}
          place="about"
          value={customer.about}
          onWrite={(about) => onChange({ customer: { ...customer, about } })}
        />
      </div>
      <TextField
        label={i18n.t('training.write.subject')}
        hint={i18n.t('training.write.subject_hint')}
        value={scenario.subject ?? ''}
        onWrite={(subject) => onChange({ subject: subject.trim() === '' ? null : subject })}
      />
      <TextField
        label={i18n.t('training.write.opening')}
        place="opening"
        rows={4}
        value={scenario.opening}
        onWrite={(opening) => onChange({ opening })}
      />
      <div class="author-columns">
        <SelectField
          label={i18n.t('training.write.feels')}
          value={feels.feeling}
          options={FEELINGS.map((value) => ({ value, words: feelingWords(value, 2) }))}
          onChoose={(feeling) => onChange({ feels: { ...feels, feeling } })}
        />
        <SelectField
          label={i18n.t('training.write.level')}
          value={`${feels.level}`}
          options={LEVELS.map((value) => ({ value, words: levelWord(Number(value) as Difficulty) }))}
          onChoose={(value) => onChange({ feels: { ...feels, level: Number(value) as Difficulty } })}
        />
        <SelectField
          label={i18n.t('training.write.cause')}
          value={feels.cause}
          options={CAUSES.map((value) => ({ value, words: i18n.t(`cause.${value}`) }))}
          onChoose={(cause) => onChange({ feels: { ...feels, cause } })}
        />
        <SelectField
          label={i18n.t('reading.injustice')}
          value={feels.injustice}
          options={INJUSTICES.map((value) => ({
            value,
            words: value === 'none' ? i18n.t('training.write.nothing_unfair') : i18n.t(`injustice.${value}`),
          }))}
          onChoose={(injustice) => onChange({ feels: { ...feels, injustice } })}
        />
        <SelectField
          label={i18n.t('training.write.stage')}
          value={scenario.stage}
          options={STAGES.map((value) => ({ value, words: i18n.t(`stage.${value}`) }))}
          onChoose={(stage) => onChange({ stage })}
        />
        <SelectField
          label={i18n.t('reading.moves')}
          value={scenario.motivator}
          options={MOTIVATORS.map((value) => ({ value, words: i18n.t(`motivator.${value}`) }))}
          onChoose={(motivator) => onChange({ motivator })}
        />
      </div>
      <TextField
        label={i18n.t('training.write.hidden')}
        place="hidden"
        hint={i18n.t('training.write.hidden_hint')}
        rows={2}
        value={scenario.hidden}
        onWrite={(hidden) => onChange({ hidden })}
      />
      <Lookups lookups={scenario.lookups} onChange={(lookups) => onChange({ lookups })} />
      <TextField
        label={i18n.t('training.write.policy')}
        hint={i18n.t('training.write.lines_hint')}
        rows={2}
        value={policy.join('\n')}
        onWrite={(text) => onChange({ policy: text.split('\n') })}
      />
      <p class="author-teaches" id="author-teaches">
        {i18n.t('training.write.teaches')}
      </p>
      <Toggles
        labelledby="author-teaches"
        items={RUBRIC_POINTS.map((name) => ({ name, words: i18n.t(`coach.point.${name}`), tone: 'good' }))}
        on={(point) => practises.includes(point)}
        onToggle={toggle}
      />
    </fieldset>
  );
}
