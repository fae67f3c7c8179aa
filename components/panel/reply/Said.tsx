import { i18n } from '#i18n';
import type { ReplyMove } from '../../../lib/conversation.ts';
import type { Habits } from '../../../lib/habits.ts';
import type { Notice } from '../../../lib/panel/view.ts';
import { MoveWhy } from './MoveWhy.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import './said.css';

interface Props {
  notice: Notice | null;
  pointed: ReplyMove | null;
  /** What the agent does with wordings. */
  habits: Habits;
  onDismiss(): void;
}

/** The line of talk above the buttons: why the part pointed at is there, and over it what the last action did. */
export function Said({ notice, pointed, habits, onDismiss }: Props) {
  return (
    <div class="said">
      <div class="said-why" aria-hidden="true">
        {pointed ? <MoveWhy move={pointed} habits={habits} /> : <p>{i18n.t('reply.idle')}</p>}
      </div>
      <NoticeLine notice={notice} onDismiss={onDismiss} />
    </div>
  );
}
