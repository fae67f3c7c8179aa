import { LockedWhy } from '../Locked.tsx';
import type { SectionProps } from '../sections.ts';
import { ApprovalsCard } from './ApprovalsCard.tsx';

/** Requests of agents, for whoever may say yes; an agent sends one's own as a file and takes the answer in. */
export function Section({ port, lock }: SectionProps<'approvals'>) {
  return (
    <>
      <LockedWhy why={lock} />
      <ApprovalsCard approvals={port} locked={lock !== null} />
    </>
  );
}
