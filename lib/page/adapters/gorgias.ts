import { byAddress } from '../by-address.ts';

/** Gorgias's markup is not known to us, only its addresses. */
export const adapter = byAddress({
  id: 'gorgias',
  name: 'Gorgias',
  hosts: ['*.gorgias.com'],
  address: '^/app/(?:views/\\d+|ticket)/\\d+',
  ticket: { address: '^/app/(?:views/\\d+|ticket)/(\\d+)' },
  channel: { usual: 'email' },
});
