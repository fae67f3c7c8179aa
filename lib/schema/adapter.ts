/**
 * The shape of an adapter that comes from outside: taught by pointing, from a file, or a fix to one of ours. Strict where a
 * conversation's is mild: whatever is not known is refused, as is what aims at secrets, notes or people (S30).
 */
import * as v from 'valibot';
import type { Adapter } from '../adapter.ts';
import { AUTHORS, CHANNELS } from '../conversation.ts';
import { saysOther } from '../field-names.ts';
import {
  isAroundReply,
  isProductReplyPlace,
  isReplyPlace,
  namesNotePlace,
  namesOtherFrame,
  namesSecret,
} from './forbidden.ts';
import { fromIssue, InvalidInput, invalid } from './invalid.ts';
import { isSafePattern } from './safe-pattern.ts';
import { isSelector } from './selector.ts';

/** Signs of the whole adapter as JSON, and of its parts. */
const LARGEST = 20_000;
const LONGEST = 600;
/** As much of a selector is said in a refusal. */
const SHOWN = 60;
const MOST = 12;
const DEEPEST = 8;

/** Aimed at what is never written into, or never read. */
export class Forbidden extends InvalidInput {}

/** Names a place in the page by what is no selector. */
export class BadSelector extends InvalidInput {}

const NO_SELECTOR = 'is no selector';
const FORBIDDEN = 'aims at a field that is never written into or read';

const isPrintable = (text: string) => !/\p{Cc}/u.test(text);

const Text = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.check(isPrintable, 'holds signs that are not shown'),
);
const Css = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(LONGEST),
  v.check(
    (css) => isPrintable(css) && isSelector(css),
    ({ input }) => `${NO_SELECTOR}: ${input.slice(0, SHOWN)}`,
  ),
  v.check((css) => !namesSecret(css), FORBIDDEN),
);
const ReplyFrame = v.pipe(
  Css,
  v.check((css) => !namesOtherFrame(css), FORBIDDEN),
);
const Pattern = v.pipe(
  v.string(),
  v.check((pattern) => isSafePattern(pattern), 'is too long or too slow to be run'),
);
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(MOST));
const may = v.exactOptional;

const Way = v.strictObject({
  css: Css,
  attribute: may(Text),
  anywhere: may(v.literal(true)),
  pattern: may(Pattern),
  before: may(v.literal(true)),
  value: may(Text),
});
const Ways = list(Way);

/** What is held against those that come in by one door. */
interface Door {
  isReply(css: string): boolean;
  /** Where the reply is looked for, and when it counts. */
  isAround(css: string): boolean;
  /** Least that a list must have which makes a thread. */
  least: 0 | 1;
}

/** What is looked for in an adapter, apart from whose it is. */
function partsOf({ isReply, isAround, least }: Door) {
  const Around = v.pipe(Css, v.check(isAround, FORBIDDEN));
  const Role = { role: v.picklist(AUTHORS), guess: may(v.literal(true)) };
  const Marked = v.strictObject({ ...Role, css: Css, pattern: may(Pattern), before: may(v.literal(true)) });
  const RoleRule = v.union([
    v.pipe(
      Marked,
      v.check(({ role, css }) => role === 'note' || !namesNotePlace(css), FORBIDDEN),
    ),
    v.strictObject({
      ...Role,
      when: v.picklist(['author_is_customer', 'author_is_agent', 'author_is_other', 'otherwise']),
    }),
    v.strictObject({ ...Role, author: Pattern }),
    v.strictObject({ ...Role, side: v.picklist(['left', 'right']), css: Css }),
  ]);
  const Messages = v.strictObject({
    item: v.pipe(list(Css), v.minLength(least)),
    id: may(Ways),
    author: Ways,
    email: may(Ways),
    key: may(Ways),
    carried: may(v.literal(true)),
    at: Ways,
    day: may(Css),
    body: v.pipe(list(Css), v.minLength(least)),
    roles: v.pipe(list(RoleRule), v.minLength(least)),
    ignore: may(Css),
    attachments: may(Css),
    loading: may(Css),
    order: v.picklist(['newest_last', 'newest_first', 'by_id']),
  });
  const Composer = v.strictObject({
    css: v.pipe(Css, v.check(isReply, FORBIDDEN)),
    frame: may(v.union([ReplyFrame, list(ReplyFrame)])),
    address: may(Pattern),
    when: may(Around),
    name: v.pipe(
      Text,
      v.check((name) => !saysOther(name), FORBIDDEN),
    ),
    guess: may(v.literal(true)),
  });
  return {
    name: Text,
    recognise: v.strictObject({ css: Css, address: may(Pattern) }),
    ticket: v.strictObject({ address: may(Pattern), parts: may(list(Ways)), ways: may(Ways) }),
    scope: may(list(Around)),
    scopeRequired: may(v.literal(true)),
    channel: v.strictObject({ usual: v.picklist(CHANNELS), ways: may(Ways) }),
    subject: Ways,
    tags: may(Way),
    company: may(Ways),
    locale: may(Ways),
    customer: v.strictObject({
      name: Ways,
      email: may(Ways),
      since: may(Ways),
      segment: may(Ways),
      keys: may(Way),
    }),
    agent: may(Ways),
    agentEmail: may(Ways),
    messages: Messages,
    composers: list(Composer),
  };
}

const TaughtSchema = v.strictObject({
  id: v.literal('taught'),
  confidence: v.literal('taught'),
  ...partsOf({ isReply: isReplyPlace, isAround: (css) => !namesNotePlace(css), least: 1 }),
});

const FixSchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.maxLength(40),
    v.regex(/^(?!(?:taught|constructor|prototype)$)[a-z]+(?:-[a-z]+)*$/, 'is the name of no helpdesk'),
  ),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  confidence: may(v.picklist(['source', 'seen', 'told', 'address'])),
  // It holds where the built-in one does, whatever stands here.
  hosts: may(list(Text)),
  inward: may(list(v.strictObject({ css: Css, address: may(Pattern) }))),
  // Products of which the address alone is known have no thread.
  ...partsOf({ isReply: isProductReplyPlace, isAround: isAroundReply, least: 0 }),
});

/** A fix to the adapter of a product that we know. */
export type Fix = Omit<Adapter, 'hosts'> & { version: number };

/**
 * Takes anything; gives an adapter that somebody has taught.
 *
 * @throws Forbidden where it aims at what is never written into or read; BadSelector where a selector is none; InvalidInput
 * where it has another shape. All name the place.
 */
export const parseTaught = (value: unknown, path = ''): Adapter => parseBy(TaughtSchema, value, path);

/**
 * Takes anything; gives a fix to the adapter of a product that we know, without hosts: it may hold where that one does.
 *
 * @throws as `parseTaught` does
 */
export function parseFix(value: unknown, path = ''): Fix {
  const { hosts: _ours, ...fix } = parseBy(FixSchema, value, path);
  return fix;
}

function parseBy<Schema extends v.GenericSchema>(schema: Schema, value: unknown, path: string): v.InferOutput<Schema> {
  refuseShape(value, path, DEEPEST);
  if (JSON.stringify(value).length > LARGEST) throw invalid(path, 'is larger than any adapter');
  const result = v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const inner = deepest(issue);
  const why = fromIssue(inner, path);
  if (inner.message.startsWith(NO_SELECTOR)) throw new BadSelector(why.message);
  throw inner.message === FORBIDDEN ? new Forbidden(why.message) : why;
}

/** Of several shapes that would have been right, the fault inside the one that came nearest. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = issue.issues?.find(({ message }) => message === FORBIDDEN || message.startsWith(NO_SELECTOR));
  return inner ? { ...inner, path: [...(issue.path ?? []), ...(inner.path ?? [])] as never } : issue;
}

/** Names that JavaScript itself gives meaning to, and depths that no adapter has, are refused before all else. */
function refuseShape(value: unknown, path: string, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth === 0) throw invalid(path, 'is deeper than any adapter');
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') throw invalid(path, `${key} is not known`);
    refuseShape(inner, path === '' ? key : `${path}.${key}`, depth - 1);
  }
}
