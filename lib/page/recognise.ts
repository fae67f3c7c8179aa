/** Which helpdesk this page belongs to, and which ticket is open in it. */
import type { Adapter } from './adapter.ts';
import { find } from './find.ts';

const modules = import.meta.glob<{ adapter: Adapter }>(['./adapters/*.ts', '!./adapters/*.test.ts'], { eager: true });

/** Every adapter there is: each file in `adapters/` exports one. */
export const ADAPTERS: readonly Adapter[] = Object.values(modules).map((module) => module.adapter);

const address = () => location.pathname + location.search + location.hash;

/** The adapter for the page as it stands, or null. */
export function recognise(): Adapter | null {
  return (
    ADAPTERS.find(({ recognise: sign }) => {
      if (sign.address && !new RegExp(sign.address, 'u').test(address())) return false;
      return document.querySelector(sign.css) !== null;
    }) ?? null
  );
}

/** The key of the open ticket, or null on a page that is not a ticket. */
export function openTicket(adapter: Adapter): string | null {
  const fromAddress = adapter.ticket.address && new RegExp(adapter.ticket.address, 'u').exec(address())?.[1];
  return fromAddress || (find(document, adapter.ticket.ways)?.value ?? null);
}
