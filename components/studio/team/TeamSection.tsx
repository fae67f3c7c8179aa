import { i18n } from '#i18n';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { Locked } from '../Locked.tsx';
import type { SectionProps } from '../sections.ts';
import { BeginCard } from './BeginCard.tsx';
import { ConflictsCard } from './ConflictsCard.tsx';
import { FiguresCard } from './FiguresCard.tsx';
import { JoinCard } from './JoinCard.tsx';
import { KeyCard } from './KeyCard.tsx';
import { LeaveCard } from './LeaveCard.tsx';
import { NewerCard } from './NewerCard.tsx';
import { PeopleCard } from './PeopleCard.tsx';
import { PublishCard } from './PublishCard.tsx';
import { StateCard } from './StateCard.tsx';
import './team.css';
import { TravelsCard } from './TravelsCard.tsx';
import { useTeam } from './useTeam.ts';

/** Joining the team's database, and what is shared through it. */
export function Section({ port, lock, go }: SectionProps<'team'>) {
  const { view, lost, again } = useTeam(port);
  // Joining and leaving change the whole of it.
  const place = useKeptFocus<HTMLDivElement>(view?.state.joined?.since);
  if (lost) return <p class="studio-note">{i18n.t('team.lost')}</p>;
  if (!view) return null;
  const { joined } = view.state;
  if (!joined)
    return (
      <div class="studio-cards" ref={place} tabIndex={-1}>
        <Locked why={lock}>
          <JoinCard port={port} onJoined={() => again()} />
        </Locked>
        {!lock && <BeginCard go={go} />}
        <TravelsCard />
        <KeyCard port={port} />
      </div>
    );
  const leads = joined.role === 'lead';
  return (
    <div class="studio-cards" ref={place} tabIndex={-1}>
      <StateCard port={port} joined={joined} state={view.state} onSynced={again} />
      {view.state.sync.trouble === 'unauthorised' && <JoinCard port={port} again onJoined={() => again()} />}
      {leads && <ConflictsCard port={port} conflicts={view.conflicts} onChosen={() => again()} />}
      {leads && (
        <NewerCard
          port={port}
          me={joined.user}
          overtaken={view.overtaken}
          own={view.own}
          published={view.published}
          onChosen={() => again()}
        />
      )}
      {leads && (
        <PublishCard
          port={port}
          own={view.own}
          published={view.published}
          unusable={view.unusable}
          overtaken={view.overtaken}
          unsent={view.state.unsent}
          onChanged={() => again()}
        />
      )}
      <PeopleCard port={port} joined={joined} members={view.members} onChanged={() => again()} />
      <FiguresCard figures={view.figures} />
      <TravelsCard />
      <KeyCard port={port} />
      <LeaveCard port={port} waiting={view.state.waiting} onLeft={() => again()} />
    </div>
  );
}
