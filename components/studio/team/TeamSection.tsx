import { i18n } from '#i18n';
import { Locked } from '../Locked.tsx';
import type { SectionProps } from '../sections.ts';
import { ConflictsCard } from './ConflictsCard.tsx';
import { FiguresCard } from './FiguresCard.tsx';
import { JoinCard } from './JoinCard.tsx';
import { KeyCard } from './KeyCard.tsx';
import { LeaveCard } from './LeaveCard.tsx';
import { PeopleCard } from './PeopleCard.tsx';
import { PublishCard } from './PublishCard.tsx';
import { StateCard } from './StateCard.tsx';
import './team.css';
import { TravelsCard } from './TravelsCard.tsx';
import { useTeam } from './useTeam.ts';

/** Joining the team's database, and what is shared through it. */
export function Section({ port, lock }: SectionProps<'team'>) {
  const { view, lost, again } = useTeam(port);
  if (lost) return <p class="studio-note">{i18n.t('team.lost')}</p>;
  if (!view) return null;
  const { joined } = view.state;
  if (!joined)
    return (
      <div class="studio-cards">
        <Locked why={lock}>
          <JoinCard port={port} onJoined={() => again()} />
        </Locked>
        <TravelsCard />
        <KeyCard port={port} />
      </div>
    );
  const leads = joined.role === 'lead';
  return (
    <div class="studio-cards">
      <StateCard port={port} joined={joined} state={view.state} onSynced={again} />
      {leads && view.conflicts.length > 0 && (
        <ConflictsCard port={port} conflicts={view.conflicts} onChosen={() => again()} />
      )}
      {leads && <PublishCard port={port} own={view.own} published={view.published} onChanged={() => again()} />}
      <PeopleCard port={port} joined={joined} members={view.members} onChanged={() => again()} />
      <FiguresCard figures={view.figures} />
      <TravelsCard />
      <KeyCard port={port} />
      <LeaveCard port={port} waiting={view.state.waiting} onLeft={() => again()} />
    </div>
  );
}
