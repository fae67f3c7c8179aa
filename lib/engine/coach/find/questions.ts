import type { Facts, Found } from '../facts.ts';
import { inDraft } from '../facts.ts';
import { says } from '../phrase.ts';

/** Things asked at once from which it is a form: of one who is upset, of anyone. */
const MANY_HOT = 3;
const MANY = 4;

const SENDING =
  '(?:please|could you|can you|would you|kindly|need you to|need|send|provide|confirm|supply|we require|i require|we will need|i will need) (?:@3)(?:provide|send|confirm|supply|share|tell|give|state|list|attach|include|advise|forward|specify|fill|complete|upload|the following|your|me|us)';

/** How many things a sentence asks for. */
function asked(text: string, question: boolean, sending: boolean): number {
  if (question) return Math.max(1, (text.match(/\b(?:what|when|which|who|where|how)\b/gi) ?? []).length);
  return sending ? 1 : 0;
}

/** A draft that asks too much at once. */
export function interrogationIn({ customer, draft }: Facts): Found[] {
  let count = 0;
  let questions = 0;
  let first: { start: number; end: number } | null = null;
  for (const line of draft.body) {
    const text = draft.text.slice(line.start, line.end);
    const sending = says(line, SENDING) && !says(line, '(?:if|when) you|let me know');
    const here = asked(text, line.question, sending);
    if (here === 0) continue;
    count += here;
    if (line.question) questions += 1;
    first = first ? { start: first.start, end: line.end } : { start: line.start, end: line.end };
  }
  const many = customer.upset ? MANY_HOT : MANY;
  if (!first || (count < many && questions < MANY_HOT)) return [];
  const weight = questions >= MANY_HOT || count > many ? undefined : 0.45;
  return [{ ...inDraft(draft, first), weight, instead: null }];
}
