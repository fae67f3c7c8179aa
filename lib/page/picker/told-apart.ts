/** By what the messages that were shown differ: rules that tell the sides apart on this ticket and on the next. */
import type { RoleRule } from '../../adapter.ts';
import type { Author } from '../../conversation.ts';
import type { Block } from '../generic/blocks.ts';
import type { Reading } from '../generic/infer.ts';
import type { Spot } from '../generic/outline.ts';
import type { Spoken } from '../generic/roles.ts';
import { isStableClass, stableSelectors } from '../generic/stable.ts';
import { type Person, roleOf } from '../role.ts';
import { sideOf } from '../side.ts';

const NOBODY: Person = { name: null, email: null, keys: [] };
const OTHERS: RoleRule = { role: 'agent', when: 'otherwise' };

/** The messages that somebody has shown. */
export interface Parties {
  customer: Spoken;
  agent: Spoken;
  note: Spoken | null;
}

/** The rules that give each of the messages shown its role; null where nothing tells them apart. */
export function rulesFor(reading: Reading, parties: Parties, named: boolean): RoleRule[] | null {
  const names = reading.spoken.flatMap(({ author }) => author ?? []);
  const known = (reading.roles?.rules ?? []).filter((rule) => !isOfTicket(rule, names));
  const notes = noteRules(known, reading.spoken, parties);
  if (!notes) return null;
  const [css = ''] = reading.body.css;
  const tries = [
    reading.roles?.by === 'marks' ? lastingRules(known, named) : null,
    byDifference(reading.spoken, parties),
    bySides(parties, css),
    named ? [{ role: 'customer' as const, when: 'author_is_customer' as const }, OTHERS] : null,
    byExactClass(parties),
  ];
  for (const rules of tries)
    if (rules && fits([...notes, ...rules], parties, reading.spoken)) return [...notes, ...rules];
  return null;
}

/** A mark that holds somebody's name says who they are, and not which side they are on; one with a number is of one message. */
const isOfTicket = (rule: RoleRule, names: readonly string[]) =>
  'css' in rule &&
  (/[="'_-][^\s>]*\d{3}/u.test(rule.css) ||
    names.some((name) => rule.css.includes(name) || ('pattern' in rule && rule.pattern?.includes(name))));

/** Names hold for this ticket alone. */
function lastingRules(rules: readonly RoleRule[], named: boolean): RoleRule[] {
  return rules.flatMap((rule): RoleRule[] => {
    if (rule.role === 'note') return [];
    if (!('author' in rule)) return [rule];
    if (rule.role === 'agent') return [OTHERS];
    return named ? [{ role: 'customer', when: 'author_is_customer' }] : [];
  });
}

const roleBy = (rules: readonly RoleRule[], { block, author }: Spoken, customer: Person): Author | null =>
  roleOf(
    block.spot.element,
    { ...NOBODY, name: author },
    { customer, agent: NOBODY },
    rules.map((rule) => ('when' in rule && rule.when === 'author_is_agent' ? OTHERS : rule)),
  );

/** Whether the rules give each of the messages shown its role, and nobody who was shown the other side's. */
function fits(rules: readonly RoleRule[], { customer, agent, note }: Parties, spoken: readonly Spoken[]): boolean {
  const person = { ...NOBODY, name: customer.author };
  const sure =
    roleBy(rules, customer, person) === 'customer' &&
    roleBy(rules, agent, person) === 'agent' &&
    (note === null || roleBy(rules, note, person) === 'note');
  if (!sure || customer.author === agent.author) return sure;
  return spoken.every((each) => {
    const role = roleBy(rules, each, person);
    if (each.author === customer.author && customer.author !== null) return role === 'customer' || role === 'note';
    return each.author !== agent.author || agent.author === null || role !== 'customer';
  });
}

/** Rules for notes: those that the markup's own words give, and one for the note shown; null when that cannot be told. */
function noteRules(known: readonly RoleRule[], spoken: readonly Spoken[], parties: Parties): RoleRule[] | null {
  const { customer, agent, note } = parties;
  const person = { ...NOBODY, name: customer.author };
  const isFalse = (rule: RoleRule) => [customer, agent].some((each) => roleBy([rule], each, person) === 'note');
  const rules = known.filter((rule) => rule.role === 'note' && !isFalse(rule));
  if (!note || roleBy(rules, note, person) === 'note') return rules;
  const isOwn = (key: string) => !has(customer, key) && !has(agent, key);
  const css = keysOf(note, spoken).find(isOwn) ?? coloursOf(note).find(isOwn);
  return css === undefined ? null : [...rules, { role: 'note', css }];
}

/** Where a note has its colour alone, that will do: what is told by it too much is a note, and never the customer's. */
function coloursOf({ block: { spot } }: Spoken): string[] {
  const names = [spot.element, ...spot.element.querySelectorAll('*')].flatMap(({ classList }) => [...classList]);
  return [...new Set(names)].filter((name) => /^bg-[a-z-]+$/u.test(name)).map((name) => `.${name}`);
}

const has = ({ block: { spot } }: Spoken, css: string) =>
  spot.element.matches(css) || spot.element.querySelector(css) !== null;

function* around(spot: Spot, body: Element): Generator<Element> {
  yield spot.element;
  if (spot.element === body) return;
  for (const child of spot.children) yield* around(child, body);
}

/** Marks of a block outside its words that will last, and that say nothing of this ticket. */
function keysOf({ block, body }: Spoken, spoken: readonly Spoken[]): string[] {
  const names = spoken.flatMap(({ author }) => author ?? []);
  const keys = [...around(block.spot, body)].flatMap(stableSelectors);
  return [...new Set(keys)].filter(
    (key) => !/\[(?:aria-label|name)=/u.test(key) && !names.some((name) => key.includes(name)),
  );
}

/** A mark of the customer's messages and one of the agents', or of one side where whatever else is an agent's. */
function byDifference(spoken: readonly Spoken[], { customer, agent, note }: Parties): RoleRule[] | null {
  const only = (one: Spoken, other: Spoken) =>
    keysOf(one, spoken).filter((key) => !has(other, key) && !isOn(note, key));
  const theirs = only(customer, agent);
  const ours = only(agent, customer);
  for (const css of theirs)
    for (const other of ours)
      if (!spoken.some((each) => has(each, css) && has(each, other)) && isWhole(spoken, [css, other]))
        return [
          { role: 'customer', css },
          { role: 'agent', css: other },
        ];
  const [css] = theirs;
  return css === undefined ? null : [{ role: 'customer', css }, OTHERS];
}

const isOn = (one: Spoken | null, css: string) => one !== null && has(one, css);

/** Notes and lines of the system aside, which may be anything, two marks tell nearly all messages apart. */
const isWhole = (spoken: readonly Spoken[], keys: readonly string[]) =>
  spoken.filter((each) => keys.some((key) => has(each, key))).length >= spoken.length * 0.6;

/** By the side of the thread on which the words stand. */
function bySides({ customer, agent }: Parties, css: string): RoleRule[] | null {
  const [theirs, ours] = [customer, agent].map(({ body, block }) => sideOf(body, block.spot.element));
  if (!theirs || !ours || theirs === ours) return null;
  return [
    { role: 'customer', side: theirs, css },
    { role: 'agent', side: ours, css },
  ];
}

/**
 * Where agents' messages alone are marked: what looks exactly like the customer's message is theirs. Whatever is marked
 * in any other way could be a note, and is an agent's.
 */
function byExactClass({ customer, agent }: Parties): RoleRule[] | null {
  const { element } = customer.block.spot;
  const names = [...element.classList];
  const same = element.className === agent.block.spot.element.className;
  if (names.length === 0 || same || !names.every(isStableClass)) return null;
  return [{ role: 'customer', css: `[class="${CSS.escape(element.className)}"]` }, OTHERS];
}

/** The message of a block, where its words were found. */
export const spokenOf = (spoken: readonly Spoken[], block: Block | undefined): Spoken | null =>
  spoken.find((each) => each.block === block) ?? null;
