import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Step, stepsOf } from '../../../lib/training/steps.ts';
import { callName } from '../../panel/customer.ts';
import { Notes } from './Notes.tsx';
import './stage.css';
import { StageMessage } from './StageMessage.tsx';
import { StageReplies } from './StageReplies.tsx';
import type { ReadDemonstration } from './useRead.ts';
import { type Left, useStage } from './useStage.ts';

interface Props {
  read: ReadDemonstration;
  /** Where it stood when it was left; null where it begins. */
  kept: Left;
  onLeave(): void;
}

const ABOUT_MESSAGE: ReadonlySet<Step['kind']> = new Set(['message', 'evidence', 'feeling']);

function heading({ kind }: Step, title: string, name: string): string {
  if (kind === 'vote' || kind === 'votes') return i18n.t('training.demo.which', [name]);
  if (kind === 'coach') return i18n.t('training.demo.coach_reads');
  return kind === 'reaction' ? i18n.t('training.demo.customer_says', [name]) : title;
}

/** A demonstration on the wall: one thing more at each press, in type that is read from the back of the room. */
export function Stage({ read, kept, onLeave }: Props) {
  const { one } = read;
  const steps = useMemo(() => stepsOf(one, read.evidence.length), [read]);
  const place = useRef<HTMLElement>(null);
  const stage = useStage({ steps, place, kept, onLeave });
  const step = steps[stage.at] ?? { kind: 'message' };
  useLayoutEffect(() => place.current?.focus(), []);
  useLayoutEffect(() => {
    place.current?.scrollTo({ top: 0 });
    // Whatever is new must be seen, also where the window is small.
    place.current?.querySelector('.stage-latest')?.scrollIntoView({ block: 'nearest' });
  }, [stage.at]);
  const name = callName(one.conversation.customer.name) ?? i18n.t('training.demo.somebody');
  return (
    <section ref={place} class="stage" tabIndex={-1} aria-label={one.title}>
      {stage.blank ? (
        <button type="button" class="stage-blank" onClick={() => stage.press('blank')}>
          {i18n.t('training.demo.blank')}
        </button>
      ) : (
        <>
          <header>
            <h1>{heading(step, one.title, name)}</h1>
            <p role="status">{i18n.t('training.demo.step', [stage.at + 1, steps.length])}</p>
          </header>
          <div class="stage-shown">
            {ABOUT_MESSAGE.has(step.kind) && <StageMessage read={read} step={step} name={name} />}
            {step.kind === 'home' && <p class="stage-home">{one.takeHome}</p>}
            {!ABOUT_MESSAGE.has(step.kind) && step.kind !== 'home' && (
              <StageReplies read={read} step={step} name={name} votes={stage.votes} onVote={stage.vote} />
            )}
          </div>
          <footer>
            {stage.notes && <Notes say={one.say} step={step} />}
            <button type="button" onClick={() => stage.press('back')} disabled={stage.at === 0}>
              {i18n.t('training.demo.back')}
            </button>
            <button type="button" onClick={() => stage.press('next')} disabled={stage.at === steps.length - 1}>
              {i18n.t('training.demo.next')}
            </button>
            {one.say && (
              <button type="button" aria-pressed={stage.notes} onClick={() => stage.press('notes')}>
                {i18n.t('training.demo.notes')}
              </button>
            )}
            <button type="button" onClick={onLeave}>
              {i18n.t('training.demo.leave')}
            </button>
          </footer>
        </>
      )}
    </section>
  );
}
