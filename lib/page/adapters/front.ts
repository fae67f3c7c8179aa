import { byAddress } from '../by-address.ts';

/** Front's markup is not known to us, only its addresses. */
export const adapter = byAddress({
  id: 'front',
  name: 'Front',
  hosts: ['app.frontapp.com'],
  address: '^/open/cnv_',
  ticket: { address: '^/open/(cnv_\\w+)' },
  channel: { usual: 'email' },
});
