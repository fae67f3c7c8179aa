import type { PanelActions, PanelView } from '../../lib/panel/view.ts';
import { Person } from './Person.tsx';
import { ReadingCard } from './reading/ReadingCard.tsx';
import { Skeleton, SkeletonReply } from './Skeleton.tsx';
import { Empty } from './states/Empty.tsx';
import { Failed } from './states/Failed.tsx';
import { MissingNote } from './states/MissingNote.tsx';
import { NoTicket } from './states/NoTicket.tsx';
import { PartLost } from './states/PartLost.tsx';
import { Unreadable } from './states/Unreadable.tsx';
import { useLater } from './useLater.ts';

const replies = () => import('./reply/ReplyCard.tsx');

/** What stands under the header, by phase. */
export function Body({ view, actions }: { view: PanelView; actions: PanelActions }) {
  switch (view.phase) {
    case 'connecting':
      return <Skeleton phase="connecting" />;
    case 'no_ticket':
      return <NoTicket view={view} actions={actions} />;
    case 'unreadable':
      return <Unreadable view={view} actions={actions} />;
    case 'empty':
      return <Empty view={view} actions={actions} />;
    case 'failed':
      return <Failed view={view} actions={actions} />;
    default:
      return <Read view={view} actions={actions} />;
  }
}

function Read({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { reading, suggestion, conversation, phase } = view;
  const { part, lost } = useLater(replies, reading !== null);
  if (!reading) return <Skeleton phase="reading" />;
  return (
    <>
      <Person suggestion={suggestion} reading={reading} />
      <ReadingCard key={`reading ${conversation?.id}`} view={view} reading={reading} actions={actions} />
      {suggestion && part && <part.ReplyCard view={view} suggestion={suggestion} actions={actions} />}
      {lost ? <PartLost /> : (suggestion ? !part : phase === 'reading') && <SkeletonReply />}
      <MissingNote missing={view.missing} onLookAgain={actions.lookAgain} />
    </>
  );
}
