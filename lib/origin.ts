/** Addresses: what the browser calls a site, and what we may ask for. */

/** The origin of an address; empty for tabs on their way to a page, and for addresses the browser keeps from us. */
export const originOf = (url: string | undefined): string => (url && URL.canParse(url) ? new URL(url).origin : '');

/** The match pattern that grants one host, or null for pages no helpdesk can live on. Ports are not part of patterns. */
export function patternOf(origin: string): string | null {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || !url.hostname) return null;
  return `${url.protocol}//${url.hostname}/*`;
}
