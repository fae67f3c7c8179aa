const MOST = 64;

/** A quote for one glance: on one line, and cut between words when it is long. The whole is in the list of all. */
export function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  if (letters.length <= MOST) return line;
  const cut = letters.slice(0, MOST - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > MOST / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/, '')}…`;
}
