import type { Facts, Found } from '../facts.ts';
import { inDraft } from '../facts.ts';

const NO_NAME =
  /^(?:hi|hello|hey|hiya|dear|good|morning|afternoon|evening|day|there|again|all|team|customer|valued|sir|madam|everyone|friend|folks|both|mr|mrs|ms|miss|mx|dr|prof|professor|and|or|the|thanks|thank|you|for|so|yes|no|sorry|i|we|to|from|guest|client|member|user|greetings|neighbou?r|traveller|in|of|my|family|mum|mom)$/i;

const letters = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Who the thread says they are: their name as it is shown, and as they sign. */
function namesOf({ customer }: Facts): Set<string> {
  const { conversation, turn } = customer;
  const names = new Set<string>();
  const add = (text: string) => {
    for (const part of text.match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? []) {
      names.add(letters(part));
      for (const half of part.split('-')) names.add(letters(half));
    }
  };
  add(conversation.customer.name ?? '');
  if (names.size === 0) return names;
  for (const { text } of turn) add(text.trim().split('\n').slice(-2).join(' ').slice(-60));
  return names;
}

/** A greeting with a name that is not theirs, or a gap where a name should stand. */
export function misnamed(facts: Facts): Found[] {
  const { draft, customer } = facts;
  const gap = draft.gaps.find(({ text }) =>
    /^\W*(?:(?:customer|client|requester|user|ticket\.requester)\b.*|(?:first|last)(?:[ _.-]?name)?|(?:full )?name)\W*$/i.test(
      text,
    ),
  );
  if (gap)
    return [
      {
        ...inDraft(draft, gap),
        weight: 0.85,
        instead: customer.case.firstName,
        reason: 'Their name is still missing here.',
      },
    ];
  const { greeting } = draft;
  if (!greeting) return [];
  const names = namesOf(facts);
  if (names.size === 0) return [];
  for (const match of greeting.text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]+/gu)) {
    const [name] = match;
    if (match.index === 0 || NO_NAME.test(name)) continue;
    const titled = TITLE.test(greeting.text.slice(0, match.index));
    if (titled ? names.has(letters(name)) : known(letters(name), names)) break;
    const title = titled ? (TITLE.exec(greeting.text.slice(0, match.index))?.[0].length ?? 0) : 0;
    const place = { start: greeting.start + match.index - title, end: greeting.start + match.index + name.length };
    return [{ ...inDraft(draft, place), instead: customer.case.firstName }];
  }
  return title(facts, greeting);
}

/** After a title stands the whole name. */
const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\b\.? $/;

/** A short form of a name is that name; a slip of a letter is not. */
const known = (name: string, names: ReadonlySet<string>) =>
  names.has(name) ||
  [...names].some((full) => full.length > 3 && name.length > 1 && (full.startsWith(name) || name.startsWith(full)));

const MASCULINE = /\bMr\b\.?(?: \p{Lu}[\p{L}'’-]+)*/u;
/** Written to the one who died instead of the one who writes. */
const LOST_HIM = /\b(?:father|dad|husband|brother|son|grandfather)\b[^.!?]{0,60}\b(?:died|passed away|death)\b/i;
const FEMININE = /\b(?:Mrs|Ms|Miss)\b\.?(?: \p{Lu}[\p{L}'’-]+)*/u;

/** "Mr" to somebody who signs as "Mrs", and the other way round. */
function title({ customer, draft }: Facts, greeting: { text: string; start: number }): Found[] {
  const theirs = `${customer.conversation.customer.name ?? ''} ${customer.turn.map(({ text }) => text.slice(-60)).join(' ')}`;
  const wrong =
    (MASCULINE.test(greeting.text) && FEMININE.test(theirs) && MASCULINE.exec(greeting.text)) ||
    (FEMININE.test(greeting.text) && MASCULINE.test(theirs) && FEMININE.exec(greeting.text));
  const dead = !wrong && MASCULINE.test(greeting.text) && LOST_HIM.test(customer.case.turn + customer.case.earlier);
  const word = wrong || (dead && MASCULINE.exec(greeting.text));
  if (!word) return [];
  const start = greeting.start + word.index;
  return [{ ...inDraft(draft, { start, end: start + word[0].length }), instead: customer.case.firstName }];
}
