/** Which helpdesk this page belongs to, and which ticket is open in it. */
import type { Adapter, Ways } from '../adapter.ts';
import { digest } from './digest.ts';
import { type Found, find, scopeOf } from './find.ts';

/** Path, query and hash of the page. */
export const address = (): string => location.pathname + location.search + location.hash;

const fits = ({ recognise: sign }: Adapter): boolean =>
  !(sign.address && !new RegExp(sign.address, 'u').test(address())) && document.querySelector(sign.css) !== null;

/** Whether any of their signs is there: one walk over a long page, and not one for each of them. */
const isAnyThere = (adapters: readonly Adapter[]): boolean =>
  adapters.length > 0 && document.querySelector(adapters.map(({ recognise: { css } }) => css).join()) !== null;

/**
 * The first of the adapters that fits the page as it stands, or null.
 *
 * @param last the one that fitted last; a page does not become another product's, so it is asked first
 */
export function recognise(adapters: readonly Adapter[], last?: Adapter | null): Adapter | null {
  if (last && adapters.includes(last) && fits(last)) return last;
  return isAnyThere(adapters) ? (adapters.find(fits) ?? null) : null;
}

export interface OpenTicket {
  /** Null on a page that is not a ticket. */
  key: string | null;
  /** Cheap enough to ask at every change of the page: false when another ticket may be open by now. */
  stands(): boolean;
}

/** One key of all parts; null when one is missing. It is kept and exported, and parts are what people write: a digest. */
function joined(root: ParentNode, parts: readonly Ways[] = []): Pick<Found, 'value' | 'stands'> | null {
  const found = parts.map((ways) => find(root, ways)).filter((part) => part !== null);
  if (parts.length === 0 || found.length < parts.length) return null;
  const value = digest(found.map((part) => part.value).join('\n'));
  return { value, stands: () => found.every((part) => part.stands()) };
}

/** The ticket that is open now. */
export function ticketNow(adapter: Adapter): OpenTicket {
  const { ticket } = adapter;
  const at = location.href;
  const fromAddress = ticket.address && new RegExp(ticket.address, 'u').exec(address())?.[1];
  if (fromAddress && !ticket.parts) return { key: fromAddress, stands: () => location.href === at };
  const root = scopeOf(adapter);
  const found = joined(root, ticket.parts) ?? find(root, ticket.ways);
  const key = found && fromAddress ? `${fromAddress} ${found.value}` : (found?.value ?? null);
  return { key, stands: () => location.href === at && found?.stands() !== false };
}

/** The key of the open ticket, or null on a page that is not a ticket. */
export const openTicket = (adapter: Adapter): string | null => ticketNow(adapter).key;
