/** The match pattern that grants one host, or null for pages no helpdesk can live on. Ports are not part of patterns. */
export function patternOf(origin: string): string | null {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || !url.hostname) return null;
  return `${url.protocol}//${url.hostname}/*`;
}
