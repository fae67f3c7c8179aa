import { i18n } from '#i18n';
import type { ReplyMove } from '../../../lib/conversation.ts';
import type { Habits } from '../../../lib/habits.ts';
import { TextButton } from '../../ui/Button.tsx';
import { MoveWhy } from './MoveWhy.tsx';
import './move-tools.css';

interface Props {
  move: ReplyMove;
  /** What the agent does with wordings. */
  habits: Habits;
  /** There is a reply box to insert into; else the part is copied. */
  insertable: boolean;
  onReword(): void;
  onInsert(event: MouseEvent): void;
  onCopy(): void;
}

/** Why one part of the reply is there, and what can be done with it. */
export function MoveTools({ move, habits, insertable, onReword, onInsert, onCopy }: Props) {
  return (
    <fieldset class="move-tools" aria-label={i18n.t('reply.part', [i18n.t(`move.${move.move}`)])}>
      <MoveWhy move={move} habits={habits} />
      {move.wording !== undefined && <TextButton onClick={onReword}>{i18n.t('reply.reword')}</TextButton>}
      {insertable ? (
        <TextButton onClick={onInsert}>{i18n.t('reply.insert_part')}</TextButton>
      ) : (
        <TextButton onClick={onCopy}>{i18n.t('reply.copy_part')}</TextButton>
      )}
    </fieldset>
  );
}
