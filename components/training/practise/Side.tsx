import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Evidence } from '../../../lib/conversation.ts';
import type { CoachPart } from '../../../lib/panel/coach/view.ts';
import { BLANK } from '../../../lib/panel/fresh.ts';
import { NO_ACTIONS } from '../../../lib/panel/no-actions.ts';
import { HINTS } from '../../../lib/practice.ts';
import { DraftCard } from '../../panel/coach/DraftCard.tsx';
import { ReadingCard } from '../../panel/reading/ReadingCard.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import type { PracticeState } from './usePractice.ts';

interface Props {
  now: PracticeState;
  coach: CoachPart | null;
  onPoint(evidence: Evidence | null): void;
  onSave(name: string, content: string): void;
}

/** The panel's own cards beside the practice, as much of them as the learner wants. */
export function Side({ now, coach, onPoint, onSave }: Props) {
  const { hints, reading, conversation, practice } = now;
  const [asked, setAsked] = useState(false);
  const turn = practice.steps.length;
  // A hint is for the turn in which it was asked for.
  useEffect(() => setAsked(false), [turn]);
  const shown = hints === 'live' || (hints === 'asked' && asked);
  const help = useRef<HTMLElement>(null);
  // The button that asked is gone: the keyboard goes on with what it has brought.
  useLayoutEffect(() => {
    if (asked) help.current?.focus();
  }, [asked]);
  return (
    <>
      <Choice
        legend={i18n.t('training.hints.title')}
        options={HINTS.map((value) => ({ value, words: i18n.t(`training.hints.${value}`) }))}
        value={hints}
        onChoose={(chosen) => now.setHints(chosen)}
      />
      {hints === 'asked' && !asked && (
        <div class="training-row">
          <Button look="outline" onClick={() => setAsked(true)}>
            {i18n.t('training.hints.ask')}
          </Button>
        </div>
      )}
      {hints === 'off' && <p class="training-note">{i18n.t('training.hints.off_note')}</p>}
      {shown && (
        <section ref={help} class="room-help" tabIndex={-1} aria-label={i18n.t('training.hints.title')}>
          {reading && (
            <ReadingCard
              view={{ ...BLANK, phase: 'ready', source: 'page', conversation, reading }}
              reading={reading}
              actions={{ ...NO_ACTIONS, point: onPoint }}
            />
          )}
          {coach && <DraftCard coach={coach} conversation={conversation} version="" onSave={onSave} />}
        </section>
      )}
    </>
  );
}
