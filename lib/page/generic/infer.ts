/** Infers an adapter from the structure of a page that no adapter knows, and says how sure it is. */
import type { Adapter, RoleRule, Way } from '../../adapter.ts';
import { firstDeep, type Inside, noting } from '../deep.ts';
import { address } from '../recognise.ts';
import { keyIn, subjectIn, ticketOf } from './about.ts';
import { type Block, type Thread, threadsIn } from './blocks.ts';
import { type Body, bodyIn } from './body.ts';
import { type ComposerFound, composerIn } from './composers.ts';
import { customerOf } from './customer.ts';
import { dayIn } from './day.ts';
import { mailIn, nameBy } from './names.ts';
import { type Order, orderOf } from './order.ts';
import { type Outline, outlineOf } from './outline.ts';
import { authorIn, type Found, factsOf, timeIn } from './parts.ts';
import { cluesOf } from './people.ts';
import { type Roles, rolesOf, type Spoken } from './roles.ts';
import { sharedSelector } from './selectors.ts';
import { ENOUGH, type Reason, type Sureness, surenessOf } from './sure.ts';
import { sureTime } from './times.ts';

/** Nothing is read below `ENOUGH`: `adapter` is null then, and the reasons say why. */
export interface Inference extends Sureness {
  adapter: Adapter | null;
  /** Shadow roots and frames of the page: what is not there yet may come in one of them. */
  insides: ReadonlySet<Inside>;
}

/** Threads that are tried, the likeliest first. */
const TRIED = 4;
/** Takes a mail address out of wording. */
export const MAIL = '([^\\s<>()"\',;:@]+@[^\\s<>()"\',;@]+\\.[^\\s<>()"\',;:.@]+)';

/** A thread as its structure tells it. */
export interface Reading {
  thread: Thread;
  author: Found | null;
  time: Found | null;
  body: Body;
  item: string;
  spoken: Spoken[];
  roles: Roles | null;
  order: Order;
  /** The headings that say the day, where the messages tell the clock alone. */
  day: string | null;
}

/** What a way takes from a block. */
function said(block: Block, found: Found | null): string | null {
  const element = found && firstDeep(factsOf(block).element, found.way.css);
  const text = element?.textContent?.replace(/\s+/gu, ' ') ?? '';
  return nameBy(found?.way.pattern ?? '', text);
}

const mailOf = (block: Block, found: Found | null) =>
  mailIn((found && firstDeep(factsOf(block).element, found.way.css)?.textContent) ?? '');

function spokenIn(blocks: readonly Block[], author: Found | null, { css }: Body): Spoken[] {
  return blocks.flatMap((block) => {
    const body = css.map((each) => firstDeep(block.spot.element, each)).find((element) => element !== null);
    const mail = mailOf(block, author);
    return body ? [{ block, author: said(block, author) ?? mail, mail, body }] : [];
  });
}

/** Reads a thread; gives the reason where it cannot be read. */
export function readThread(
  thread: Thread,
  outline: Outline,
  composer: Pick<ComposerFound, 'element'> | null,
): Reading | Reason {
  const { blocks } = thread;
  const author = authorIn(blocks);
  const time = timeIn(blocks);
  const body = bodyIn(blocks, [author, time]);
  const [css] = body.css;
  if (css === undefined) return 'no_text';
  const all = spokenIn(blocks, author, body);
  const elements = blocks.map(({ spot }) => spot.element);
  const messages = body.logged ? all.map(({ block }) => block.spot.element) : elements;
  const facts = [author, time].flatMap((found) => found?.way.css ?? []);
  const headed = blocks.some(({ head }) => head !== null);
  const item = sharedSelector(messages, headed ? body.css : [...facts, ...body.css], headed ? facts : []);
  if (item === null) return 'no_thread';
  const order = orderOf(blocks, time?.way ?? null, composer?.element ?? null);
  const asWritten = order.order === 'newest_first' ? all.toReversed() : all;
  const names = [...new Set(all.flatMap((each) => each.author ?? []))];
  const roles = rolesOf(asWritten, css, cluesOf(names, outline, new Set(elements)));
  const day = dayIn(blocks, time?.way ?? null, outline);
  return { thread, author, time, body, item, spoken: asWritten, roles, order, day };
}

const before = (blocks: readonly Block[], way: Way): Way =>
  blocks.some(({ head }) => head) ? { ...way, before: true } : way;

/** Words are taken for a time only where they cannot be taken for another year's or day's. */
function timeWays({ thread: { blocks }, time }: Reading): Way[] {
  if (!time) return [];
  const { css, attribute } = time.way;
  if (attribute) return [before(blocks, time.way)];
  const words = blocks.map((block) => firstDeep(factsOf(block).element, css)?.textContent?.trim() ?? '');
  return words.every((each) => sureTime(each) !== null || Number.isNaN(Date.parse(each)))
    ? [before(blocks, time.way)]
    : [];
}

/** Something by which a block is the same at the next look. */
function idWays(blocks: readonly Block[]): Way[] {
  const attribute = ['data-message-id', 'data-id', 'data-key', 'id'].find((name) => {
    const ids = blocks.map(({ spot }) => spot.element.getAttribute(name));
    return ids.every(Boolean) && new Set(ids).size === ids.length;
  });
  return attribute ? [{ css: ':scope', attribute }] : [];
}

/** Says its author, or says nobody's name: whoever wrote the message before has then written this one too. */
const isMute = (block: Block, author: Found) => said(block, author) !== null || factsOf(block).names === 0;

/** Where the messages are, and what is in them. */
export function messagesOf(reading: Reading, rules: RoleRule[]): Adapter['messages'] {
  const { author, body, item, thread, order, day } = reading;
  const { blocks } = thread;
  const id = idWays(blocks);
  const ignored = body.ignore.map((css) => css.replace(/^:scope/u, item)).filter((css) => !css.includes('>>>'));
  const email = blocks.some((block) => mailOf(block, author));
  return {
    item: [item],
    ...(id.length > 0 ? { id } : {}),
    author: author ? [before(blocks, author.way)] : [],
    ...(author && email ? { email: [before(blocks, { css: author.way.css, pattern: MAIL })] } : {}),
    ...(author && author.share < 1 && blocks.every((block) => isMute(block, author)) ? { carried: true } : {}),
    at: timeWays(reading),
    ...(day === null ? {} : { day }),
    body: body.css,
    roles: rules,
    ...(ignored.length > 0 ? { ignore: ignored.join(', ') } : {}),
    order: order.order,
  };
}

/** The adapter that a reading comes to; `known` gives what is known of the product. */
function adapterOf(
  reading: Reading,
  roles: Roles,
  outline: Outline,
  composer: ComposerFound | null,
  known: Adapter | null,
) {
  const within = new Set(reading.thread.blocks.map(({ spot }) => spot.element));
  const subject = subjectIn(outline, within);
  const ticket = known?.ticket ?? ticketOf(address(), subject);
  if (!ticket) return null;
  const adapter: Adapter = {
    id: known?.id ?? 'unknown',
    name: known?.name ?? location.hostname,
    confidence: 'structure',
    recognise: { css: 'body' },
    ticket,
    channel: known?.channel ?? { usual: roles.by === 'sides' ? 'chat' : 'email' },
    subject,
    customer: customerOf(reading.spoken, roles.rules, outline, within),
    messages: messagesOf(reading, roles.rules),
    composers: composer ? [composer.place] : [],
  };
  return adapter;
}

type Inferred = Omit<Inference, 'insides'>;
const nothing = (...reasons: Reason[]): Inferred => ({ adapter: null, confidence: 0, reasons });

/**
 * Reads the page's structure. Strict: a list, an article, a form, a page of settings gives nothing.
 *
 * @param known an adapter of which only the address is known; its name and ticket key are kept
 */
export function infer(known: Adapter | null): Inference {
  const insides = new Set<Inside>();
  return { ...noting(insides, () => inferred(known)), insides };
}

function whyNot(confidence: number, reasons: readonly Reason[]): readonly Reason[] {
  if (confidence >= ENOUGH) return ['no_key'];
  return confidence > 0 ? ['unsure'] : reasons;
}

/** Blocks so many and so alike are messages, even where nobody could tell whose. */
const isPlain = ({ blocks, timed }: Thread) => blocks.length >= 3 && timed >= 0.9;

/** Whether a thread is part of one message of another: a quote, a signature, the cells of a row. */
const isWithin = ({ blocks }: Thread, other: Thread) =>
  other.blocks.some(({ spot }) =>
    blocks.every((block) => block.spot.element !== spot.element && spot.element.contains(block.spot.element)),
  );

function inferred(known: Adapter | null): Inferred {
  const outline = outlineOf(document.body);
  if (!outline) return nothing('no_text');
  const composer = composerIn(outline.editables);
  const keyed = known !== null || keyIn(address()) !== null;
  const tried: Reason[] = [];
  const untold: Thread[] = [];
  for (const thread of threadsIn(outline).slice(0, TRIED)) {
    if (untold.some((other) => isWithin(thread, other))) continue;
    const reading = readThread(thread, outline, composer);
    if (typeof reading === 'string') {
      tried.push(reading);
      continue;
    }
    const { roles } = reading;
    if (!roles && isPlain(thread)) untold.push(thread);
    const { confidence, reasons } = surenessOf({ thread, roles, composer, keyed });
    const adapter = roles && confidence >= ENOUGH ? adapterOf(reading, roles, outline, composer, known) : null;
    if (adapter) return { adapter, confidence, reasons };
    tried.push(...whyNot(confidence, reasons));
  }
  return nothing(...(tried.length > 0 ? tried : (['no_thread'] as const)));
}
