import { i18n } from '#i18n';
import type { Votes } from '../../../lib/training/stage.ts';
import { SIDES } from '../../../lib/training/steps.ts';

/** How the room voted. */
export function VoteResult({ votes }: { votes: Votes }) {
  const all = votes.a + votes.b;
  if (all === 0) return <p class="stage-result">{i18n.t('training.demo.nobody')}</p>;
  return (
    <dl class="stage-result">
      {SIDES.map((side) => (
        <div key={side}>
          <dt>{i18n.t(`training.demo.side.${side}`)}</dt>
          <dd>
            <meter min={0} max={all} value={votes[side]} aria-label={i18n.t(`training.demo.side.${side}`)} />{' '}
            {i18n.t('training.demo.hands', votes[side])}
          </dd>
        </div>
      ))}
    </dl>
  );
}
