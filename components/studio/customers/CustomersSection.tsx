import { Locked } from '../Locked.tsx';
import type { SectionProps } from '../sections.ts';
import { CustomersCard } from './CustomersCard.tsx';

/** What a customer system knows of customers, brought in. */
export function Section({ port, lock }: SectionProps<'customers'>) {
  return (
    <Locked why={lock}>
      <CustomersCard customers={port} />
    </Locked>
  );
}
