import { i18n } from '#i18n';
import type { Votes } from '../../../lib/training/stage.ts';
import { SIDES, type Side, type Step } from '../../../lib/training/steps.ts';
import { Coached } from './Coached.tsx';
import { StageReply } from './StageReply.tsx';
import type { ReadDemonstration } from './useRead.ts';
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
      {step.kind === 'votes' && <VoteResult votes={votes} />}
      {step.kind === 'vote' && (
        <p role="status">
          {/* All of them together: nobody votes as the others do. */}
          {i18n.t('training.demo.counted', votes.a + votes.b)}
        </p>
      )}
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
              latest={'side' in step && step.side === side}
              name={name}
              vote={step.kind === 'vote' ? { count: votes[side], on: (by) => onVote(side, by) } : null}
            />
          );
        })}
      </div>
      {step.kind === 'coach' && <Coached read={read.replies[SIDES.indexOf(step.side)]} name={name} />}
    </>
  );
}
