/**
 * What became of a text in an editor: editors make something else of what they are given (Markdown into its looks, quotes
 * into round ones), and what the agent is told must be true all the same.
 */

/**
 * `nothing`: the draft is as it was. `whole`: the text stands there once more, sign for sign. `changed`: so do its words, and
 * the editor has changed signs. `part`: some of it. `twice`: more than once. `other`: the draft has changed, and not by any
 * of it. `harmed`: some of what stood there before is gone.
 */
export type Landing = 'nothing' | 'whole' | 'changed' | 'part' | 'twice' | 'other' | 'harmed';

/** Shares of the text's letters: from here on it is there; up to here none of it is, as common letters occur anywhere. */
const THERE = 0.9;
const NONE = 0.25;
/** Letters that an editor may have put between two words of the text. */
const BETWEEN = 60;

/** What editors make looks of: the numbers of a list, and where a link leads to. */
const LOOKS = /(?:^|\n)\s*\d{1,3}[.)]\s|\]\([^)\s]*\)/gu;

const count = (whole: string, part: string) => (part === '' ? 0 : whole.split(part).length - 1);
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase();
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What stands in `after` in one place that did not stand in `before`; null where something of `before` is gone. */
function added(before: string, after: string): string | null {
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first] === after[first]) first += 1;
  let last = 0;
  while (last < most - first && before.at(-1 - last) === after.at(-1 - last)) last += 1;
  return first + last >= before.length ? after.slice(first, after.length - last) : null;
}

/** The share of the text's letters that stand in `letters`, in their order. */
function shareOf(text: string, letters: string): number {
  let at = 0;
  let found = 0;
  let all = 0;
  for (const word of wordsOf(text)) {
    all += word.length;
    const place = letters.indexOf(word, at);
    if (place < 0 || place - at > BETWEEN) continue;
    found += word.length;
    at = place + word.length;
  }
  return all === 0 ? 1 : found / all;
}

/**
 * Compares a draft before and after `text` was written into it.
 *
 * @param before,after squeezed (see `squeeze`)
 * @param wanted the text, with its lines
 */
export function landing(before: string, after: string, wanted: string): Landing {
  if (after === before) return 'nothing';
  const text = wanted.replace(/\s+/gu, ' ').trim();
  const ours = lettersOf(text);
  const [was, is] = [lettersOf(before), lettersOf(after)];
  const more = count(after, text) - count(before, text);
  // The agent may have written on in another place: what is left without our text is then what they have.
  const kept = added(was, is) ?? (more === 1 && added(was, is.replace(ours, '')) !== null ? ours : null);
  if (kept === null) return 'harmed';
  const words = wanted.replace(LOOKS, ' ');
  const letters = lettersOf(words);
  if (more > 1 || (letters.length > 3 && count(kept, letters) > 1)) return 'twice';
  if (more === 1) return 'whole';
  const share = shareOf(words, kept);
  if (share >= THERE) return 'changed';
  return share <= NONE ? 'other' : 'part';
}
