import type { Facts, Found } from '../facts.ts';
import { inDraft } from '../facts.ts';
import { hasTime } from '../marks.ts';
import { placesOf } from '../phrase.ts';

const WHO =
  '(?:i|we|they|someone|somebody|one of [^ ]+|a colleague|our team|the team|(?:the|our|your) (?:[^ ]+ ){0,3}(?:team|desk|department|people|colleagues?|specialists?|engineers?|manager|office|staff|courier|carrier|warehouse|depot|branch))';
const PROMISE = `${WHO} (?:will|are going to|am going to|is going to|shall|should|who will) (?:@2)(?:get back|be in touch|let you know|update you|contact you|reach out|follow up|keep you|come back|look into|investigate|review|reply|respond|call you|write to you|email you|advise|inform you|notify you|tell you|check with|chase|be contacting|get in touch|pick it up|pick this up|take a look|decide|examine|revert|send you an update|give you (?:an update|a call)|ring you|be looking|be able to (?:tell|advise)|sort|arrange|be in contact)`;
/** They themselves set the hour. */
const THEIRS = '(?:once|when|as soon as|if|the moment|after) (?:you|i have your|we have your|your)';

/** Promises to write, call or look with no time in them or right after. */
export function undatedPromises({ draft, marks }: Facts): Found[] {
  const found: Found[] = [];
  draft.body.forEach((line, at) => {
    const [place] = placesOf(line, PROMISE);
    if (!place || marks[at]?.time || placesOf(line, THEIRS).length > 0) return;
    const next = draft.body[at + 1];
    if (next && hasTime(next) && /^(?:that|this|it|which|you|by|usually|normally|at)\b/.test(next.joined)) return;
    found.push({ ...inDraft(draft, place), instead: null });
  });
  return found;
}
