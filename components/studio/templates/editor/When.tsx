import { i18n } from '#i18n';
import { CHANNELS } from '../../../../lib/conversation.ts';
import type { Template, TemplateWhen } from '../../../../lib/templates.ts';
import { Toggles } from '../../../ui/Toggles.tsx';
import { useOwnId } from '../../../ui/useOwnId.ts';
import { type Choices, conditions, countOf, withList } from './conditions.ts';
import { ListInput } from './ListInput.tsx';

interface Props {
  draft: Template;
  onWrite(change: Partial<Template>): void;
}

/** By level. */
const LEVELS = ['calm', 'slight', 'clear', 'strong'] as const;
const WORDS = ['says', 'lacks'] as const;

/** When a template is offered by itself: what the message is about, what it shows, and how it came. */
export function When({ draft, onWrite }: Props) {
  const { when } = draft;
  const put = (key: string, list: readonly string[]) => onWrite({ when: withList(when, key, list) });
  const lower = (list: readonly string[]) => list.map((one) => one.toLowerCase());
  const words = draft.kind === 'offer' || when.interest ? ([...WORDS, 'interest'] as const) : WORDS;
  return (
    <details class="template-when">
      <summary>
        {i18n.t('templates.when')}{' '}
        <span>{i18n.t('templates.conditions', countOf(when) + (draft.channels.length > 0 ? 1 : 0))}</span>
      </summary>
      <p class="studio-note">{i18n.t('templates.when_note')}</p>
      {words.map((key) => (
        <ListInput
          key={key}
          label={i18n.t(`templates.condition.${key}`)}
          hint={i18n.t('templates.words_hint')}
          list={when[key] ?? []}
          longest={80}
          onWrite={(list) => put(key, lower(list))}
        />
      ))}
      {conditions().map((one) => (
        <Among key={one.key} choices={one} list={when[one.key] ?? []} onWrite={(list) => put(one.key, list)} />
      ))}
      <Levels when={when} onWrite={(next) => onWrite({ when: next })} />
      <Among
        choices={{ key: 'channels', items: CHANNELS.map((name) => ({ name, words: i18n.t(`channel.${name}`) })) }}
        list={draft.channels}
        onWrite={(list) => onWrite({ channels: list as Template['channels'] })}
      />
    </details>
  );
}

interface AmongProps {
  choices: Omit<Choices, 'key'> & { key: Choices['key'] | 'channels' };
  list: readonly string[];
  onWrite(list: string[]): void;
}

function Among({ choices: { key, items }, list, onWrite }: AmongProps) {
  const id = useOwnId();
  return (
    <>
      <p class="template-among" id={id}>
        {i18n.t(`templates.condition.${key}`)}
      </p>
      <Toggles
        labelledby={id}
        items={items.map((one) => ({ ...one, tone: 'plain' as const }))}
        on={(name) => list.includes(name)}
        onToggle={(name) => onWrite(list.includes(name) ? list.filter((one) => one !== name) : [...list, name])}
      />
    </>
  );
}

function Levels({ when, onWrite }: { when: TemplateWhen; onWrite(when: TemplateWhen): void }) {
  const id = useOwnId();
  const level = (key: 'minLevel' | 'maxLevel', chosen: string) => {
    const { [key]: _before, ...others } = when;
    onWrite(chosen === '' ? others : { ...others, [key]: Number(chosen) as 0 | 1 | 2 | 3 });
  };
  const answered = (chosen: string) => {
    const { answered: _before, ...others } = when;
    onWrite(chosen === '' ? others : { ...others, answered: chosen === 'yes' });
  };
  return (
    <div class="template-levels">
      {(['minLevel', 'maxLevel'] as const).map((key) => (
        <p key={key}>
          <label for={`${id}-${key}`}>{i18n.t(`templates.condition.${key}`)}</label>
          <select
            id={`${id}-${key}`}
            value={when[key] ?? ''}
            onChange={(event) => level(key, event.currentTarget.value)}
          >
            <option value="">{i18n.t('templates.any')}</option>
            {LEVELS.map((one, level) => (
              <option key={one} value={level}>
                {i18n.t(`level.${one}`)}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p>
        <label for={`${id}-answered`}>{i18n.t('templates.condition.answered')}</label>
        <select
          id={`${id}-answered`}
          value={when.answered === undefined ? '' : when.answered ? 'yes' : 'no'}
          onChange={(event) => answered(event.currentTarget.value)}
        >
          <option value="">{i18n.t('templates.any')}</option>
          <option value="yes">{i18n.t('templates.answered_yes')}</option>
          <option value="no">{i18n.t('templates.answered_no')}</option>
        </select>
      </p>
    </div>
  );
}
