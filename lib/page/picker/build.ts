/** An adapter from what somebody has pointed at; what was not shown is inferred. */
import type { Adapter, ComposerPlace, Ways } from '../../adapter.ts';
import type { Fault, Step } from '../../teaching.ts';
import { SUBJECT, subjectIn, ticketOf } from '../generic/about.ts';
import { placeOf } from '../generic/composers.ts';
import { messagesOf, type Reading, readThread } from '../generic/infer.ts';
import { type Outline, outlineOf } from '../generic/outline.ts';
import { lasting, selectorOf } from '../generic/selectors.ts';
import { address } from '../recognise.ts';
import { type Shown, threadsWith } from './thread.ts';
import { rulesFor, spokenOf } from './told-apart.ts';
import { firstAuthor, nameAt, nameBeside } from './who.ts';

/** The elements pointed at. */
export type Picks = ReadonlyMap<Step, Element>;

interface Source {
  outline: Outline;
  shown: Shown;
  reading: Reading;
}

/** Threads that are tried, the likeliest first. */
const TRIED = 6;

/** @returns the fault of the step that has to be shown again, where no adapter comes of it */
export function build(picks: Picks): Adapter | Fault {
  const elements = (['customer', 'agent', 'note'] as const).flatMap((step) => picks.get(step) ?? []);
  const outline = outlineOf(document.body);
  let fault: Fault = 'other_list';
  for (const shown of outline ? threadsWith(outline, elements).slice(0, TRIED) : []) {
    const reading = lasting([], () => readThread(shown.thread, outline as Outline, composerIn(picks)));
    const built =
      typeof reading === 'string'
        ? 'not_read'
        : lasting(namesIn(reading), () => adapterOf({ outline: outline as Outline, shown, reading }, picks));
    if (typeof built !== 'string') return built;
    // What the likeliest thread lacks is what somebody can mend.
    if (fault === 'other_list') fault = built;
  }
  return fault;
}

function composerIn(picks: Picks): { element: HTMLElement } | null {
  const element = picks.get('composer') as HTMLElement | undefined;
  return element ? { element } : null;
}

/** Names of the people who wrote here, and their parts: a label that holds one is another on the next ticket. */
function namesIn({ spoken }: Reading): string[] {
  const whole = [...new Set(spoken.flatMap(({ author }) => author ?? []))];
  return [...whole, ...whole.flatMap((name) => name.split(/\s+/u))].filter((name) => name.length > 2);
}

/** Says of a field what any may be. */
const ANY_BOX = /^(?:textarea|div|p)(?:\[role="textbox"\])?$/u;

/** Words of names that may be looks ("internal-border") and that no kept place of a reply may have. */
const NOT_REPLY = ['internal', 'private', 'note', 'subject', 'search', 'query'];

/** The reply box, by a name that holds for every ticket. */
function composerAt(element: Element | undefined, names: readonly string[]): ComposerPlace[] {
  if (!element) return [];
  const { css, name, ...rest } = lasting([...names, ...NOT_REPLY], () => placeOf(element as HTMLElement));
  const above = ANY_BOX.test(css) ? element.parentElement : null;
  const place = {
    css: above ? `${selectorOf(above)} > ${css}` : css,
    name: names.some((each) => name.includes(each)) ? 'Reply' : name,
  };
  return [{ ...place, ...rest }];
}

function subjectOf(outline: Outline, { thread }: Shown, picked: Element | undefined): Ways {
  if (!picked) return subjectIn(outline, new Set(thread.blocks.map(({ spot }) => spot.element)));
  const field = picked.tagName === 'INPUT';
  return [{ css: selectorOf(picked), anywhere: true, ...(field ? { attribute: 'value' } : { pattern: SUBJECT }) }];
}

/** A key that is a number stays one: `/tickets/new` is no ticket. */
function narrowed(ticket: Adapter['ticket']): Adapter['ticket'] {
  const key = ticket.address && new RegExp(ticket.address, 'u').exec(address())?.[1];
  if (!key || ticket.parts || !/^\d+$/u.test(key)) return ticket;
  return { address: ticket.address?.replace(/\(\[\^[^\]]*\]\+\)/u, '(\\d+)') ?? '' };
}

function ticketFrom(subject: Ways, name: Ways): Adapter['ticket'] | null {
  const ticket = ticketOf(address(), subject);
  if (ticket) return narrowed(ticket);
  return name.length > 0 ? { address: '^([^?]*)', parts: [name] } : null;
}

function adapterOf({ outline, shown, reading }: Source, picks: Picks): Adapter | Fault {
  const [customer, agent, note = null] = shown.blocks.map((block) => spokenOf(reading.spoken, block));
  if (!customer || !agent || (picks.has('note') && !note)) return 'not_read';
  if (customer.author !== null && customer.author === agent.author) return 'by_customer';
  const first = firstAuthor(reading, customer);
  const picked = picks.get('name');
  const beside = first.name.length > 0 || picked ? [] : nameBeside(outline, reading, customer);
  const who = { ...first, name: [...(picked ? [nameAt(picked)] : []), ...first.name, ...beside] };
  const rules = rulesFor(reading, { customer, agent, note }, who.name.length > 0);
  if (!rules) return picks.has('note') ? 'note_not_told' : 'not_told_apart';
  const subject = subjectOf(outline, shown, picks.get('subject'));
  const ticket = ticketFrom(subject, who.name);
  if (!ticket) return 'no_ticket';
  const bySides = rules.some((rule) => 'side' in rule);
  return {
    id: 'taught',
    name: location.hostname,
    confidence: 'taught',
    recognise: { css: reading.item.includes('>>>') ? 'body' : reading.item },
    ticket,
    channel: { usual: bySides ? 'chat' : 'email' },
    subject,
    customer: who,
    messages: messagesOf(reading, rules),
    composers: composerAt(picks.get('composer'), namesIn(reading)),
  };
}
