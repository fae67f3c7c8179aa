/** Products of which only the addresses are known. */
import type { Adapter } from '../adapter.ts';

type Known = Pick<Adapter, 'id' | 'name' | 'hosts' | 'ticket' | 'channel'> & { address: string };

/** An adapter that says which product and which ticket this is, and leaves the page to the reader by structure. */
export function byAddress({ address, ...known }: Known): Adapter {
  return {
    ...known,
    confidence: 'address',
    recognise: { css: 'body', address },
    subject: [],
    customer: { name: [] },
    messages: { item: [], author: [], at: [], body: [], roles: [], order: 'newest_last' },
    composers: [],
  };
}
