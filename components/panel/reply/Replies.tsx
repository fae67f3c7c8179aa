import type { Suggestion } from '../../../lib/conversation.ts';
import type { PanelActions, PanelView } from '../../../lib/panel/view.ts';
import { FitCard } from '../fit/FitCard.tsx';
import { GestureCard } from '../gestures/GestureCard.tsx';
import { LikesCard } from '../likes/LikesCard.tsx';
import { PlanCard } from '../plan/PlanCard.tsx';
import { ShelfCard } from '../shelf/ShelfCard.tsx';
import { nothing, useLater } from '../useLater.ts';
import { ReplyCard } from './ReplyCard.tsx';
import { TryingLine } from './TryingLine.tsx';

interface Props {
  view: PanelView;
  suggestion: Suggestion;
  actions: PanelActions;
}

/** The replies, and under them the plan, what may be given, the templates, what the replies are fitted to and what they like. */
export function Replies({ view, suggestion, actions }: Props) {
  const { conversation, reading, desk, shelf, gestures, road, kept } = view;
  const { part: customers } = useLater(kept ?? nothing, kept !== null);
  const email = conversation?.customer.email;
  return (
    <>
      <ReplyCard view={view} suggestion={suggestion} actions={actions} />
      {desk && <TryingLine trying={desk.view.trying} />}
      {road && <PlanCard key={`plan ${conversation?.id}`} road={road} />}
      {gestures && <GestureCard key={`gestures ${conversation?.id}`} gestures={gestures} />}
      {shelf && <ShelfCard key={`shelf ${conversation?.id}`} view={view} shelf={shelf} actions={actions} />}
      {desk && conversation && reading && (
        <FitCard key={`fit ${conversation.id}`} view={view} conversation={conversation} reading={reading} desk={desk} />
      )}
      {customers && email && reading && (
        <LikesCard key={`likes ${email}`} port={customers} email={email} reading={reading} onInsert={actions.write} />
      )}
    </>
  );
}
