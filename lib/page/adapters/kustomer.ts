import { byAddress } from '../by-address.ts';

/** Kustomer's markup is not known to us, only its addresses. */
export const adapter = byAddress({
  id: 'kustomer',
  name: 'Kustomer',
  hosts: ['*.kustomerapp.com'],
  address: '^/app/customers/\\w+/event/\\w+',
  ticket: { address: '^/app/customers/\\w+/event/(\\w+)' },
  channel: { usual: 'email' },
});
