import type { Feature } from '../../../lib/managed.ts';
import type { Lock } from '../../../lib/studio/locks.ts';
import { Locked } from '../Locked.tsx';
import type { SectionProps } from '../sections.ts';
import { useManaged } from '../useManaged.ts';
import { CoachCard } from './CoachCard.tsx';
import { CorrectionsCard } from './CorrectionsCard.tsx';
import { FollowUpsCard } from './FollowUpsCard.tsx';
import { HabitsCard } from './HabitsCard.tsx';
import { KeysCard } from './KeysCard.tsx';
import { OrganisationCard } from './OrganisationCard.tsx';
import { RoleCard } from './RoleCard.tsx';

/** What one person chooses for themselves in this browser. */
export function Section({ port }: SectionProps<'settings'>) {
  const managed = useManaged(port.organisation);
  const lockOf = (feature: Feature): Lock | null =>
    managed?.off.includes(feature) ? { why: 'off', by: managed.organisation ?? '' } : null;
  return (
    <div class="studio-cards">
      {managed && <OrganisationCard managed={managed} />}
      <RoleCard roles={port.roles} />
      <KeysCard keys={port.keys} browser={port.browser} />
      <Locked why={lockOf('coach')}>
        <CoachCard coach={port.coach} />
      </Locked>
      <FollowUpsCard reminders={port.reminders} />
      <Locked why={lockOf('learning')}>
        <HabitsCard habits={port.habits} />
      </Locked>
      <CorrectionsCard corrections={port.corrections} />
    </div>
  );
}
