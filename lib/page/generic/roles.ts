/** Who wrote each block: rules for an adapter, from the strongest sign that tells the two sides apart. */
import type { RoleRule } from '../../adapter.ts';
import type { Author } from '../../conversation.ts';
import { sideOf } from '../side.ts';
import type { Block } from './blocks.ts';
import { type Mark, marksOf } from './marks.ts';
import type { Clue } from './people.ts';
import { askerAmong, isOffice } from './voice.ts';

/** One block with what its author is told by. */
export interface Spoken {
  block: Block;
  /** The name, else the mail address. */
  author: string | null;
  mail: string | null;
  body: Element;
}

export interface Roles {
  rules: RoleRule[];
  /** `wording`: by what they say alone. `hints`: also by whom they greet, and whose mail comes from one house. `first`: only because the first message is taken for the customer's. */
  by: 'marks' | 'sides' | 'clues' | 'wording' | 'hints' | 'first';
}

type Clues = ReadonlyMap<string, Clue>;

interface Sorted extends Spoken {
  role: Author | null;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
const authors = (names: Iterable<string>) => `^(?:${[...names].map(escaped).join('|')})$`;
const namesOf = (spoken: readonly Spoken[]) => new Set(spoken.flatMap(({ author }) => author ?? []));

/** The marks that some blocks carry and others do not, with the blocks that do. */
export function tellingMarks(spoken: readonly Spoken[]): { mark: Mark; on: Set<Spoken> }[] {
  const bodies = new Set(spoken.map(({ body }) => body));
  const found = new Map<string, { mark: Mark; on: Set<Spoken> }>();
  for (const each of spoken)
    for (const mark of marksOf(each.block, bodies)) {
      const key = `${mark.css} ${mark.pattern ?? ''} ${mark.role} ${mark.before ?? ''}`;
      const known = found.get(key) ?? { mark, on: new Set() };
      found.set(key, known);
      known.on.add(each);
    }
  return [...found.values()].filter(({ on }) => on.size < spoken.length);
}

const ruleOf = ({ css, pattern, before, role }: Mark): RoleRule => ({
  role,
  css,
  ...(pattern === undefined ? {} : { pattern }),
  ...(before ? { before } : {}),
});

/** By marks: both sides marked, or one of them, when whoever is not marked is on the other. */
function byMarks(
  spoken: readonly Spoken[],
  clues: Clues,
): { notes: RoleRule[]; rest: Spoken[]; rules: RoleRule[] | null } {
  const marks = tellingMarks(spoken);
  const withRole = (role: Author) => marks.filter(({ mark }) => mark.role === role);
  const noted = new Set(withRole('note').flatMap(({ on }) => [...on]));
  const notes = withRole('note').map(({ mark }) => ruleOf(mark));
  const rest = spoken.filter((each) => !noted.has(each));
  const sides = { customer: withRole('customer'), agent: withRole('agent') };
  const sorted = rest.map((each): Sorted => {
    const customer = sides.customer.some(({ on }) => on.has(each));
    const agent = sides.agent.some(({ on }) => on.has(each));
    return { ...each, role: customer === agent ? null : customer ? 'customer' : 'agent' };
  });
  const clash = rest.some(
    (each) => sides.customer.some(({ on }) => on.has(each)) && sides.agent.some(({ on }) => on.has(each)),
  );
  const telling =
    !clash &&
    sorted.some(({ role }) => role !== null) &&
    (new Set(sorted.map(({ role }) => role)).size > 1 || notes.length > 0);
  if (!telling) return { notes, rest, rules: null };
  const marked = [...sides.customer, ...sides.agent].filter(({ on }) => rest.some((each) => on.has(each)));
  const others = forUnmarked(sorted, clues);
  // Marks that leave most without a role are about something else.
  const left = others.length > 0 ? 0 : sorted.filter(({ role }) => role === null).length;
  if (left > sorted.length / 2) return { notes, rest, rules: null };
  return { notes, rest, rules: [...marked.map(({ mark }) => ruleOf(mark)), ...others] };
}

/** Rules for blocks without a mark: by a name that is known from others, else the side that nobody is marked as. */
function forUnmarked(sorted: readonly Sorted[], clues: Clues): RoleRule[] {
  const unmarked = sorted.filter(({ role }) => role === null);
  if (unmarked.length === 0) return [];
  if (namesOf(unmarked).size === 0) return likeFirst(sorted, unmarked);
  const known = {
    customer: namesOf(sorted.filter(({ role }) => role === 'customer')),
    agent: namesOf(sorted.filter(({ role }) => role === 'agent')),
  };
  const hasBoth = sorted.some(({ role }) => role === 'customer') && sorted.some(({ role }) => role === 'agent');
  // The same person marked once and once not: a note that says so nowhere else. It is left out.
  if (hasBoth) return [];
  const marked = sorted.some(({ role }) => role === 'customer') ? 'customer' : 'agent';
  const other = marked === 'customer' ? 'agent' : 'customer';
  // Of several people without a mark one is the customer: the one whom the page calls so, who sounds like one, or who wrote first.
  const names = [...namesOf(unmarked)].filter((name) => !known[marked].has(name));
  const called = names.filter((name) => clues.get(name)?.role === 'customer');
  const first = sorted.find(({ author }) => author !== null && !isOffice(author))?.author;
  const [asked = askerAmong(unmarked)?.name ?? first] = called.length === 1 ? called : [];
  const taken = other === 'customer' && names.length > 1 ? names.filter((name) => name === asked) : names;
  const rules: RoleRule[] = taken.length > 0 ? [{ role: other, author: authors(taken) }] : [];
  // Where a bot alone is marked as one of us, its colleagues are not, and whoever wrote after the customer is one.
  const few = marked === 'agent' && unmarked.length > sorted.length / 2 && taken.length === 1;
  const rest = few ? names.filter((name) => !taken.includes(name)) : [];
  return rest.length > 0 ? [...rules, { role: marked, author: authors(rest) }] : rules;
}

/**
 * Nobody is named, or agents alone, and agents' messages alone are marked: what looks exactly like the first message, by the names in its
 * markup, is the customer's. What is marked in any other way could be a note.
 */
function likeFirst(sorted: readonly Sorted[], unmarked: readonly Sorted[]): RoleRule[] {
  const [first] = sorted;
  const looks = first?.block.spot.element.getAttribute('class');
  if (!looks || first?.role !== null || sorted.some(({ role }) => role === 'customer')) return [];
  const alike = unmarked.filter(({ block }) => block.spot.element.getAttribute('class') === looks);
  if (alike.length < unmarked.length) return [];
  return [{ role: 'customer', css: `[class="${looks.replace(/["\\]/gu, '\\$&')}"]` }];
}

/** By the side of the thread on which the words stand: the customer's to the left. */
function bySides(spoken: readonly Spoken[], css: string): RoleRule[] | null {
  const sides = spoken.map(({ body, block }) => sideOf(body, block.spot.element));
  if (!sides.includes('left') || !sides.includes('right')) return null;
  if (sides.filter((side) => side === null).length > spoken.length * 0.2) return null;
  return [
    { role: 'customer', side: 'left', css },
    { role: 'agent', side: 'right', css },
  ];
}

/** Signs; a line of the system has fewer. */
const MUCH = 60;
const saysMuch = ({ textContent }: Element) => (textContent?.replace(/\s+/gu, ' ').length ?? 0) >= MUCH;

/** By who the page says is the customer, or an agent; else by what they say; else the first author is the customer. */
function byAuthors(spoken: readonly Spoken[], clues: Clues): Roles | null {
  const names = [...namesOf(spoken)];
  if (names.length === 0 || spoken.filter(({ author }) => author !== null).length < spoken.length * 0.4) return null;
  const labelled = names.filter((name) => clues.get(name)?.role === 'customer' && clues.get(name)?.labelled);
  const strangers = names.filter((name) => clues.get(name)?.role !== 'agent');
  // Somebody asked: where the page seems to show all of them as ours, it says so plainly of some only.
  const others = strangers.length > 0 ? strangers : names.filter((name) => !clues.get(name)?.labelled);
  // "Email-to-Case", who only opened the ticket, is nobody.
  const speaking = others.filter((name) => spoken.some(({ author, body }) => author === name && saysMuch(body)));
  const people = speaking.filter((name) => !isOffice(name));
  const asker = askerAmong(spoken.filter(({ author }) => author !== null && others.includes(author)));
  const [early] = people.length > 0 ? people : speaking.length > 0 ? speaking : others;
  const first = asker?.name ?? early;
  const known = labelled.filter((name) => labelled.length === 1 || name === first);
  // Who names nobody at the start may be the customer, where only we are named.
  if (known.length === 0 && spoken[0]?.author !== null && first) known.push(first);
  if (known.length === 0) return null;
  const told = labelled.length > 0 || others.length < names.length || known.some((name) => clues.has(name));
  const rules: RoleRule[] = [
    { role: 'customer', author: authors(known) },
    { role: 'agent', when: 'otherwise' },
  ];
  return { rules, by: told ? 'clues' : (asker?.by ?? 'first') };
}

/**
 * @param spoken in the order in which the messages were written
 * @param body the selector of the words
 * @returns null where nothing tells the sides apart: such a thread is not read
 */
export function rolesOf(spoken: readonly Spoken[], body: string, clues: Clues): Roles | null {
  const { notes, rest, rules } = byMarks(spoken, clues);
  if (rules) return { rules: [...notes, ...rules], by: 'marks' };
  if (rest.length === 0) return null;
  const sides = bySides(rest, body);
  if (sides) return { rules: [...notes, ...sides], by: 'sides' };
  const named = byAuthors(rest, clues);
  return named && { rules: [...notes, ...named.rules], by: named.by };
}
