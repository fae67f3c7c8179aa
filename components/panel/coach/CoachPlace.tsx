import type { PanelActions, PanelView } from '../../../lib/panel/view.ts';
import { BreathLine } from './BreathLine.tsx';
import { DraftCard } from './DraftCard.tsx';
import { DraftIdle } from './DraftIdle.tsx';

interface Props {
  view: PanelView;
  actions: PanelActions;
}

/** Under the reading, while a reply is being written. */
export function CoachAbove({ view, actions }: Props) {
  const { coach, conversation, version } = view;
  if (!coach) return null;
  return (
    <>
      {coach.view.breath && <BreathLine actions={coach.actions} />}
      {coach.view.draft !== null && (
        <DraftCard coach={coach} conversation={conversation} version={version} onSave={actions.save} />
      )}
    </>
  );
}

/** Under the replies, while none is. */
export function CoachBelow({ view: { coach, composer } }: Pick<Props, 'view'>) {
  return coach && coach.view.draft === null && composer !== null ? <DraftIdle coach={coach} /> : null;
}
