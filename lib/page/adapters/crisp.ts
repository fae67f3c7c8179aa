import { byAddress } from '../by-address.ts';

/** Crisp's markup is not known to us, only its addresses. */
export const adapter = byAddress({
  id: 'crisp',
  name: 'Crisp',
  hosts: ['app.crisp.chat'],
  address: '^/website/[\\w-]+/inbox/session_',
  ticket: { address: '^/website/[\\w-]+/inbox/(session_[\\w-]+)' },
  channel: { usual: 'chat' },
});
