/**
 * The shape of an adapter that comes from outside: taught by pointing, or from a file. Strict where a conversation's is
 * mild: whatever is not known is refused, as is what aims at secrets, notes or people (S30).
 */
import * as v from 'valibot';
import type { Adapter } from '../adapter.ts';
import { AUTHORS, CHANNELS } from '../conversation.ts';
import { isReplyPlace, namesSecret } from './forbidden.ts';
import { fromIssue, InvalidInput, invalid } from './invalid.ts';
import { isSafePattern } from './safe-pattern.ts';

/** Signs of the whole adapter as JSON, and of its parts. */
const LARGEST = 20_000;
const LONGEST = 600;
const MOST = 12;
const DEEPEST = 8;

/** Aimed at what is never written into, or never read. */
export class Forbidden extends InvalidInput {}

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
  v.check((css) => isPrintable(css) && !/[{}]/u.test(css), 'is no selector'),
  v.check((css) => !namesSecret(css), FORBIDDEN),
);
const ReplyPlace = v.pipe(Css, v.check(isReplyPlace, FORBIDDEN));
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

const Role = { role: v.picklist(AUTHORS) };
const RoleRule = v.union([
  v.strictObject({ ...Role, css: Css, pattern: may(Pattern), before: may(v.literal(true)) }),
  v.strictObject({ ...Role, when: v.picklist(['author_is_customer', 'author_is_agent', 'otherwise']) }),
  v.strictObject({ ...Role, author: Pattern }),
  v.strictObject({ ...Role, side: v.picklist(['left', 'right']), css: Css }),
]);

const Messages = v.strictObject({
  item: v.pipe(list(Css), v.minLength(1)),
  id: may(Ways),
  author: Ways,
  email: may(Ways),
  key: may(Ways),
  carried: may(v.literal(true)),
  at: Ways,
  day: may(Css),
  body: v.pipe(list(Css), v.minLength(1)),
  roles: v.pipe(list(RoleRule), v.minLength(1)),
  ignore: may(Css),
  attachments: may(Css),
  loading: may(Css),
  order: v.picklist(['newest_last', 'newest_first', 'by_id']),
});

const Composer = v.strictObject({
  css: ReplyPlace,
  frame: may(v.union([Css, list(Css)])),
  address: may(Pattern),
  when: may(Css),
  name: Text,
});

const AdapterSchema = v.strictObject({
  id: v.literal('taught'),
  name: Text,
  confidence: v.literal('taught'),
  recognise: v.strictObject({ css: Css, address: may(Pattern) }),
  ticket: v.strictObject({ address: may(Pattern), parts: may(list(Ways)), ways: may(Ways) }),
  scope: may(list(Css)),
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
});

/**
 * Takes anything; gives an adapter that somebody has taught.
 *
 * @throws Forbidden where it aims at what is never written into or read; InvalidInput where it has another shape. Both
 * name the place.
 */
export function parseTaught(value: unknown, path = ''): Adapter {
  refuseShape(value, path, DEEPEST);
  if (JSON.stringify(value).length > LARGEST) throw invalid(path, 'is larger than any adapter');
  const result = v.safeParse(AdapterSchema, value, { abortEarly: true, abortPipeEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const why = fromIssue(deepest(issue), path);
  throw deepest(issue).message === FORBIDDEN ? new Forbidden(why.message) : why;
}

/** Of several shapes that would have been right, the fault inside the one that came nearest. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = issue.issues?.find(({ message }) => message === FORBIDDEN);
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
