import { Locked } from '../Locked.tsx';
import type { SectionProps } from '../sections.ts';
import { ApprovalsCard } from './ApprovalsCard.tsx';

/** Requests of agents, for whoever may say yes. */
export function Section({ port, lock }: SectionProps<'approvals'>) {
  return (
    <Locked why={lock}>
      <ApprovalsCard approvals={port} />
    </Locked>
  );
}
