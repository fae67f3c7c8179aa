/** Why an address cannot be switched on. */
export type AddressFault = 'empty' | 'unclear' | 'closed';

export type Address = { origin: string; host: string } | { fault: AddressFault };

/** Reads what a person typed or pasted as the address of a site; without a scheme it is taken as https. */
export function addressOf(typed: string): Address {
  const text = typed.trim();
  if (text === '') return { fault: 'empty' };
  const withScheme = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) ? text : `https://${text.replace(/^\/+/, '')}`;
  if (/\s/.test(text) || !URL.canParse(withScheme)) return { fault: 'unclear' };
  const { protocol, hostname, origin, host, username } = new URL(withScheme);
  if (protocol !== 'https:' && protocol !== 'http:') return { fault: 'closed' };
  const named = hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[');
  if (!named || username || hostname.endsWith('.') || hostname.includes('*')) return { fault: 'unclear' };
  return { origin, host };
}
