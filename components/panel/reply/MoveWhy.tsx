import { i18n } from '#i18n';
import type { ReplyMove } from '../../../lib/conversation.ts';
import { type Habits, habitOf } from '../../../lib/habits.ts';
import './move-why.css';

interface Props {
  move: ReplyMove;
  /** What the agent does with wordings. */
  habits: Habits;
}

/** What a part of the reply does, why it is there, and what the agent often does with it. */
export function MoveWhy({ move, habits }: Props) {
  const habit = move.wording === undefined ? null : habitOf(habits[move.wording]);
  return (
    <p class="move-why">
      <b>{i18n.t(`move.${move.move}`)}.</b> {move.why}
      {habit && <> {i18n.t(`habit.${habit}`)}</>}
    </p>
  );
}
