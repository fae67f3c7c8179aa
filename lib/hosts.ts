/** Whether a host is `*.example.com` or below it, or is `example.com` itself. */
export function isBelow(host: string, pattern: string): boolean {
  const domain = pattern.replace(/^\*\./u, '');
  return host === domain || (pattern !== domain && host.endsWith(`.${domain}`));
}
