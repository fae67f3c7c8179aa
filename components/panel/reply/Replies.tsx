import { useEffect, useState } from 'preact/hooks';
import type { Reply, Suggestion } from '../../../lib/conversation.ts';
import type { PanelActions, PanelView } from '../../../lib/panel/view.ts';
import { FitCard } from '../fit/FitCard.tsx';
import { GestureCard } from '../gestures/GestureCard.tsx';
import { LikesCard } from '../likes/LikesCard.tsx';
import { PlanCard } from '../plan/PlanCard.tsx';
import { ThanksLine } from '../plan/ThanksLine.tsx';
import { ShelfCard } from '../shelf/ShelfCard.tsx';
import { nothing, useLater } from '../useLater.ts';
import { AnswerLine } from './AnswerLine.tsx';
import { ReplyCard } from './ReplyCard.tsx';
import { TryingLine } from './TryingLine.tsx';

const offerForm = () => import('../offer/OfferForm.tsx');

interface Props {
  view: PanelView;
  suggestion: Suggestion;
  actions: PanelActions;
}

/** The replies, and under them the plan, what may be given, the templates, what the replies are fitted to and what they like. */
export function Replies({ view, suggestion, actions }: Props) {
  const { conversation, reading, desk, shelf, gestures, road, kept } = view;
  const { part: customers } = useLater(kept ?? nothing, kept !== null);
  const [offering, setOffering] = useState<Reply | null>(null);
  const { part: offer } = useLater(offerForm, offering !== null);
  // What was begun on another ticket is put away with it.
  useEffect(() => setOffering(null), [conversation?.id]);
  const email = conversation?.customer.email;
  return (
    <>
      <ReplyCard view={view} suggestion={suggestion} actions={actions} onOffer={setOffering} />
      {offering && desk && conversation && offer && (
        <offer.OfferForm
          key={`${conversation.id} ${offering.id}`}
          reply={offering}
          conversation={conversation}
          desk={desk.actions}
          onDone={() => setOffering(null)}
        />
      )}
      {desk && <TryingLine trying={desk.view.trying} />}
      {desk?.view.answers.map((answer) => (
        <AnswerLine key={answer.id} answer={answer} onHeard={() => desk.actions.heard(answer.id)} />
      ))}
      {road && <ThanksLine received={road.view.received} onHeard={road.actions.heard.bind(road.actions)} />}
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
