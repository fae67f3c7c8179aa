import type { PanelActions, PanelView } from '../../lib/panel/view.ts';
import { Person } from './Person.tsx';
import { ReadingCard } from './reading/ReadingCard.tsx';
import { Skeleton, SkeletonReply } from './Skeleton.tsx';
import { MissingNote } from './states/MissingNote.tsx';
import { PartLost } from './states/PartLost.tsx';
import { StructureNote } from './states/StructureNote.tsx';
import { UnreadNote } from './states/UnreadNote.tsx';
import { nothing, useLater } from './useLater.ts';

const teach = () => import('./teach/TeachCard.tsx');
const promised = () => import('../follow-ups/FollowUps.tsx');
const states = () => import('./states/State.tsx');
const replies = () => import('./reply/Replies.tsx');
const coaching = () => import('./coach/CoachPlace.tsx');

/** What stands under the header: while somebody teaches, how far that is; else by phase. What was promised comes last. */
export function Body(props: { view: PanelView; actions: PanelActions }) {
  const { teaching, kept, phase, conversation } = props.view;
  const { part, lost } = useLater(teach, teaching !== null);
  const known = kept !== null && phase !== 'connecting' && phase !== 'reading';
  const { part: promises } = useLater(promised, known);
  const { part: port } = useLater(kept ?? nothing, known);
  if (teaching) return part ? <part.TeachCard {...props} teaching={teaching} /> : lost ? <PartLost /> : null;
  return (
    <>
      <ByPhase {...props} />
      {promises && port && <promises.FollowUps port={port} promises={port} conversation={conversation} />}
    </>
  );
}

function ByPhase(props: { view: PanelView; actions: PanelActions }) {
  const { phase } = props.view;
  const awaited = phase === 'connecting' || phase === 'reading' || phase === 'ready';
  const { part, lost } = useLater(states, !awaited);
  if (phase === 'connecting') return <Skeleton phase="connecting" />;
  if (awaited) return <Read {...props} />;
  return part ? <part.State {...props} phase={phase} /> : lost ? <PartLost /> : null;
}

function Read({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { reading, suggestion, conversation, phase } = view;
  const { part, lost } = useLater(replies, reading !== null);
  const { part: coach } = useLater(coaching, view.coach !== null);
  if (!reading) return <Skeleton phase="reading" />;
  return (
    <>
      <StructureNote view={view} onTeach={() => actions.teach('start')} />
      <Person suggestion={suggestion} reading={reading} />
      <ReadingCard key={`reading ${conversation?.id}`} view={view} reading={reading} actions={actions} />
      {coach && <coach.CoachAbove view={view} actions={actions} />}
      {suggestion && part && <part.Replies view={view} suggestion={suggestion} actions={actions} />}
      {lost ? <PartLost /> : (suggestion ? !part : phase === 'reading') && <SkeletonReply />}
      {coach && <coach.CoachBelow view={view} />}
      <UnreadNote unread={view.unread} source={view.source} />
      <MissingNote missing={view.missing} onLookAgain={actions.lookAgain} />
    </>
  );
}
