import type { Aside } from '../clean.ts';
import type { Line } from './lines.ts';

const DASHES = /^(--|—|__+|-- )$/;
const DEVICE =
  /^(sent (from|via|with|using)\b|get outlook for|gesendet von|envoyé (de|depuis)|enviado (desde|do|de)|inviato da|sent on the go|download the .{1,30} app|yahoo mail)/i;
const CLOSER =
  /^((kind|best|warm|warmest|many|with|kindest|with kind|with best) )?(regards|wishes|rgds|br|kr|best|sincerely|yours (sincerely|faithfully|truly)|sincerely yours|respectfully|cordially|cheers|thanks|thank you|thanks (again|in advance|and regards)|many thanks|all the best|take care|love|yours|mit freundlichen grüßen|cordialement|saludos|atenciosamente|cordiali saluti)[,.!]*$/i;
/** Lines a name, title, company, telephone and address may take after a closing. */
const LINES = 7;
const LONGEST = 60;

/**
 * The signature: all after a line of dashes, "Sent from my …", or a closing with only short lines after it. The
 * closing words go with it, as they are routine.
 */
export function signature(lines: readonly Line[]): Aside[] {
  const aside: Aside[] = [];
  const end = lines[lines.length - 1]?.end ?? 0;
  const spoken = lines.filter((line) => line.text !== '').length;
  let seen = 0;
  for (let at = 0; at < lines.length; at++) {
    const { text, start, end: lineEnd } = lines[at] as Line;
    if (text === '') continue;
    seen += 1;
    if (DEVICE.test(text) && text.length < 80) aside.push({ kind: 'signature', start, end: lineEnd });
    const left = spoken - seen;
    const ends =
      (DASHES.test(text) && left <= LINES * 2) || (CLOSER.test(text) && left <= LINES && shortBelow(lines, at + 1));
    if (ends && seen > 1) {
      aside.push({ kind: 'signature', start, end });
      break;
    }
  }
  return aside;
}

function shortBelow(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < lines.length; at++) {
    const { text } = lines[at] as Line;
    if (text.length > LONGEST || /[?!]$/.test(text) || /^p\.? ?s\b/i.test(text)) return false;
    if (/\b(i|my|we|you|your|please|not|is|was)\b/i.test(text) && text.split(' ').length > 4) return false;
  }
  return true;
}
