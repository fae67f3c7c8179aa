/**
 * Further signs of who asks and who answers: whom they greet, and whose mail comes from one house. Each is small, and none of
 * them is believed alone (see `sure.ts`).
 */
import { greetingIn } from './greeting.ts';
import type { Spoken } from './roles.ts';

/** Where people have their own mail: sharing it says nothing. */
export const PRIVATE_MAIL =
  /@(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|aol|gmx|web|t-online|orange|free|laposte|libero|proton(?:mail)?|mail|yandex|wp|o2|seznam)\.[a-z.]{2,6}$/iu;

type Hints = Map<string, number>;
type Authored = Spoken & { author: string };

const add = (hints: Hints, author: string, worth: number) => hints.set(author, (hints.get(author) ?? 0) + worth);
const partsOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1);

/** The one author who can be meant by a name in a greeting; null where it fits none, or several. */
function meantBy(name: string, by: string, authors: readonly string[]): string | null {
  const said = partsOf(name);
  const fitting = authors.filter((author) => {
    const parts = partsOf(author.split('@', 1)[0] ?? '');
    return author !== by && said.length > 0 && said.every((part) => parts.includes(part));
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** What a person has written, without what they quote, from its first word. */
export function openingOf({ body }: Spoken): string {
  const copy = body.querySelector('blockquote') ? (body.cloneNode(true) as Element) : body;
  if (copy !== body) for (const quote of copy.querySelectorAll('blockquote')) quote.remove();
  return (copy.textContent ?? '').trimStart();
}

function byGreetings(spoken: readonly Authored[], authors: readonly string[], hints: Hints): void {
  const greets = new Map<string, Set<string>>(authors.map((author) => [author, new Set()]));
  const met = new Map<string, Set<string>>(authors.map((author) => [author, new Set()]));
  const strangers = new Set<string>();
  for (const [index, each] of spoken.entries()) {
    const greeting = greetingIn(openingOf(each));
    if (!greeting) continue;
    if (greeting.name === null) strangers.add(each.author);
    const other = greeting.name === null ? null : meantBy(greeting.name, each.author, authors);
    if (other === null) continue;
    greets.get(each.author)?.add(other);
    met.get(other)?.add(each.author);
    // Who asks does not know yet who will answer.
    if (index === 0) {
      add(hints, each.author, 1);
      add(hints, other, -1);
    }
  }
  for (const author of strangers) add(hints, author, -2);
  if (authors.length < 3) return;
  // Several of us greet the one who asked.
  for (const author of authors) {
    const more = (greets.get(author)?.size ?? 0) - (met.get(author)?.size ?? 0);
    if (more !== 0) add(hints, author, Math.sign(more));
  }
}

function byHouses(spoken: readonly Authored[], hints: Hints): void {
  const houses = new Map<string, string>();
  for (const { author, mail } of spoken) {
    const house = mail && !PRIVATE_MAIL.test(mail) ? mail.split('@')[1]?.toLowerCase() : mail ? '' : undefined;
    if (house !== undefined) houses.set(author, house);
  }
  const count = (house: string) => [...houses.values()].filter((other) => other === house).length;
  const shared = new Set([...houses.values()].filter((house) => house !== '' && count(house) > 1));
  // Two houses of several people are two firms that write to each other.
  if (shared.size !== 1 || [...houses.values()].every((house) => shared.has(house))) return;
  for (const [author, house] of houses) add(hints, author, shared.has(house) ? 1 : -1);
}

/** By author: over 0 speaks for one of us, under 0 for the one who asks. */
export function hintsOf(spoken: readonly Spoken[]): Hints {
  const known = spoken.filter((each): each is Authored => each.author !== null);
  const authors = [...new Set(known.map(({ author }) => author))];
  const hints: Hints = new Map();
  byGreetings(known, authors, hints);
  byHouses(known, hints);
  return hints;
}
