import type { SectionProps } from '../sections.ts';
import { KudosCard } from './KudosCard.tsx';
import { ReceivedCard } from './ReceivedCard.tsx';
import { TeamThanksCard } from './TeamThanksCard.tsx';

/** Thanks given to colleagues, those that one has got, and to a lead those of the whole team. */
export function Section({ port }: SectionProps<'kudos'>) {
  return (
    <div class="studio-cards">
      <ReceivedCard kudos={port} />
      <KudosCard kudos={port} />
      <TeamThanksCard kudos={port} />
    </div>
  );
}
