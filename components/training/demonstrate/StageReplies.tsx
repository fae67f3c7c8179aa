import { i18n } from '#i18n';
import { SIDES, type Side, type Step } from '../../../lib/training/steps.ts';
import { StageReply } from './StageReply.tsx';
import type { ReadDemonstration } from './useRead.ts';
import type { Votes } from './useStage.ts';
import { VoteResult } from './VoteResult.tsx';

interface Props {
  read: ReadDemonstration;
  step: Step;
  name: string;
  votes: Votes;
  onVote(side: Side, by: 1 | -1): void;
}

/** How much of a reply is shown by now. */
export type Depth = 'plain' | 'coached' | 'answered';

function depth(step: Step, side: Side): Depth {
  const reached = 'side' in step && SIDES.indexOf(side) <= SIDES.indexOf(step.side);
  if (step.kind === 'reaction') return reached ? 'answered' : 'coached';
  return step.kind === 'coach' && reached ? 'coached' : 'plain';
}

/** Both replies side by side: first the vote, blind; then what the coach reads in each; then what the customer says. */
export function StageReplies({ read, step, name, votes, onVote }: Props) {
  const { one } = read;
  return (
    <>
      <h2 class="stage-question">
        {step.kind === 'vote' || step.kind === 'votes'
          ? i18n.t('training.demo.which', [name])
          : i18n.t(step.kind === 'coach' ? 'training.demo.coach_reads' : 'training.demo.customer_says', [name])}
      </h2>
      {step.kind === 'votes' && <VoteResult votes={votes} />}
      <div class="stage-replies">
        {SIDES.map((side, index) => {
          const reply = one.replies?.[index];
          const coached = read.replies[index];
          if (!reply || !coached) return null;
          return (
            <StageReply
              key={side}
              side={side}
              reply={reply}
              read={coached}
              depth={depth(step, side)}
              answers={step.kind === 'reaction'}
              name={name}
              vote={step.kind === 'vote' ? { count: votes[side], on: (by) => onVote(side, by) } : null}
            />
          );
        })}
      </div>
    </>
  );
}
