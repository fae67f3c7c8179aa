import type { SectionProps } from '../sections.ts';
import { CoachCard } from './CoachCard.tsx';
import { CorrectionsCard } from './CorrectionsCard.tsx';
import { FollowUpsCard } from './FollowUpsCard.tsx';
import { HabitsCard } from './HabitsCard.tsx';
import { KeysCard } from './KeysCard.tsx';
import { RoleCard } from './RoleCard.tsx';

/** What one person chooses for themselves in this browser. */
export function Section({ port }: SectionProps<'settings'>) {
  return (
    <div class="studio-cards">
      <RoleCard roles={port.roles} />
      <KeysCard keys={port.keys} browser={port.browser} />
      <CoachCard coach={port.coach} />
      <FollowUpsCard reminders={port.reminders} />
      <HabitsCard habits={port.habits} />
      <CorrectionsCard corrections={port.corrections} />
    </div>
  );
}
