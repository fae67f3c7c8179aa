import { i18n } from '#i18n';
import type { Demonstration, Saying } from '../../../lib/training/demonstration.ts';
import type { Step } from '../../../lib/training/steps.ts';

/** At which step which of the sayings helps. */
const WHEN: Readonly<Record<Step['kind'], keyof Saying | null>> = {
  message: 'message',
  evidence: 'evidence',
  feeling: 'feeling',
  vote: 'vote',
  votes: 'vote',
  coach: 'coach',
  reaction: 'reaction',
  home: null,
};

/** What the trainer may say at this step. */
export function Notes({ say, step }: { say: Demonstration['say']; step: Step }) {
  const which = WHEN[step.kind];
  if (!say || !which) return null;
  return (
    <p class="stage-notes">
      <b>{i18n.t('training.demo.say')}</b> {say[which]}
    </p>
  );
}
