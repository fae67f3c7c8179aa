import type { Facts, Found } from '../facts.ts';
import { inDraft } from '../facts.ts';
import type { Mark } from '../marks.ts';

/** Words of a whole reply to somebody upset that can only be a rebuff. */
const CURT = 10;
const LOUD =
  /(?<![\p{L}\d-])(?:NOT|ALREADY|MUST|ONLY|ALL|VERY|EVERY|YOUR|YOU|NEVER|READ|PLEASE|BEFORE|AFTER|ALWAYS|AGAIN|NO|ANY|AND|THE|THIS|THAT|WILL|CANNOT|HAVE|DO|ONE)(?![\p{L}\d-])/u;
const MARKS = /[?!]{2,}|(?<=\p{L})(?:\.{3,}|…)(?=\s|$)/u;

const isKind = (mark: Mark): boolean =>
  [mark.sorry, mark.feels, mark.thanks, mark.done, mark.will, mark.comes, mark.question, mark.time, mark.owns].includes(
    true,
  ) || mark.urgent;

/** Raised voice, dots that sigh, a reply of a few words. */
export function curtness({ customer, draft, marks }: Facts): Found[] {
  const found: Found[] = [];
  for (const pattern of [LOUD, MARKS]) {
    const hit = draft.body
      .map((line) => ({ line, match: pattern.exec(draft.text.slice(line.start, line.end + 3)) }))
      .find(({ match }) => match !== null);
    if (!hit?.match) continue;
    const start = hit.line.start + hit.match.index;
    const place = { start, end: start + hit.match[0].length };
    found.push({ ...inDraft(draft, place), weight: 0.5, instead: null });
  }
  const [first] = draft.body;
  const kind = marks.some(isKind);
  if (first && customer.upset && draft.size <= CURT && !kind) found.push({ ...inDraft(draft, first), instead: null });
  return found;
}
