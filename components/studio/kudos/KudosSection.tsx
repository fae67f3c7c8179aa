import type { SectionProps } from '../sections.ts';
import { KudosCard } from './KudosCard.tsx';

/** Thanks given to colleagues. */
export function Section({ port }: SectionProps<'kudos'>) {
  return <KudosCard kudos={port} />;
}
