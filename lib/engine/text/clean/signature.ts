import type { Aside } from '../clean.ts';
import { closing } from './closers.ts';
import { isDevice } from './devices.ts';
import type { Line } from './lines.ts';
import { isContact, speaks } from './speech.ts';

const DASHES = /^([-–—]{2,3}|—|[_=*]{2,40})$/;
/** The delimiter that mail programs know; other rows of dashes also divide lists and paragraphs. */
const DELIMITER = '--';
/** Words as within a sentence, where a signature has a name. */
const CLAUSE = /^\p{Ll}+ \p{Ll}/u;
const NAME = /^(\p{Lu}[\p{L}.'’-]*[ ,]*){1,5}$/u;
/** Lines a name, title, company, telephone and address may take after a closing, and after a line of dashes. */
const BELOW_CLOSING = 9;
const BELOW_DASHES = 16;
const LONGEST = 80;
/** A block of contacts without any closing has at least so many lines. */
const LEAST_BLOCK = 3;

/**
 * Signatures: what follows a line of dashes or a closing and does not speak, "Sent from my …", a last block of name
 * and ways to reach it. A line that says something (a postscript, a plea, a danger) ends the signature and is kept.
 */
export function signature(lines: readonly Line[]): Aside[] {
  const aside: Aside[] = [];
  const spoken = lines.filter(({ text }) => text !== '');
  for (let at = 0; at < spoken.length; at++) {
    const { text } = spoken[at] as Line;
    const first = at === 0;
    const length = isDevice(text) ? 1 : first ? 0 : signatureAt(spoken, at);
    if (length === 0) continue;
    aside.push({ kind: 'signature', start: (spoken[at] as Line).start, end: (spoken[at + length - 1] as Line).end });
    at += length - 1;
  }
  return aside.length > 0 ? aside : contactBlock(lines);
}

/** How many lines a signature takes that begins at this line with something in it. */
function signatureAt(spoken: readonly Line[], at: number): number {
  const { text } = spoken[at] as Line;
  const below = spoken[at + 1]?.text ?? '';
  const dashes = text === DELIMITER ? !CLAUSE.test(below) : DASHES.test(text) && NAME.test(below);
  const kind = dashes ? 'routine' : closing(text);
  if (kind === 'none') return 0;
  const most = dashes ? BELOW_DASHES : BELOW_CLOSING;
  let length = 1;
  while (length <= most && at + length < spoken.length && names((spoken[at + length] as Line).text)) length += 1;
  const last = at + length >= spoken.length;
  if (last) return kind === 'thanks' && length === 1 ? 0 : length;
  return length > (dashes ? 2 : 1) ? length : 0;
}

/** A line of a signature: short, and nobody speaks in it. */
const names = (text: string) => text.length <= LONGEST && !speaks(text);

const LEADS_IN = /:$|\b(address|number|details|contact|reach|adresse|dirección|indirizzo|endereço|adres)\b.{0,30}$/i;

/** The last paragraph, where it is a name with ways to reach it and no closing stands above. */
function contactBlock(lines: readonly Line[]): Aside[] {
  let last = lines.length - 1;
  while (last >= 0 && lines[last]?.text === '') last -= 1;
  let first = last;
  while (first > 0 && lines[first - 1]?.text !== '') first -= 1;
  const block = lines.slice(Math.max(first, 0), last + 1);
  if (first <= 0 || block.length < LEAST_BLOCK || block.length > BELOW_DASHES) return [];
  if (!block.some(({ text }) => isContact(text)) || !block.every(({ text }) => names(text))) return [];
  if (!/^\p{Lu}/u.test((block[0] as Line).text) || /\d/.test((block[0] as Line).text)) return [];
  const above = lines.slice(0, first).findLast(({ text }) => text !== '');
  if (!above || LEADS_IN.test(above.text)) return [];
  return [{ kind: 'signature', start: (block[0] as Line).start, end: (block[block.length - 1] as Line).end }];
}
