import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  FEELINGS,
  type Feeling,
  type Headline,
  type Level,
  type Reading,
  type Signal,
} from '../../../lib/conversation.ts';
import type { Correction, Felt } from '../../../lib/corrections.ts';
import { correctionTo, judgedOf, leadOf } from '../../../lib/panel/judgement.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Toggles } from '../../ui/Toggles.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';
import { capital } from '../../ui/words.ts';
import { FEELING_TONE, feelingWords, levelWord } from '../feeling.ts';
import { SIGNAL_TONE } from '../reading/chips.ts';

const LEVELS: readonly Level[] = [1, 2, 3];
/** What a feeling that the agent adds starts with. */
const CLEAR: Level = 2;

interface Props {
  asRead: Reading;
  /** As it stands now: read, or corrected before. */
  shown: Reading;
  onCorrect(correction: Correction | null): void;
  onDone(): void;
}

/** The agent's own reading: which feelings, how strong, which to answer first, and which signals are not so. */
export function CorrectForm({ asRead, shown, onCorrect, onDone }: Props) {
  const id = useOwnId();
  const start = judgedOf(shown);
  const [felt, setFelt] = useState<Felt>(start.feelings);
  const [lead, setLead] = useState<Headline>(start.headline);
  const [signals, setSignals] = useState<readonly Signal[]>(start.signals);
  const present = FEELINGS.filter((name) => felt[name] !== undefined);
  const headline = present.some((name) => name === lead) ? lead : leadOf(felt);

  const toggle = (name: Feeling | 'neutral') => {
    if (name === 'neutral') return setFelt({});
    const { [name]: level, ...others } = felt;
    setFelt(level === undefined ? { ...others, [name]: CLEAR } : others);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    onCorrect(correctionTo(asRead, { headline, feelings: felt, signals }));
    onDone();
  };
  const calm = { name: 'neutral', words: i18n.t('correct.calm'), tone: 'plain' } as const;
  return (
    <form class="wrong" aria-label={i18n.t('correct.open')} onSubmit={submit}>
      <h3 id={`${id}-felt`}>{i18n.t('correct.felt')}</h3>
      <Toggles
        labelledby={`${id}-felt`}
        items={[
          ...FEELINGS.map((name) => ({ name, words: feelingWords(name, CLEAR), tone: FEELING_TONE[name] })),
          calm,
        ]}
        on={(name) => (name === 'neutral' ? present.length === 0 : felt[name] !== undefined)}
        onToggle={toggle}
      />
      {present.map((name) => (
        <Choice
          key={name}
          legend={capital(feelingWords(name, CLEAR))}
          options={LEVELS.map((level) => ({ value: level, words: levelWord(level) }))}
          value={felt[name] ?? CLEAR}
          onChoose={(level) => setFelt({ ...felt, [name]: level })}
        />
      ))}
      {present.length > 1 && (
        <Choice
          legend={i18n.t('correct.first')}
          options={present.map((name) => ({ value: name, words: feelingWords(name, CLEAR) }))}
          value={headline}
          onChoose={(name) => setLead(name)}
        />
      )}
      {asRead.signals.length > 0 && (
        <>
          <h3 id={`${id}-signals`}>{i18n.t('correct.signals')}</h3>
          <Toggles
            labelledby={`${id}-signals`}
            items={asRead.signals.map(({ name }) => ({
              name,
              words: i18n.t(`signal.${name}`),
              tone: SIGNAL_TONE[name],
            }))}
            on={(name) => signals.includes(name)}
            onToggle={(name) =>
              setSignals(signals.includes(name) ? signals.filter((one) => one !== name) : [...signals, name])
            }
          />
        </>
      )}
      <p class="wrong-note">{i18n.t('correct.kept')}</p>
      <div class="wrong-row">
        <Button type="submit">{i18n.t('correct.use')}</Button>
        <Button look="quiet" onClick={onDone}>
          {i18n.t('correct.cancel')}
        </Button>
      </div>
    </form>
  );
}
