/** Which addresses are asked at all: told before the browser is asked for their host. */

/** Whether packs may come from there: https, or in the build for trying things out this machine itself. */
export function isAllowed(url: string, loopback: boolean): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  if (protocol === 'https:') return true;
  return loopback && protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost');
}
