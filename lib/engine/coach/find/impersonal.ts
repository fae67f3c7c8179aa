import type { Facts, Found } from '../facts.ts';
import { inDraft } from '../facts.ts';
import { placesOf } from '../phrase.ts';

const PASSIVE = '(?:is|are|was|were|been|be|being) (?:@1)[^ ]{3,}(?:ed|en|ade|ept|old|ent|ut)';
/** A reply of so many words in which so few are "I" or "you", and so many sentences passive, is nobody's voice. */
const LEAST = 30;
const PERSONAL = 0.045;
const SHARE = 0.4;
const LETTERS = 4.7;

/** Words with no person in them. */
export function impersonal({ draft }: Facts): Found[] {
  const { norms } = draft;
  if (draft.size < LEAST) return [];
  const persons = norms.filter((word) => /^(?:i|you|your|my|me)$/.test(word)).length / norms.length;
  const letters = norms.reduce((sum, word) => sum + word.length, 0) / norms.length;
  const passive = draft.body.filter((line) => placesOf(line, PASSIVE).length > 0);
  const worst = passive[0];
  if (!worst || persons > PERSONAL || passive.length < SHARE * draft.body.length || letters < LETTERS) return [];
  return [{ ...inDraft(draft, worst), weight: 0.45, instead: null }];
}
