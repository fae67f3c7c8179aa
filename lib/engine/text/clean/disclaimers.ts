import type { Aside } from '../clean.ts';
import type { Line } from './lines.ts';

const LEGAL =
  /(this|the) (e-?mail|message|communication|transmission)\b.{0,80}\b(confidential|privileged|intended (only|solely)|intended for)|if you (have received|are not the intended|receive) (this|recipient)|intended recipient|confidentiality notice|please consider the environment before|think before you print|virus[- ]free|scanned (for|by) .{0,30}virus|registered (in england|office|number)|diese e-?mail enth(ä|ae)lt vertrauliche|ce message (et|est) .{0,40}confidentiel|este (mensaje|correo) .{0,60}confidencial|esta mensagem .{0,60}confidencial/i;

/** Legal footers: the paragraph from the line that gives one away to the next empty line. */
export function disclaimers(lines: readonly Line[]): Aside[] {
  const aside: Aside[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (!LEGAL.test(line.text)) continue;
    let last = at;
    while (last + 1 < lines.length && lines[last + 1]?.text !== '') last += 1;
    aside.push({ kind: 'disclaimer', start: line.start, end: (lines[last] as Line).end });
    at = last;
  }
  return aside;
}
