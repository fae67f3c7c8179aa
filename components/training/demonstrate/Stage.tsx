import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Step, stepsOf } from '../../../lib/training/steps.ts';
import { callName } from '../../panel/customer.ts';
import { Notes } from './Notes.tsx';
import './stage.css';
import { StageMessage } from './StageMessage.tsx';
import { StageReplies } from './StageReplies.tsx';
import type { ReadDemonstration } from './useRead.ts';
import { useStage } from './useStage.ts';

interface Props {
  read: ReadDemonstration;
  onLeave(): void;
}

const ABOUT_MESSAGE: ReadonlySet<Step['kind']> = new Set(['message', 'evidence', 'feeling']);

/** A demonstration on the wall: one thing more at each press, in type that is read from the back of the room. */
export function Stage({ read, onLeave }: Props) {
  const { one } = read;
  const steps = useMemo(() => stepsOf(one, read.evidence.length), [read]);
  const stage = useStage({ steps: steps.length, voting: (at) => steps[at]?.kind === 'vote', onLeave });
  const step = steps[stage.at] ?? { kind: 'message' };
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => place.current?.focus(), []);
  useLayoutEffect(() => place.current?.scrollTo({ top: 0 }), [stage.at]);
  const name = callName(one.conversation.customer.name) ?? i18n.t('panel.customer');
  return (
    <section ref={place} class="stage" tabIndex={-1} aria-label={one.title}>
      {stage.blank ? (
        <button type="button" class="stage-blank" onClick={() => stage.setBlank(false)}>
          {i18n.t('training.demo.blank')}
        </button>
      ) : (
        <>
          <header>
            <h1>{one.title}</h1>
            <p role="status">{i18n.t('training.demo.step', [stage.at + 1, steps.length])}</p>
          </header>
          <div class="stage-shown">
            {ABOUT_MESSAGE.has(step.kind) && <StageMessage read={read} step={step} name={name} />}
            {step.kind === 'home' && <p class="stage-home">{one.takeHome}</p>}
            {!ABOUT_MESSAGE.has(step.kind) && step.kind !== 'home' && (
              <StageReplies read={read} step={step} name={name} votes={stage.votes} onVote={stage.vote} />
            )}
          </div>
          {stage.notes && <Notes say={one.say} step={step} />}
          <footer>
            <button type="button" onClick={() => stage.go(stage.at - 1)} disabled={stage.at === 0}>
              {i18n.t('training.demo.back')}
            </button>
            <button type="button" onClick={() => stage.go(stage.at + 1)} disabled={stage.at === steps.length - 1}>
              {i18n.t('training.demo.next')}
            </button>
            {one.say && (
              <button type="button" aria-pressed={stage.notes} onClick={() => stage.setNotes(!stage.notes)}>
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
