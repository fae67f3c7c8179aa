import type { Facts, Found } from '../facts.ts';
import { inDraft } from '../facts.ts';

/** An emoji, or a face of marks. */
export const FACE =
  /[\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}\u2600-\u26ff\u2705\u2728\u2764]\ufe0f?|(?<!\S)[:;]-?[)D](?!\S)/u;
/** Alarm may shout; joy may not. */
const ALARM = /\b(?:call|do not|don['’]t|please|stop|safe|leave|out|close|lock|now)\b/i;

/** Joy about what is theirs: a birth, a trip, a move. */
const THEIRS = /\b(?:congratulations|good luck|welcome home|all the best)\b/i;

/** Exclamation marks and faces towards somebody upset. */
export function cheerIn({ customer, draft }: Facts): Found[] {
  if (!customer.upset) return [];
  const found: Found[] = [];
  for (const line of draft.body) {
    const shown = draft.text.slice(line.start, Math.min(draft.text.length, line.end + 1));
    if (!line.exclaimed || ALARM.test(shown) || THEIRS.test(shown)) continue;
    found.push({ ...inDraft(draft, line), weight: 0.5, instead: null });
    break;
  }
  const face = FACE.exec(draft.text);
  if (face) {
    const place = { start: face.index, end: face.index + face[0].length };
    found.push({ ...inDraft(draft, place), instead: '' });
  }
  return found;
}
