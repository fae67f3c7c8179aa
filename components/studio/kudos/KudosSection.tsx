import type { SectionProps } from '../sections.ts';
import { KudosCard } from './KudosCard.tsx';
import { TeamThanksCard } from './TeamThanksCard.tsx';

/** Thanks given to colleagues, and to a lead those of the whole team. */
export function Section({ port }: SectionProps<'kudos'>) {
  return (
    <div class="studio-cards">
      <KudosCard kudos={port} />
      <TeamThanksCard kudos={port} />
    </div>
  );
}
